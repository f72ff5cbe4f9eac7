import {
  type ClassifiedField,
  type DatasetEvidence,
  defineRule,
  type Evidence,
  type Item,
  type Result,
  type ServedActivity,
} from '../../src/sdk/index.ts';
import { dataset, evidence, field } from '../_shared/example.ts';
import {
  containedItems,
  doubtWords,
  isTelling,
  ownDatasets,
  personalFields,
  placeOf,
  referencesToPeople,
} from '../_shared/fields.ts';
import { lineage } from '../_shared/promise.ts';
import { listItems } from '../_shared/words.ts';

export default defineRule({
  id: 'anonymised-data-identifies',
  title: { en: '“Anonymised” data that identifies', ko: '식별 가능한 “익명” 데이터' },
  severity: 'high',
  about: {
    en: 'Data that the policy calls anonymised may not point at a person, alone or together with other data (PIPA Art. 58-2). The check looks at datasets that serve a retention published as `anonymised` for fields that identify: names, contacts, numbers, secrets, network and device addresses, content written by people, and references to tables of people. Hashed and encrypted values still identify. Items of another, not anonymised retention that the same dataset serves are left out.',
    ko: '처리방침에서 익명 처리했다고 밝힌 데이터는 다른 정보를 더해도 개인을 알아볼 수 없어야 합니다(개인정보 보호법 제58조의2). `anonymised`로 밝힌 보유기간에 해당하는 데이터셋에서 이름, 연락처, 번호, 인증정보, 네트워크·기기 주소, 사람이 쓴 내용, 사람 테이블에 대한 참조 등 식별하는 필드를 찾습니다. 해시나 암호화된 값도 식별할 수 있다고 봅니다. 같은 데이터셋이 익명이 아닌 다른 보유기간에도 쓰이면 그 보유기간의 항목은 제외합니다.',
  },
  remedy: {
    en: 'Remove the identifying fields from the anonymised records (drop them, or aggregate), break the key that joins them to people, or stop calling the data anonymised and give it a retention period.',
    ko: '익명 데이터에서 식별 필드를 제거(삭제 또는 집계)하고 사람과 연결되는 키를 끊으십시오. 그럴 수 없다면 처리방침에서 익명이라는 표현을 빼고 보유기간을 정하십시오.',
  },
  needsPolicy: true,
  evaluate: (evidence) => ownDatasets(evidence).flatMap((dataset) => judge(dataset, evidence)),
  examples: [
    {
      title: 'usage metadata with the API key of the caller',
      evidence: () =>
        evidence({
          datasets: [dataset('usage', [field('api-key'), field('token-usage')], { serves: [metadata] })],
        }),
      expect: ['violated'],
    },
    {
      title: 'counts alone',
      evidence: () =>
        evidence({ datasets: [dataset('usage', [field('token-usage')], { serves: [metadata] })] }),
      expect: ['satisfied'],
    },
    {
      title: 'a key that joins the counts to people',
      evidence: () => {
        const column = { name: 'user_id', type: 'bigint', family: 'number', nullable: false } as const;
        const references = { dataset: 'users', field: 'id' };
        return evidence({
          datasets: [
            dataset('usage', [field('token-usage'), field(undefined, { name: 'user_id' })], {
              serves: [metadata],
              dataset: { fields: [{ ...column, references }] },
            }),
            dataset('users', [field('email')], { serves: ['newsletter'] }),
          ],
        });
      },
      expect: ['violated'],
    },
    {
      title: 'e-mail addresses inside a note',
      evidence: () =>
        evidence({
          datasets: [
            dataset('usage', [field('free-text', { contains: { email: 3 } })], { serves: [metadata] }),
          ],
        }),
      expect: ['violated'],
    },
    {
      title: 'prompts in which nothing personal was seen may identify all the same',
      evidence: () => evidence({ datasets: [dataset('usage', [field('prompt')], { serves: [metadata] })] }),
      expect: ['unknown'],
    },
    {
      title: 'the prompts belong to the other retention of the table',
      evidence: () =>
        evidence({
          datasets: [
            dataset('requests', [field('prompt'), field('token-usage')], {
              serves: [{ activity: 'api', dataType: 'content' }, metadata],
            }),
          ],
        }),
      expect: ['satisfied'],
    },
  ],
});

const metadata = { activity: 'api', dataType: 'metadata' };

