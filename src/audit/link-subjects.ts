import { randomBytes } from 'node:crypto';
import type { Dataset } from '../core/dataset.ts';
import { keyDigest } from '../core/digest.ts';
import { sourceError } from '../core/error.ts';
import { type SubjectKey, subjectKey } from '../core/identity.ts';
import type { LinkMeasurement } from '../core/link.ts';
import type { Selection } from '../core/selection.ts';
import type { Source } from '../core/source.ts';

/** Data subjects that are looked for at once; as digests they take about 100 MB. */
const mostSubjects = 1_000_000;

/** Records of a dataset, and the field that names the data subject of each. */
export interface SubjectField {
  readonly dataset: Dataset;
  readonly field: string;
  readonly selection: Selection;
}

interface Side extends SubjectField {
  readonly source: Source;
}

/**
 * Subjects of one dataset held against the records of another, as digests under a key that goes with it. Where none is met, this
 * says something only if the two fields can name the same people; `everybody` selects all subjects of the first.
 */
export async function meet(
  from: Side & { readonly everybody: Selection },
  to: Side,
  signal: AbortSignal,
): Promise<Pick<LinkMeasurement, 'subjects' | 'records' | 'failure' | 'strangers'>> {
  const salt = randomBytes(32);
  const wanted = await collect(from, salt, signal);
  if (wanted.cut) return { failure: { code: 'too-large' } };
  const [forms, none] = [new Set<string>(), wanted.digests.size === 0];
  let [read, records] = [0, 0];
  if (wanted.read > 0)
    for await (const subject of subjectsOf(to, salt, signal)) {
      read++;
      if (!subject) continue;
      forms.add(subject.form);
      if (wanted.digests.has(subject.digest)) records++;
    }
  const counted = { subjects: wanted.digests.size, records };
  if (read === 0 || records > 0) return counted;
  const isAddress = (form: string) => form !== 'key' && wanted.forms.has(form);
  if (!none && (holdSameKey(from, to) || [...forms].some(isAddress))) return counted;
  const all = await collect({ ...from, selection: from.everybody }, salt, signal);
  for await (const subject of subjectsOf(to, salt, signal))
    if (!none && subject && all.digests.has(subject.digest)) return counted;
  return { ...counted, strangers: true };
}

async function collect(side: Side, salt: Buffer, signal: AbortSignal) {
  const [digests, forms] = [new Set<string>(), new Set<string>()];
  let read = 0;
  for await (const subject of subjectsOf(side, salt, signal)) {
    read++;
    if (!subject) continue;
    if (digests.size === mostSubjects && !digests.has(subject.digest))
      return { digests, forms, read, cut: true };
    digests.add(subject.digest);
    forms.add(subject.form);
  }
  return { digests, forms, read, cut: false };
}

/** The subject of each record, as a digest and the form that it is written in; undefined where the field is empty. */
async function* subjectsOf(
  { source, dataset, field, selection }: Side,
  salt: Buffer,
  signal: AbortSignal,
): AsyncGenerator<{ digest: string; form: SubjectKey['form'] } | undefined> {
  const found = dataset.fields.find(({ name }) => name === field);
  if (!found || !source.select) throw missing(found !== undefined);
  const { batches } = await source.select(dataset, { fields: [found], selection, clip: 1_024, signal });
  for await (const { columns } of batches)
    for (const cell of columns[0] ?? []) {
      const subject = cell ? subjectKey(cell) : undefined;
      yield subject && { digest: keyDigest(salt, [subject.key]), form: subject.form };
    }
}

function missing(field: boolean): Error {
  return field
    ? sourceError('unsupported-format', {
        en: 'the source cannot select single records',
        ko: '개별 레코드를 선택할 수 없는 소스입니다',
      })
    : sourceError('not-found', {
        en: 'the field of the data subject (`subject`) is not in the dataset',
        ko: '정보주체 필드(`subject`)가 데이터셋에 없습니다',
      });
}

/** Whether the catalogue says that two fields hold one kind of key: one refers to the other, or both to the same. */
function holdSameKey(one: Side, other: Side): boolean {
  const keyOf = ({ dataset, field }: Side) => {
    const { references } = dataset.fields.find(({ name }) => name === field) ?? {};
    return JSON.stringify(references ? [references.dataset, references.field] : [dataset.name, field]);
  };
  return one.source === other.source && keyOf(one) === keyOf(other);
}
