import type { Detector } from '../../core/detector.ts';
import type { Lexicon } from '../names/lexicon.ts';
import type { ColumnProfile } from '../values/index.ts';
import type { Board } from './board.ts';
import { judgeAccountNumber } from './evidence/account-number.ts';
import { judgeAct } from './evidence/act.ts';
import { judgeActivity } from './evidence/activity.ts';
import { judgeAgeAt } from './evidence/age-at.ts';
import { judgeAgent } from './evidence/agent.ts';
import { judgeAnimals } from './evidence/animals.ts';
import { judgeAsked } from './evidence/asked.ts';
import { judgeBirth } from './evidence/birth.ts';
import { judgeCard } from './evidence/card.ts';
import { judgeAilment, judgeCare } from './evidence/care.ts';
import { judgeCodes } from './evidence/codes.ts';
import { judgeComment, judgeKoreanContext } from './evidence/comment.ts';
import { judgeCredit } from './evidence/credit.ts';
import { judgeDealing } from './evidence/dealing.ts';
import { judgeDeclared } from './evidence/declared.ts';
import { judgeDeed } from './evidence/deed.ts';
import { judgeEnumerated } from './evidence/enumerated.ts';
import { judgeExternal, judgeWallet } from './evidence/external.ts';
import { judgeFactsBeside } from './evidence/facts-beside.ts';
import { judgeFaint } from './evidence/faint.ts';
import { judgeFewTexts } from './evidence/few-texts.ts';
import { judgeFile } from './evidence/file.ts';
import { judgeClients, judgeNoNames } from './evidence/firms.ts';
import { judgeForeign } from './evidence/foreign.ts';
import { judgeHalves } from './evidence/halves.ts';
import { judgeHandset } from './evidence/handset.ts';
import { judgeHoldings } from './evidence/holdings.ts';
import { judgeKept } from './evidence/kept.ts';
import { judgeKeys } from './evidence/key.ts';
import { judgeLaboratory, judgeScales } from './evidence/laboratory.ts';
import { judgeLearned } from './evidence/learned.ts';
import { judgeLicence } from './evidence/licence.ts';
import { judgeListedNames, judgeSurname } from './evidence/listed-names.ts';
import { judgeLongKey, judgeSpeaker, judgeStaffKey, judgeTypedLogin } from './evidence/login.ts';
import { judgeIdWithPassword, judgeLoginLike } from './evidence/login-values.ts';
import { judgeMarks } from './evidence/marks.ts';
import { judgeMoment } from './evidence/moment.ts';
import { judgeContext, judgeName, judgeStandardName } from './evidence/name.ts';
import { judgeBankOfAccount, judgeNamedProducts, judgeNamedThings } from './evidence/named-things.ts';
import { judgeNameless } from './evidence/nameless.ts';
import { judgeNeighbours } from './evidence/neighbour.ts';
import { judgeNetwork, judgeNetworkAnswers } from './evidence/network.ts';
import { judgeNobodysTime } from './evidence/nobodys-time.ts';
import { judgeOffice } from './evidence/office.ts';
import { judgeOther, judgeVersions } from './evidence/other.ts';
import { judgeOutspoken } from './evidence/outspoken.ts';
import { judgeOwnName } from './evidence/own.ts';
import { judgePairs } from './evidence/pair.ts';
import { judgePanel, judgePanelValues } from './evidence/panel.ts';
import { judgeAlbums, judgePictures } from './evidence/pictures.ts';
import { judgePlaces } from './evidence/places.ts';
import { judgePlain } from './evidence/plain.ts';
import { judgeProof, judgeTurn } from './evidence/proof.ts';
import { judgeProtected } from './evidence/protected.ts';
import { judgeProved } from './evidence/proved.ts';
import { judgeRegistrar } from './evidence/registrar.ts';
import { judgeRepeated } from './evidence/repeated.ts';
import { judgeRoles } from './evidence/role.ts';
import { judgeShops } from './evidence/shops.ts';
import { judgeSiblings } from './evidence/siblings.ts';
import { judgeSigned } from './evidence/signed.ts';
import { judgeStudies } from './evidence/studies.ts';
import { judgeGrouped } from './evidence/telephones.ts';
import {
  judgeAgesOfThings,
  judgeBanks,
  judgeDictionary,
  judgeEntries,
  judgeThings,
  judgeVariants,
} from './evidence/things.ts';
import { judgeTime } from './evidence/time.ts';
import { judgeDesign, judgeTraits } from './evidence/traits.ts';
import { judgeEnum, judgeType } from './evidence/type.ts';
import { judgeSites, judgeUnspoken } from './evidence/unspoken.ts';
import { judgeValues } from './evidence/values.ts';
import { judgePageName, judgeVisitedPages } from './evidence/visited.ts';
import { learned } from './learned/index.ts';
import type { SeenColumn } from './seen-column.ts';
import type { DatasetView, FieldView } from './view.ts';

export interface JudgeTools {
  readonly lexicon: Lexicon;
  /** By id. */
  readonly detectors: ReadonlyMap<string, Detector>;
}

