import type { Classification, ClassifiedField } from '../../core/classification.ts';
import type { Dataset, Field } from '../../core/dataset.ts';
import type { Detector } from '../../core/detector.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { isOnlyNumbered } from '../names/numbered.ts';
import type { ColumnProfile } from '../values/index.ts';
import { Board } from './board.ts';
import { countContents } from './contents.ts';
import { decide, type Verdict } from './decide.ts';
import { judgeAccountNumber } from './evidence/account-number.ts';
import { judgeAct } from './evidence/act.ts';
import { judgeActivity } from './evidence/activity.ts';
import { judgeAgent } from './evidence/agent.ts';
import { judgeAsked } from './evidence/asked.ts';
import { judgeCard } from './evidence/card.ts';
import { judgeAilment, judgeCare } from './evidence/care.ts';
import { judgeComment, judgeKoreanContext } from './evidence/comment.ts';
import { judgeCompany } from './evidence/company.ts';
import { judgeCredit } from './evidence/credit.ts';
import { judgeDealing } from './evidence/dealing.ts';
import { judgeDeclared } from './evidence/declared.ts';
import { judgeDeed } from './evidence/deed.ts';
import { judgeEnumerated } from './evidence/enumerated.ts';
import { judgeExternal, judgeWallet } from './evidence/external.ts';
import { judgeFile } from './evidence/file.ts';
import { judgeForeign } from './evidence/foreign.ts';
import { judgeHandset } from './evidence/handset.ts';
import { judgeKept } from './evidence/kept.ts';
import { judgeKeys } from './evidence/key.ts';
import { judgeLaboratory } from './evidence/laboratory.ts';
import { judgeLearned } from './evidence/learned.ts';
import { judgeLongKey, judgeSpeaker, judgeStaffKey, judgeTypedLogin } from './evidence/login.ts';
import { judgeMarks } from './evidence/marks.ts';
import { judgeMoment } from './evidence/moment.ts';
import { judgeContext, judgeName, judgeStandardName } from './evidence/name.ts';
import { judgeNeighbours } from './evidence/neighbour.ts';
import { judgeNetwork } from './evidence/network.ts';
import { judgeNobodysTime } from './evidence/nobodys-time.ts';
import { judgeOther } from './evidence/other.ts';
import { judgeOwnName } from './evidence/own.ts';
import { judgeAnimals } from './evidence/owner.ts';
import { judgePairs } from './evidence/pair.ts';
import { judgeProof, judgeTurn } from './evidence/proof.ts';
import { judgeProtected } from './evidence/protected.ts';
import { judgeProved } from './evidence/proved.ts';
import { judgeRegistrar } from './evidence/registrar.ts';
import { judgeRoles } from './evidence/role.ts';
import { judgeSiblings } from './evidence/siblings.ts';
import { judgeSigned } from './evidence/signed.ts';
import { judgeDictionary, judgeEntries, judgeThings } from './evidence/things.ts';
import { judgeTime } from './evidence/time.ts';
import { isEnum, judgeType } from './evidence/type.ts';
import { judgeValues } from './evidence/values.ts';
import { judgeVisited } from './evidence/visited.ts';
import { countForms } from './forms.ts';
import { learned } from './learned/index.ts';
import { judgePaths } from './paths.ts';
import { seenItems } from './seen.ts';
import { typedByValues } from './untyped.ts';
import { type DatasetView, type FieldView, viewDataset } from './view.ts';

export interface JudgeTools {
  readonly lexicon: Lexicon;
  /** By id. */
  readonly detectors: ReadonlyMap<string, Detector>;
}

/** Judges every field of a dataset; `profiles` by the fields' position, absent where no values were seen. */
export function classifyDataset(
  dataset: Dataset,
  profiles: ReadonlyMap<number, ColumnProfile>,
  tools: JudgeTools,
): ClassifiedField[] {
  const named = viewDataset(typedByValues(dataset, profiles), tools.lexicon);
  const view = profiles.size === 0 ? named : { ...named, seen: seenItems(named, profiles, tools.detectors) };
  return view.fields.flatMap((field, index) => {
    const profile = profiles.get(index);
    const judged = classifyField(field, dataset.fields[index]!.name, view, profile, profiles, tools);
    const nested = profile
      ? judgePaths(judged, profile, (path, inner) => classifyPath(path, inner, view, tools))
      : [];
    return [judged, ...nested];
  });

  function classifyPath(
    path: Field,
    profile: ColumnProfile,
    view: DatasetView,
    tools: JudgeTools,
  ): ClassifiedField {
    const [field] = viewDataset({ ...dataset, fields: [path] }, tools.lexicon).fields;
    return classifyField(field!, path.name, view, profile, new Map(), tools);
  }
}

