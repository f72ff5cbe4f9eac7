import {
  type ClassifiedField,
  type DatasetEvidence,
  type DeclaredMeaning,
  defineRule,
  type Evidence,
  formatName,
  type Item,
  type Result,
} from '../../src/sdk/index.ts';
import { dataset, evidence, field } from '../_shared/example.ts';
import { containedItems, isProtected, ownDatasets, personalFields, placeOf } from '../_shared/fields.ts';
import { capital, digits, listItems, plural } from '../_shared/words.ts';

const labelled = (name: string, declared: Partial<DeclaredMeaning> & Pick<DeclaredMeaning, 'labels'>) =>
  ({ name, type: 'string', family: 'text', nullable: true, declared }) as const;
const unlabelled = (name: string) => ({ name, type: 'string', family: 'text', nullable: true }) as const;
const personal = { labels: ['Confidential', 'PII'], sensitivity: 'confidential', personal: true } as const;
const open = { labels: ['Public'], sensitivity: 'public' } as const;

export default defineRule({
  id: 'own-classification-differs',
  title: {
    en: 'The system’s own data classification differs from what was found',
    ko: '시스템에 등록된 데이터 분류와 실제 내용의 불일치',
  },
  severity: 'medium',
  about: {
    en: 'Where a system lets its owner classify fields (Salesforce: SecurityClassification and ComplianceGroup), access rules, encryption and deletion jobs are built on those labels, so a wrong label leaves personal data unprotected (PIPA Art. 29). Each field in which personal data was found must carry a label that says personal data, confidential or restricted; identifiers, sensitive and authentication data below “confidential” count as high. Personal fields without any label are one low finding a dataset, and only where the owner labels fields at all. A field filed under personal data in which none was seen is unknown: one of the two is wrong. Fields whose item is unclear are left out.',
    ko: '시스템에서 필드별 데이터 분류를 등록할 수 있는 경우(Salesforce의 SecurityClassification, ComplianceGroup) 접근 제어·암호화·삭제 작업이 그 분류를 따르므로, 분류가 틀리면 개인정보가 보호되지 않습니다(개인정보 보호법 제29조). 개인정보가 발견된 필드에는 개인정보, 기밀(Confidential) 또는 제한(Restricted)을 나타내는 분류가 있어야 하며, 고유식별정보·민감정보·인증정보가 기밀보다 낮게 분류되어 있으면 높음으로 봅니다. 분류가 없는 개인정보 필드는 데이터셋마다 낮은 심각도로 한 번 보고하되, 분류를 쓰는 시스템에서만 봅니다. 개인정보로 분류되었으나 개인정보가 보이지 않은 필드는 어느 한쪽이 틀린 것이므로 확인 불가로 둡니다. 항목이 불분명한 필드는 판단하지 않습니다.',
  },
  remedy: {
    en: 'Correct the label of the field in the system (Salesforce: Object Manager, the field’s Data Sensitivity Level and Compliance Categorization), then review who and what relies on it. If gamsa is wrong, record the decision in the lock.',
    ko: '시스템에서 해당 필드의 분류를 바로잡고(Salesforce: 개체 관리자에서 필드의 데이터 민감도 수준과 규정 준수 분류) 그 분류에 기대는 권한과 작업을 점검하십시오. gamsa의 판정이 틀렸다면 잠금 파일에 결정을 기록하십시오.',
  },
  needsPolicy: false,
  evaluate: (evidence) => {
    const own = ownDatasets(evidence);
    const classifying = new Set(own.filter(isClassified).map(({ source }) => source));
    return own
      .filter(({ source }) => classifying.has(source))
      .flatMap((one) => [...judgeFields(one, evidence), ...judgeUnlabelled(one, evidence)]);
  },
  examples: [
    {
      title: 'e-mail addresses in a field called public',
      evidence: () =>
        evidence({
          datasets: [dataset('Lead', [field('email')], { dataset: { fields: [labelled('email', open)] } })],
        }),
      expect: ['violated'],
    },
    {
      title: 'a passport number called internal, though filed under personal data',
      evidence: () =>
        evidence({
          datasets: [
            dataset('Contact', [field('passport')], {
              dataset: {
                fields: [
                  labelled('passport', { ...personal, labels: ['Internal'], sensitivity: 'internal' }),
                ],
              },
            }),
          ],
        }),
      expect: ['violated'],
    },
    {
      title: 'filed under personal data, and it is',
      evidence: () =>
        evidence({
          datasets: [
            dataset('Lead', [field('email')], { dataset: { fields: [labelled('email', personal)] } }),
          ],
        }),
      expect: ['satisfied'],
    },
    {
      title: 'one field is labelled, another was forgotten',
      evidence: () =>
        evidence({
          datasets: [
            dataset('Lead', [field('email'), field('mobile-phone')], {
              dataset: { fields: [labelled('email', personal), unlabelled('mobile-phone')] },
            }),
          ],
        }),
      expect: ['violated', 'satisfied'],
    },
    {
      title: 'filed under personal data, and none was seen',
      evidence: () =>
        evidence({
          datasets: [
            dataset('Product', [field(undefined, { name: 'Code' })], {
              dataset: { fields: [labelled('Code', personal)] },
            }),
          ],
        }),
      expect: ['unknown'],
    },
    {
      title: 'a system whose owner classifies nothing',
      evidence: () => evidence({ datasets: [dataset('people', [field('email')])] }),
      expect: [],
    },
  ],
});