/** What columns are read with, and what their values are, where they were seen. */
interface Material extends JudgeTools {
  readonly profile: ColumnProfile | undefined;
  readonly column: SeenColumn | undefined;
}

/** Puts what it knows of a column on the board. */
type Judge = (board: Board, view: FieldView, dataset: DatasetView, material: Material) => void;

/** The judges of times that know their tables. */
const timeJudges = [judgeKept, judgeDealing, judgeActivity, judgeMoment, judgeAct];

/** What a time is the time of is told once: by the first that knows. */
const judgeTimes: Judge = (board, view, dataset) => {
  if (!timeJudges.some((judge) => judge(board, view, dataset))) judgeTime(board, view, dataset);
};

/** Judges of what values say in the company of other columns. */
const whereSeen = (...all: readonly ((board: Board, column: SeenColumn) => void)[]): readonly Judge[] =>
  all.map((judge) => (board, _view, _dataset, { column }) => {
    if (column) judge(board, column);
  });

/** All judges in the order in which they speak: many weigh what was said before them. */
export const judges: readonly Judge[] = [
  // What the column is called, and in which table.
  (board, view, _, { lexicon }) => judgeName(board, view, lexicon),
  (board, view, _, { lexicon }) => judgeStandardName(board, view, lexicon),
  (board, view, _, { lexicon }) => judgeComment(board, view, lexicon),
  (board, view, dataset, { lexicon }) => judgeContext(board, view, dataset, lexicon),
  judgeRoles,
  judgeAgeAt,
  judgeAgent,
  judgeKoreanContext,
  (board, view, dataset, { lexicon }) => judgeFile(board, view, dataset, lexicon),
  judgeTimes,
  judgeDeed,
  judgeNobodysTime,
  judgeCare,
  judgeAilment,
  judgeLaboratory,
  judgeScales,
  (board, view, dataset, { lexicon }) => judgeTraits(board, view, dataset, lexicon),
  judgeCodes,
  judgeOffice,
  judgeCredit,
  judgeAsked,
  // What stands beside it.
  (board, view, dataset, { lexicon }) => judgeNeighbours(board, view, dataset, lexicon),
  judgeSiblings,
  judgeForeign,
  judgePairs,
  judgeMarks,
  judgeSigned,
  // Whose key, login or number it is, if anybody's.
  judgeTypedLogin,
  judgeSpeaker,
  judgeLongKey,
  judgeStaffKey,
  judgeRegistrar,
  judgeNetwork,
  judgeExternal,
  judgeWallet,
  judgeProof,
  judgeTurn,
  judgePageName,
  judgeHandset,
  judgeCard,
  judgeLicence,
  judgeAccountNumber,
  judgeHalves,
  judgeHoldings,
  judgePanel,
  (board, view, _, { profile, detectors }) => judgeProtected(board, view, profile, detectors),
  judgeKeys,
  (board, view, _, { lexicon }) => judgeOther(board, view, lexicon),
  (board, view, _, { lexicon }) => judgeOwnName(board, view, lexicon),
  // What the catalogue and the type say, and what is said of things and lists.
  (board, { field }) => judgeDeclared(board, field),
  judgeAnimals,
  judgeAlbums,
  judgeThings,
  judgeAgesOfThings,
  judgeVariants,
  judgeBanks,
  judgeEntries,
  judgeDictionary,
  (board, { field }) => judgeType(board, field),
  judgeEnumerated,
  (board, { field }) => judgeEnum(board, field),
  // What its values and those beside it say.
  (board, view, _, { profile, detectors }) => judgeValues(board, view, profile, detectors),
  (board, view, _, { profile, detectors }) => judgeProved(board, view, profile, detectors),
  judgeVersions,
  (board, view, _, { detectors }) => judgeNamedThings(board, view, detectors),
  judgeBankOfAccount,
  ...whereSeen(
    judgeBirth,
    judgeLoginLike,
    judgeNetworkAnswers,
    judgeIdWithPassword,
    judgeNameless,
    judgeSurname,
    judgePlaces,
    judgeVisitedPages,
    judgeStudies,
    judgeClients,
    judgeNoNames,
    judgeNamedProducts,
    judgeUnspoken,
    judgeFewTexts,
    judgeSites,
    judgePictures,
    judgeGrouped,
    judgeListedNames,
    judgeOutspoken,
    judgeRepeated,
    judgeShops,
  ),
  (board, _view, _dataset, { column, detectors }) => {
    if (column) judgePlain(board, column, detectors);
  },
  (board, view, dataset, { column, detectors }) =>
    judgeFaint(board, view, dataset, column?.profiles ?? new Map(), detectors),
  ...whereSeen(judgeFactsBeside),
  judgeDesign,
  // A panel knows those who take part by accounts.
  ...whereSeen(judgePanelValues),
  (board, view, dataset, { profile }) =>
    judgeLearned(board, view, dataset, learned(), (profile?.values ?? 0) > 0),
];
