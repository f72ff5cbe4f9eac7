import {
  defineRule,
  type Evidence,
  type FactOf,
  type Result,
  type SourceEvidence,
} from '../../src/sdk/index.ts';
import { holdsPersonalData } from '../_shared/country.ts';
import { dataset, evidence, field, source } from '../_shared/example.ts';
import { digits, plural } from '../_shared/words.ts';

type Recoverability = FactOf<'recoverability'>;

const remnant = (records: number | undefined, more: Partial<Recoverability> = {}) =>
  ({
    kind: 'recoverability',
    origin: 'measured',
    dataset: 'people',
    means: 'recycle bin',
    ...(records !== undefined && { records }),
    ...more,
  }) as const;

const people = dataset('people', [field('email')]);

export default defineRule({
  id: 'deleted-still-recoverable',
  title: { en: 'Deleted records can still be recovered', ko: '삭제 후에도 복구할 수 있는 개인정보' },
  severity: 'medium',
  about: {
    en: 'Personal data that is destroyed must be destroyed so that it cannot be recovered (PIPA Art. 21(2); Decree Art. 16). Where a system tells of deleted records that it still holds (recycle bins, object versions, time travel), and the dataset holds personal data, records that are there are violated with their number; a means of recovery whose records cannot be counted is unknown, with low severity. Systems that tell nothing of it give no result.',
    ko: '개인정보를 파기할 때에는 복구 또는 재생되지 않도록 조치해야 합니다(개인정보 보호법 제21조제2항, 시행령 제16조). 개인정보가 있는 데이터셋에 대해 시스템이 삭제된 레코드를 아직 보관한다고 알려 주면(휴지통, 객체 버전, 시점 복구) 남아 있는 건수와 함께 위반으로 보고, 복구 수단은 있으나 건수를 셀 수 없으면 낮은 심각도의 확인 불가로 둡니다. 이에 대해 알려 주지 않는 시스템은 결과가 없습니다.',
  },
  remedy: {
    en: 'Empty the recycle bin or delete permanently (Salesforce: hard delete, `emptyRecycleBin`), expire old versions by rule, and make the permanent deletion a step of the destruction procedure.',
    ko: '휴지통을 비우거나 영구 삭제하고(Salesforce: hard delete, `emptyRecycleBin`), 이전 버전은 규칙으로 만료시키며, 영구 삭제를 파기 절차의 한 단계로 넣으십시오.',
  },
  needsPolicy: false,
  evaluate: (evidence) => evidence.sources.flatMap((source) => judgeSource(source, evidence)),
  examples: [
    {
      title: '42 deleted people in the recycle bin',
      evidence: () => evidence({ sources: [source('crm', { facts: [remnant(42)] })], datasets: [people] }),
      expect: ['violated'],
    },
    {
      title: 'an empty recycle bin',
      evidence: () => evidence({ sources: [source('crm', { facts: [remnant(0)] })], datasets: [people] }),
      expect: ['satisfied'],
    },
    {
      title: 'a history that cannot be counted, beside a recycle bin',
      evidence: () =>
        evidence({
          sources: [
            source('crm', { facts: [remnant(3), remnant(undefined, { means: 'time travel, 7 days' })] }),
          ],
          datasets: [people],
        }),
      expect: ['violated'],
    },
    {
      title: 'versions of which nobody knows the number',
      evidence: () =>
        evidence({
          sources: [source('crm', { facts: [remnant(undefined, { dataset: undefined })] })],
          datasets: [people],
        }),
      expect: ['unknown'],
    },
    {
      title: 'deleted goods',
      evidence: () =>
        evidence({
          sources: [source('crm', { facts: [remnant(9, { dataset: 'goods' })] })],
          datasets: [people, dataset('goods', [field(undefined)])],
        }),
      expect: [],
    },
  ],
});

/** One result a dataset, whatever the number of means: what is sure goes before what is not known. */
function judgeSource({ id, facts }: SourceEvidence, evidence: Evidence): Result[] {
  const remnants = facts
    .filter((fact) => fact.kind === 'recoverability')
    .filter(({ dataset }) => holdsPersonalData(evidence, id, dataset));
  const byDataset = Map.groupBy(remnants, ({ dataset }) => dataset);
  return [...byDataset].map(([dataset, own]) => {
    const place = { source: id, ...(dataset !== undefined && { dataset }) };
    return { place, ...judge(own) };
  });
}

function judge(remnants: readonly Recoverability[]): Omit<Result, 'place'> {
  const counted = remnants.filter(({ records }) => records !== undefined && records > 0);
  const count = counted.reduce((sum, { records = 0 }) => sum + records, 0);
  if (count > 0) {
    const means = counted.map((one) => one.means).join(', ');
    const message = {
      en: `${plural(count, 'deleted record')} can still be recovered (${means})`,
      ko: `삭제된 레코드 ${digits(count)}건을 아직 복구할 수 있습니다(${means})`,
    };
    return { status: 'violated', count, message };
  }
  const open = remnants.filter(({ records }) => records === undefined).map((one) => one.means);
  if (open.length === 0) {
    return {
      status: 'satisfied',
      message: { en: 'Nothing deleted is kept', ko: '삭제된 레코드가 남아 있지 않습니다' },
    };
  }
  const message = {
    en: `Deleted or earlier records may still be recovered; how many cannot be told (${open.join(', ')})`,
    ko: `삭제되거나 변경되기 전의 레코드를 복구할 수 있으나 건수를 알 수 없습니다(${open.join(', ')})`,
  };
  return { status: 'unknown', message, severity: 'low' };
}
