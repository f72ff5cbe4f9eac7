import type { Classification, ClassifiedField, EvidencePiece } from '../../core/classification.ts';
import type { Dataset, Field } from '../../core/dataset.ts';
import { brief } from '../names/brief.ts';
import { calledByComments, isCalledByComment } from '../names/commented.ts';
import { readInEnglish } from '../names/han.ts';
import { asCalled } from '../names/tables.ts';
import type { ColumnProfile } from '../values/index.ts';
import { judgeAround } from './around.ts';
import { Board } from './board.ts';
import { countContents } from './contents.ts';
import { decide, type Verdict } from './decide.ts';
import { countForms } from './forms.ts';
import { asFile, asItsPathsTell, type SeenPath } from './impersonal.ts';
import type { JudgeTools } from './judge.ts';
import { judges } from './judges.ts';
import { judgePaths } from './paths.ts';
import { reticent } from './reticent.ts';
import { seenItems } from './seen.ts';
import { seeColumn } from './seen-column.ts';
import { mostSilent, nobody, type People, readPeople } from './silence.ts';
import { speltAsUsual } from './spelt.ts';
import { typedByValues } from './untyped.ts';
import { type DatasetView, type FieldView, viewDataset } from './view.ts';

/**
 * Judges every field of a dataset; `profiles` by the fields' position, absent where no values were seen. `isKey`: which paths inside
 * values are called like a key of another dataset.
 */
export function classifyDataset(
  whole: Dataset,
  profiles: ReadonlyMap<number, ColumnProfile>,
  tools: JudgeTools,
  isKey: (path: string) => boolean = () => false,
): ClassifiedField[] {
  const { lexicon, detectors } = tools;
  const given = brief(whole);
  const dataset = asCalled(given);
  const named = typedByValues(calledByComments(readInEnglish(dataset), lexicon), profiles);
  const spelt = speltAsUsual(named, lexicon, detectors, profiles);
  const read = asFile(viewDataset(spelt, lexicon), given, profiles);
  const view = profiles.size === 0 ? read : { ...read, seen: seenItems(read, profiles, tools.detectors) };
  const boards = view.fields.map((field, index) => weigh(field, view, profiles.get(index), profiles, tools));
  judgeAround(boards, view, profiles);
  const people = readPeople(boards, view);
  const settle = settler(view, tools, reticent(given, lexicon));
  return view.fields.flatMap((field, index) => {
    const profile = profiles.get(index);
    const judged = settle(boards[index]!, field, dataset.fields[index]!, profile, people);
    if (!profile) return [judged];
    const paths: SeenPath[] = [];
    const judgePath = (path: Field, inner: ColumnProfile) => {
      const told = classifyPath(path, inner, view, tools);
      paths.push({ view: told.view, profile: inner });
      return told.field;
    };
    const nested = judgePaths(judged, profile, { setUp: view.setUp, judge: judgePath, isKey });
    return [view.setUp ? asItsPathsTell(judged, profile, paths, view, tools.detectors) : judged, ...nested];
  });

  function classifyPath(
    path: Field,
    profile: ColumnProfile,
    view: DatasetView,
    tools: JudgeTools,
  ): { readonly field: ClassifiedField; readonly view: FieldView } {
    const alone = speltAsUsual(
      readInEnglish({ ...dataset, fields: [path] }),
      lexicon,
      detectors,
      new Map([[0, profile]]),
    );
    const [field] = viewDataset(alone, lexicon).fields;
    const board = weigh(field!, view, profile, new Map(), tools);
    return { field: settle(board, field!, path, profile, nobody), view: field! };
  }
}

/** What all judges have to say of a field. */
function weigh(
  view: FieldView,
  dataset: DatasetView,
  profile: ColumnProfile | undefined,
  profiles: ReadonlyMap<number, ColumnProfile>,
  { lexicon, detectors }: JudgeTools,
): Board {
  const board = new Board();
  const column = seeColumn(view, dataset, profiles);
  for (const judge of judges) judge(board, view, dataset, { lexicon, detectors, profile, column });
  return board;
}

/** `told`: evidence as it may be repeated. */
function settler(
  dataset: DatasetView,
  { detectors }: JudgeTools,
  told: (evidence: readonly EvidencePiece[]) => readonly EvidencePiece[],
) {
  /** `given` is the column as it is called, which may be read as another (`view.field`): a question as what it asks for. */
  return (
    board: Board,
    view: FieldView,
    given: Field,
    profile: ColumnProfile | undefined,
    people: People,
  ): ClassifiedField => {
    const { field } = view;
    const verdict = decide(board, mostSilent(view, board, profile, people));
    const evidence = told(verdict.evidence);
    const classification: Classification = {
      ...verdict,
      evidence: isCalledByComment(given, field) ? asOfComment(evidence) : evidence,
      values: profile?.values ?? 0,
      forms: profile && isOfItem(verdict) ? countForms(verdict, profile, view, detectors) : {},
      ...(profile ? countContents(verdict, profile, view, dataset, detectors) : { contains: {} }),
    };
    return { name: given.name, type: field.type, nullable: field.nullable, classification };
  };
}

/** What was read as the name of such a column is what its comment says. */
const asOfComment = (evidence: readonly EvidencePiece[]): readonly EvidencePiece[] =>
  evidence.map((piece) => (piece.kind === 'name' ? { ...piece, kind: 'comment' } : piece));

const isOfItem = (verdict: Verdict): verdict is Verdict & { readonly item: string } =>
  verdict.item !== undefined;
