import type { SelectionPart } from '../audit/kept-items.ts';
import type { Visited } from '../audit/options.ts';
import type { Dataset, Field } from '../core/dataset.ts';
import type { DestructionStep } from '../core/destruction.ts';
import { keyDigest } from '../core/digest.ts';
import { GamsaError, sourceError } from '../core/error.ts';
import type { AgeMeasurement } from '../core/evidence.ts';
import { startOfDay } from '../core/period.ts';
import { periodWords, untilWords } from '../core/period-words.ts';
import { formatName } from '../core/place.ts';
import type { Selection } from '../core/selection.ts';
import type { Cell, Source } from '../core/source.ts';
import type { Text } from '../core/text.ts';

/** Records beyond which a plan holds no digests: it would be larger than it helps. */
const mostDigests = 1_000_000;
/** Keys that are looked for in dependants, and in one query. */
const mostParents = 20_000;
const parentsAtOnce = 500;

/** Takes the keys of a step's records as they are read, e.g. into an encrypted list. */
export type KeepKeys = (
  step: { readonly source: string; readonly dataset: string },
  key: readonly Cell[],
) => void;

export interface StepOptions {
  readonly id: string;
  readonly salt: Buffer;
  readonly keep?: KeepKeys;
}

/** One step: the due records of one measurement, by what they are selected, who depends on them, and how to destroy them. */
export async function makeStep(
  visited: Visited,
  measurement: AgeMeasurement,
  part: SelectionPart,
  { id, salt, keep }: StepOptions,
): Promise<DestructionStep> {
  const { source, dataset, name, signal } = visited;
  const { selection } = part;
  if (!source.select)
    throw sourceError('unsupported-format', {
      en: 'the source cannot select single records',
      ko: '개별 레코드를 선택할 수 없는 소스입니다',
    });
  const keyFields = dataset.fields.filter((field) => field.primaryKey);
  const keys = await readKeys(source, dataset, { fields: keyFields, selection, clip: 1_024, signal });
  for (const key of keys.cells) keep?.({ source: visited.spec.id, dataset: dataset.name }, key);
  const clear = part.clear?.slice() ?? clearedFields(measurement, selection, dataset);
  const isCut = (measurement.partly ?? measurement.rightly) !== undefined;
  // Of a cut selection what goes whole keeps nothing; what is emptied of single items alone says which.
  const isTold = isCut ? !part.clear : clear !== undefined;
  const remarks: Text[] = isTold ? [] : keptLonger(visited, measurement, isCut);
  const telling = name !== dataset.name;
  if (telling) remarks.push(maskedName);
  const erasure = telling
    ? undefined
    : await source.erasure?.(dataset, selection, clear).catch((error: unknown) => {
        if (error instanceof GamsaError) remarks.push(error.text);
        else throw error;
        return undefined;
      });
  remarks.push(...(erasure?.remarks ?? []), ...notNullable(dataset, clear));
  if (keys.records > mostDigests) remarks.push(tooMany(keys.records));
  if (keyFields.length === 0) remarks.push(keyless);
  const whole = keys.records <= mostDigests && keyFields.length > 0;
  return {
    id,
    source: visited.spec.id,
    dataset: name,
    activity: measurement.activity,
    ...(measurement.dataType !== undefined && { dataType: measurement.dataType }),
    kind: measurement.kind,
    promise: promiseOf(measurement),
    ...(measurement.clock !== undefined && { clock: measurement.clock }),
    action: clear ? 'clear' : 'delete',
    fields: [...(clear ?? [])],
    records: keys.records,
    overdue: isCut ? await overdueOf(visited, measurement, selection) : (measurement.overdue ?? 0),
    ...(measurement.oldest !== undefined && { oldest: measurement.oldest }),
    selection,
    keyFields: keyFields.map((field) => field.name),
    ...(whole && { digests: keys.cells.map((key) => keyDigest(salt, key)).sort() }),
    dependants: clear ? [] : await dependantsOf(visited, keys.cells),
    ...(erasure && { language: erasure.language, statement: erasure.text }),
    remarks,
  };
}

/** How many of the records of a part are past the grace days as well. */
async function overdueOf(
  { source, dataset, signal }: Visited,
  { overdueBefore }: AgeMeasurement,
  { aged, ...among }: Selection,
): Promise<number> {
  if (!aged || overdueBefore === undefined) return 0;
  const limit = startOfDay(overdueBefore, aged.zone);
  const before = limit < aged.before ? limit : aged.before;
  if (aged.since !== undefined && aged.since >= before) return 0;
  const selection = { ...among, aged: { ...aged, before } };
  return (await readKeys(source, dataset, { fields: [], selection, clip: 1, signal })).records;
}

function promiseOf({ retention, kind }: AgeMeasurement): Text {
  if (kind === 'period' && retention.keep) return periodWords(retention.keep);
  return untilWords[retention.until ?? 'contract-end'];
}

/** A single item past its period is emptied; the record stays for what else it serves. */
function clearedFields(
  { retention }: AgeMeasurement,
  { anyOf }: Selection,
  dataset: Dataset,
): string[] | undefined {
  if (!retention.items || !anyOf || anyOf.length === 0) return undefined;
  return anyOf.filter((name) => dataset.fields.some((field) => field.name === name));
}