function judge(dataset: DatasetEvidence, evidence: Evidence): Result[] {
  const part = dataset.serves.find(({ retention }) => retention.some(({ anonymised }) => anonymised));
  if (!part) return [];
  const others = elsewhere(dataset.serves);
  const fields = personalFields(dataset, evidence.items);
  const own = fields.filter(({ item }) => !lineage(item, evidence.items).some((key) => others.keys.has(key)));
  const found = [
    ...own.flatMap((field) => judgeField(dataset, field, field.item, part, evidence)),
    ...inNotes(dataset, part, evidence),
    ...joins(dataset, part, evidence),
  ];
  if (found.length === 0) return [satisfied(dataset, part)];
  // Records of a part without a list of items may hold anything for its period: who can say which are which?
  return others.anything ? found.map((result) => ({ ...result, status: 'unknown' as const })) : found;
}

/** Items of the retentions that are not anonymised; `anything` where one of them names none. */
function elsewhere(serves: readonly ServedActivity[]): { keys: Set<string>; anything: boolean } {
  const named = serves.flatMap(({ retention }) => retention.filter(({ anonymised }) => !anonymised));
  return {
    keys: new Set(named.flatMap(({ items }) => items ?? [])),
    anything: named.some(({ items }) => items === undefined),
  };
}

function judgeField(
  dataset: DatasetEvidence,
  field: ClassifiedField,
  item: Item,
  { activity, serves }: ServedActivity,
  { items }: Evidence,
): Result[] {
  const content = item.sensitivity === 'content';
  if (!content && !isTelling(item)) return [];
  const result = {
    place: placeOf(dataset, field),
    item: item.key,
    activity: activity.id,
    ...(serves.dataType !== undefined && { dataType: serves.dataType }),
  };
  const unsure = field.classification.unclear || (content && containedItems(field, items).length === 0);
  const doubt = content ? item.name : doubtWords(field, items);
  const message = unsure
    ? {
        en: `The policy calls these records anonymised; ${doubt.en} may identify a person`,
        ko: `처리방침에서 익명이라고 한 데이터이나 ${doubt.ko} 항목으로 개인을 알아볼 수 있습니다(확인 필요)`,
      }
    : {
        en: `The policy calls these records anonymised, but they hold ${item.name.en}`,
        ko: `처리방침에서 익명이라고 한 데이터에 ${item.name.ko} 항목이 있습니다`,
      };
  return [{ ...result, status: unsure ? 'unknown' : 'violated', message }];
}

/** Identifying items inside text that is no item of its own. */
function inNotes(
  dataset: DatasetEvidence,
  { activity, serves }: ServedActivity,
  { items }: Evidence,
): Result[] {
  return dataset.fields.flatMap((field): Result[] => {
    if ((field.classification.item ?? 'free-text') !== 'free-text') return [];
    const found = containedItems(field, items).filter(({ item }) => item.identifying);
    if (found.length === 0) return [];
    const names = listItems(found.map(({ item }) => item));
    return [
      {
        status: 'violated',
        place: placeOf(dataset, field),
        activity: activity.id,
        ...(serves.dataType !== undefined && { dataType: serves.dataType }),
        message: {
          en: `The policy calls these records anonymised, but their text holds ${names.en}`,
          ko: `처리방침에서 익명이라고 한 데이터의 본문에 ${names.ko} 항목이 있습니다`,
        },
      },
    ];
  });
}

/** Columns that refer to records of people. */
function joins(dataset: DatasetEvidence, { activity, serves }: ServedActivity, evidence: Evidence): Result[] {
  return referencesToPeople(dataset, evidence).map(({ column, people }): Result => {
    return {
      status: 'violated',
      place: { ...placeOf(dataset), field: column },
      activity: activity.id,
      ...(serves.dataType !== undefined && { dataType: serves.dataType }),
      message: {
        en: `The policy calls these records anonymised, but they join to people in ${people}`,
        ko: `처리방침에서 익명이라고 한 데이터가 ${people}의 개인과 연결됩니다`,
      },
    };
  });
}

function satisfied(dataset: DatasetEvidence, { activity, serves }: ServedActivity): Result {
  return {
    status: 'satisfied',
    place: placeOf(dataset),
    activity: activity.id,
    ...(serves.dataType !== undefined && { dataType: serves.dataType }),
    message: {
      en: 'Nothing in it was seen to identify a person',
      ko: '개인을 알아볼 수 있는 항목이 보이지 않습니다',
    },
  };
}
