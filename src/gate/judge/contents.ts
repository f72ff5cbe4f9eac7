import type { Classifier } from '../../classify/index.ts';
import type { Classification } from '../../core/classification.ts';
import type { Dataset, Field } from '../../core/dataset.ts';
import type { GateProblem } from '../../core/gate.ts';
import type { SchemaDataset } from '../schema.ts';
import { type GateContext, lockedOf, problem } from './context.ts';

/** Confidence from which a comment alone says clearly what a column holds. */
const clearEnough = 0.8;

/** Comments that say something else than what was decided, or than what the name and values say. */
export function judgeComments(
  one: SchemaDataset,
  context: GateContext,
  classifier: Classifier,
): GateProblem[] {
  const { dataset, origin } = one;
  return origin.fields.flatMap((field, i): GateProblem[] => {
    if (field.comment === undefined) return [];
    const shown = dataset.fields[i]!.name;
    const locked = lockedOf(context.lock, context.source, dataset.name, shown);
    const decided = locked && locked.decision !== 'proposed' ? (locked.item ?? 'none') : undefined;
    const byName = decided ?? itemOf(classifier, origin, field, false);
    const byComment = itemOf(classifier, origin, field, true);
    if (byComment === undefined || byName === undefined || byComment === byName) return [];
    if (related(byComment, byName, context)) return [];
    const place = { source: context.source, dataset: dataset.name, field: shown };
    const name = (key: string) =>
      context.items.get(key)?.name ?? { en: 'no personal data', ko: '개인정보 아님' };
    const by =
      decided === undefined
        ? { en: 'its name says', ko: '이름에는' }
        : { en: 'the lock says', ko: '잠금 파일에는' };
    const message = {
      en: `The comment says ${name(byComment).en}, ${by.en} ${name(byName).en}`,
      ko: `주석에는 ‘${name(byComment).ko}’, ${by.ko} ‘${name(byName).ko}’(으)로 되어 있습니다`,
    };
    const result = { status: 'violated', place, item: byComment, message } as const;
    return [problem('comment-contradicts', one.linesOf(shown).comment, result)];
  });
}

/** What the classifier makes of a column by its name alone, or by its comment alone. */
function itemOf(
  classifier: Classifier,
  dataset: Dataset,
  field: Field,
  comment: boolean,
): string | undefined {
  const { comment: words, labels: _, references: __, ...bare } = field;
  const alone = comment ? { ...bare, name: 'column', comment: words ?? '' } : bare;
  const [judged] = classifier.schemaOnly({ ...dataset, fields: [alone] });
  const verdict = judged?.classification;
  return verdict && !verdict.unclear && verdict.confidence >= clearEnough ? verdict.item : undefined;
}

/** A part and its whole do not contradict one another, nor do near kinds such as phone and mobile phone. */
function related(one: string, other: string, { items }: GateContext): boolean {
  const whole = (key: string) => items.get(key)?.partOf;
  const words = (key: string) => key.split('-');
  const none = (key: string) => (items.get(key)?.sensitivity ?? 'none') === 'none';
  if (whole(one) === other || whole(other) === one) return true;
  if (none(one) && none(other)) return true;
  return words(one).some((word) => words(other).includes(word));
}

/** Values that migrations write and that are those of a kind of personal data. Values stay where they are: only counts come out. */
export function judgeSeeds(one: SchemaDataset, context: GateContext): GateProblem[] {
  const { filledAt, dataset } = one;
  if (!filledAt) return [];
  return one.fields.flatMap((field): GateProblem[] => {
    const { values } = field.classification;
    const best = tellingValues(field.classification, context);
    if (!best) return [];
    const { item, matched } = best;
    const place = { source: context.source, dataset: dataset.name, field: field.name };
    const message = {
      en: `Rows that are written here hold ${item.name.en} in ${matched} of ${values} values looked at`,
      ko: `여기에 넣는 행의 값 ${values}개 중 ${matched}개가 ${item.name.ko} 형태입니다`,
    };
    const result = {
      status: 'violated',
      place,
      item: item.key,
      message,
      count: matched,
      of: values,
    } as const;
    return [problem('personal-data-in-seed', filledAt, result)];
  });
}

/** The item that most values are, of those that point at a person or that the law protects. A few rows make no sure verdict on a column, but each is one too many. */
function tellingValues({ item: judged, evidence }: Classification, { items }: GateContext) {
  const mild = ['none', 'context', 'content', 'personal'];
  const seen = evidence.flatMap((piece) => {
    const item = items.get(piece.item ?? '');
    const matched = piece.matched ?? 0;
    const telling = item && (item.identifying || !mild.includes(item.sensitivity));
    return piece.kind === 'values' && telling && matched > 0 ? [{ item, matched, weight: piece.weight }] : [];
  });
  const own = seen.find(({ item }) => item.key === judged);
  return (
    own ??
    (judged === undefined
      ? seen.sort((a, b) => b.weight - a.weight).find(({ weight }) => weight >= 1)
      : undefined)
  );
}