/** Fields of the same records that have a longer period of their own: to delete the record would take them too. */
function keptLonger({ measured }: Visited, { dueBefore = '' }: AgeMeasurement, isCut: boolean): Text[] {
  return measured.flatMap(({ measurement: { activity, retention, kind, dueBefore: theirs }, selection }) => {
    const fields = selection?.anyOf ?? [];
    if (kind !== 'period' || !retention.keep || fields.length === 0 || !theirs || theirs >= dueBefore)
      return [];
    const [names, period] = [fields.map(formatName).join(', '), periodWords(retention.keep)];
    const [en, ko] = isCut
      ? ['they stay, and the fields named here are emptied', '이 필드는 남기고 여기 적힌 필드만 비웁니다']
      : [
          'where it is needed, empty the other fields instead of deleting the record',
          '필요하면 레코드를 삭제하지 말고 나머지 필드를 비우십시오',
        ];
    return [
      {
        en: `${names} may be kept for longer (${activity}, ${period.en}): ${en}`,
        ko: `${names} 필드는 더 오래 보유할 수 있습니다(${activity}, ${period.ko}). ${ko}`,
      },
    ];
  });
}

function notNullable(dataset: Dataset, clear: readonly string[] = []): Text[] {
  const refused = dataset.fields.filter(({ name, nullable }) => clear.includes(name) && !nullable);
  if (refused.length === 0) return [];
  const names = refused.map(({ name }) => name).join(', ');
  return [
    {
      en: `NOT NULL: ${names} cannot be emptied as it stands; write an empty value or drop the constraint`,
      ko: `NOT NULL: ${names} 필드는 그대로는 비울 수 없습니다. 빈 값을 넣거나 제약을 없애십시오`,
    },
  ];
}

/** The statement would hold a name that is itself personal data. */
const maskedName: Text = {
  en: 'The name of the dataset is personal data: the statement is left to its owner',
  ko: '데이터셋 이름 자체가 개인정보이므로 데이터 소유자가 구문을 작성해야 합니다',
};

const keyless: Text = {
  en: 'The dataset has no key: that the records are gone can be proven by counts alone',
  ko: '데이터셋에 키가 없어 파기 여부를 건수로만 증명할 수 있습니다',
};

function tooMany(records: number): Text {
  return {
    en: `${records} records are too many for digests: that they are gone can be proven by counts alone`,
    ko: `레코드가 ${records}건으로 많아 키 다이제스트를 담지 않았으며, 파기 여부는 건수로만 증명할 수 있습니다`,
  };
}

interface Keys {
  readonly records: number;
  /** Up to the number of digests that a plan may hold. */
  readonly cells: readonly (readonly Cell[])[];
}

async function readKeys(
  source: Source,
  dataset: Dataset,
  request: Parameters<NonNullable<Source['select']>>[1],
): Promise<Keys> {
  const cells: Cell[][] = [];
  let records = 0;
  const reading = await source.select!(dataset, request);
  for await (const { rows, columns } of reading.batches) {
    records += rows;
    if (columns.length === 0) continue;
    for (let row = 0; row < rows && cells.length <= mostDigests; row++)
      cells.push(columns.map((column) => column[row]!));
  }
  return { records, cells };
}

/** Fields by which other datasets refer to one: foreign keys, and keys of its own name that hold the same. */
function referringTo({ dataset, name, settled }: Visited): { sibling: Dataset; field: Field }[] {
  return settled.flatMap(({ dataset: sibling, fields }) =>
    sibling.fields
      .filter((field, index) => {
        if (field.references) return field.references.dataset === dataset.name;
        const columns = fields.filter(({ within }) => within === undefined);
        const { refersTo = [], classification } = columns[index] ?? {};
        const isNamesake = refersTo.some((to) => to.kind === 'namesake' && to.dataset === name);
        return isNamesake && classification?.item !== undefined;
      })
      .map((field) => ({ sibling, field })),
  );
}

/** Records of other datasets that refer to the step's, through keys of one field. */
async function dependantsOf(
  visited: Visited,
  keys: readonly (readonly Cell[])[],
): Promise<DestructionStep['dependants']> {
  const { source, shown, signal } = visited;
  const references = referringTo(visited);
  const parents = keys.flatMap((key) => (key.length === 1 && key[0] != null ? [key[0]] : []));
  const counted = parents.length === keys.length && parents.length <= mostParents;
  const dependants: DestructionStep['dependants'] = [];
  for (const { sibling, field } of references) {
    const known = counted && !sibling.unreadable && !field.unreadable;
    let records = 0;
    for (let from = 0; known && from < parents.length; from += parentsAtOnce) {
      const texts = parents.slice(from, from + parentsAtOnce);
      const selection = { holding: [{ field: field.name, texts }] };
      const reading = await source.select!(sibling, { fields: [], selection, clip: 1, signal });
      for await (const { rows } of reading.batches) records += rows;
    }
    dependants.push({
      dataset: shown.dataset(sibling.name),
      field: shown.field(sibling.name, field.name),
      ...(known && { records }),
    });
  }
  return dependants;
}
