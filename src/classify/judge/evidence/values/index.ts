import type { Board } from '../../board.ts';
import { judgeMachines } from '../../impersonal.ts';
import type { Judge } from '../../judge.ts';
import { learned } from '../../learned/index.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { judgeDesign } from '../facts/traits.ts';
import { judgeVersions } from '../things/other.ts';
import { judgePictures } from '../things/pictures.ts';
import { judgeSchemas } from '../things/schemas.ts';
import { judgeNetworkAnswers } from '../whose/network.ts';
import { judgePanelValues } from '../whose/panel.ts';
import { judgeVisitedPages } from '../whose/visited.ts';
import { judgeAuthors } from './authors.ts';
import { judgeBirth } from './birth.ts';
import { judgeFactsBeside } from './facts-beside.ts';
import { judgeFaint } from './faint.ts';
import { judgeFewTexts } from './few-texts.ts';
import { judgeClients, judgeNoNames } from './firms.ts';
import { judgeLearned } from './learned.ts';
import { judgeListedNames, judgeSurname } from './listed-names.ts';
import { judgeIdWithPassword, judgeLoginLike, judgeWordedKeys } from './login-values.ts';
import { judgeBankOfAccount, judgeNamedProducts, judgeNamedThings } from './named-things.ts';
import { judgeNameless } from './nameless.ts';
import { judgeOutspoken } from './outspoken.ts';
import { judgePlaces } from './places.ts';
import { judgePlain } from './plain.ts';
import { judgeProved } from './proved.ts';
import { judgeRepeated } from './repeated.ts';
import { judgeShops } from './shops.ts';
import { judgeStudies } from './studies.ts';
import { judgeGrouped } from './telephones.ts';
import { judgeSites, judgeUnspoken } from './unspoken.ts';
import { judgeValues } from './values.ts';

/** Judges of what values say in the company of other columns. */
const whereSeen = (...all: readonly ((board: Board, column: SeenColumn) => void)[]): readonly Judge[] =>
  all.map((judge) => (board, _view, _dataset, { column }) => {
    if (column) judge(board, column);
  });

/** What its values and those beside it say. */
export const valueJudges: readonly Judge[] = [
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
    judgeWordedKeys,
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
  (board, view, _dataset, { profile, detectors }) => judgePlain(board, view, profile, detectors),
  (board, view, dataset, { column, detectors }) =>
    judgeFaint(board, view, dataset, column?.profiles ?? new Map(), detectors),
  ...whereSeen(judgeFactsBeside),
  judgeDesign,
  // A panel knows those who take part by accounts.
  ...whereSeen(judgePanelValues),
  (board, view, dataset, { profile }) =>
    judgeLearned(board, view, dataset, learned(), (profile?.values ?? 0) > 0),
  judgeAuthors,
  judgeMachines,
  judgeSchemas,
];