/** `name` is what the column is called, which may be read as another (`view.field.name`): a question as what it asks for. */
function classifyField(
  view: FieldView,
  name: string,
  dataset: DatasetView,
  profile: ColumnProfile | undefined,
  profiles: ReadonlyMap<number, ColumnProfile>,
  { lexicon, detectors }: JudgeTools,
): ClassifiedField {
  const { field } = view;
  const board = new Board();
  judgeName(board, view, lexicon);
  judgeStandardName(board, view, lexicon);
  judgeComment(board, view, lexicon);
  judgeContext(board, view, dataset, lexicon);
  judgeRoles(board, view, dataset);
  judgeAgent(board, view, dataset);
  judgeKoreanContext(board, view, dataset);
  judgeFile(board, view, dataset, lexicon);
  if (
    !judgeKept(board, view, dataset) &&
    !judgeDealing(board, view, dataset) &&
    !judgeActivity(board, view, dataset) &&
    !judgeMoment(board, view, dataset) &&
    !judgeAct(board, view, dataset)
  )
    judgeTime(board, view, dataset);
  judgeDeed(board, view, dataset);
  judgeNobodysTime(board, view, dataset);
  judgeCare(board, view, dataset);
  judgeAilment(board, view, dataset);
  judgeLaboratory(board, view, dataset);
  judgeCredit(board, view, dataset);
  judgeAsked(board, view, dataset);
  judgeNeighbours(board, view, dataset, lexicon);
  judgeSiblings(board, view, dataset);
  judgeForeign(board, view, dataset);
  judgePairs(board, view, dataset);
  judgeMarks(board, view, dataset);
  judgeSigned(board, view, dataset);
  judgeTypedLogin(board, view, dataset);
  judgeSpeaker(board, view, dataset);
  judgeLongKey(board, view, dataset);
  judgeStaffKey(board, view, dataset);
  judgeRegistrar(board, view);
  judgeNetwork(board, view, dataset);
  judgeExternal(board, view, dataset);
  judgeWallet(board, view, dataset);
  judgeProof(board, view, dataset);
  judgeTurn(board, view, dataset);
  judgeVisited(board, view, dataset);
  judgeHandset(board, view, dataset);
  judgeCard(board, view, dataset);
  judgeAccountNumber(board, view, dataset);
  judgeProtected(board, view, profile, detectors);
  judgeKeys(board, view, dataset);
  judgeOther(board, view, lexicon);
  judgeOwnName(board, view, lexicon);
  judgeDeclared(board, field);
  judgeAnimals(board, view, dataset);
  judgeThings(board, view, dataset);
  judgeEntries(board, view, dataset);
  judgeDictionary(board, view, dataset);
  judgeType(board, field);
  judgeEnumerated(board, view, dataset);
  if (isEnum(field)) board.against('type', 'enum', 4);
  judgeValues(board, view, profile, detectors);
  judgeProved(board, view, profile, detectors);
  judgeCompany(board, view, dataset, profiles);
  const seen = (profile?.values ?? 0) > 0;
  judgeLearned(board, view, dataset, learned(), seen);
  const verdict = decide(board, !seen || isOnlyNumbered(field));
  const classification: Classification = {
    ...verdict,
    values: profile?.values ?? 0,
    forms: profile && isOfItem(verdict) ? countForms(verdict, profile, view, detectors) : {},
    ...(profile ? countContents(verdict, profile, detectors) : { contains: {} }),
  };
  return { name, type: field.type, nullable: field.nullable, classification };
}

const isOfItem = (verdict: Verdict): verdict is Verdict & { readonly item: string } =>
  verdict.item !== undefined;