function isClassified({ dataset }: DatasetEvidence): boolean {
  return dataset.fields.some(({ declared }) => (declared?.labels.length ?? 0) > 0);
}

/** Items of personal data that a field clearly holds: as a whole, or inside its text. */
function itemsOf(one: DatasetEvidence, shown: ClassifiedField, { items }: Evidence): Item[] {
  if (shown.classification.unclear) return [];
  const whole = personalFields({ ...one, fields: [shown] }, items).map(({ item }) => item);
  const inText = containedItems(shown, items).map(({ item }) => item);
  return [...whole, ...inText].filter(
    ({ sensitivity }) => sensitivity !== 'context' && sensitivity !== 'content',
  );
}

function labelsOf({ dataset }: DatasetEvidence, name: string): DeclaredMeaning | undefined {
  const declared = dataset.fields.find((candidate) => candidate.name === name)?.declared;
  return declared && declared.labels.length > 0 ? declared : undefined;
}

function judgeFields(one: DatasetEvidence, evidence: Evidence): Result[] {
  return one.fields.flatMap((shown): Result[] => {
    const declared = labelsOf(one, shown.name);
    if (!declared || shown.within !== undefined) return [];
    const items = itemsOf(one, shown, evidence);
    return items.length > 0 ? [judge(one, shown, declared, items)] : judgeEmpty(one, shown, declared);
  });
}

function judge(
  one: DatasetEvidence,
  shown: ClassifiedField,
  declared: DeclaredMeaning,
  items: readonly Item[],
): Result {
  const { sensitivity, personal: filed } = declared;
  const high = sensitivity === 'confidential' || sensitivity === 'restricted';
  const strict = items.some(isProtected);
  const fits = high || (filed === true && (strict ? sensitivity === undefined : sensitivity !== 'public'));
  const place = placeOf(one, shown);
  const found = listItems(items);
  const labels = declared.labels.map(formatName).join(', ');
  if (fits) {
    const message = {
      en: `Holds ${found.en}, and is classified ${labels}`,
      ko: `${found.ko} 항목이 있고, 분류도 ${labels}입니다`,
    };
    return { status: 'satisfied', place, message };
  }
  const message = {
    en: `Holds ${found.en}, but the system’s owner classified it ${labels}`,
    ko: `${found.ko} 항목이 있으나 시스템에는 ${labels}(으)로 분류되어 있습니다`,
  };
  return { status: 'violated', place, message, ...(strict && { severity: 'high' as const }) };
}

function judgeEmpty(one: DatasetEvidence, shown: ClassifiedField, declared: DeclaredMeaning): Result[] {
  const { item, unclear, values } = shown.classification;
  if (declared.personal !== true || item !== undefined || unclear || values === 0) return [];
  const labels = declared.labels.map(formatName).join(', ');
  const message = {
    en: `Classified ${labels}, but no personal data was seen in ${plural(values, 'value')}`,
    ko: `${labels}(으)로 분류되어 있으나 값 ${digits(values)}건에서 개인정보가 보이지 않았습니다`,
  };
  return [{ status: 'unknown', place: placeOf(one, shown), message, severity: 'low' }];
}

function judgeUnlabelled(one: DatasetEvidence, evidence: Evidence): Result[] {
  const bare = one.fields.flatMap((shown) => {
    if (shown.within !== undefined || labelsOf(one, shown.name)) return [];
    const items = itemsOf(one, shown, evidence);
    return items.length > 0 ? [{ shown, items }] : [];
  });
  if (bare.length === 0) return [];
  const found = listItems(bare.flatMap(({ items }) => items));
  const message = {
    en: `${capital(plural(bare.length, 'field'))} with personal data carry no classification: ${found.en}`,
    ko: `개인정보가 있는 필드 ${digits(bare.length)}개에 분류가 없습니다: ${found.ko}`,
  };
  return [{ status: 'violated', place: placeOf(one), message, severity: 'low' }];
}
