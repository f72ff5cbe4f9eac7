import {
  type AtRestFact,
  type DatasetEvidence,
  defineRule,
  type Evidence,
  type Result,
  type Text,
} from '../../src/sdk/index.ts';
import { type AtRestClaim, judgeStored, type Stored, storedKinds } from '../_shared/at-rest.ts';
import { dataset, evidence, examplePolicy, field, source } from '../_shared/example.ts';
import { ownDatasets, personalItems } from '../_shared/fields.ts';
import { plural } from '../_shared/words.ts';

const promising = (claim: Omit<AtRestClaim, 'kind'> = {}) => ({
  ...examplePolicy,
  claims: [{ kind: 'encryption-at-rest' as const, ...claim }],
});
const stored = (fact: Omit<AtRestFact, 'kind' | 'source' | 'by' | 'origin'>, origin?: AtRestFact['origin']) =>
  ({ kind: 'encryption-at-rest', origin: origin ?? 'measured', ...fact }) as const;
const people = dataset('people', [field('email')], { serves: ['newsletter'] });
const storing = (facts: readonly ReturnType<typeof stored>[], claim?: Omit<AtRestClaim, 'kind'>) =>
  evidence({ policy: promising(claim), sources: [source('crm', { facts })], datasets: [people] });

export default defineRule({
  id: 'stored-unencrypted',
  title: { en: 'Stored data not encrypted, though promised', ko: '약속과 달리 암호화되지 않은 저장 데이터' },
  severity: 'high',
  about: {
    en: 'Where the policy promises that stored data is encrypted, whatever holds personal data for the activities that the promise covers must be (PIPA Art. 30(1): what is published must be done). The law itself asks for it of certain items alone, which `unencrypted-identifier` looks at. Violated where a system says that it stores in clear text, and with medium severity where the algorithm is told and is of another family, or its key shorter, than the one promised. Satisfied where every such dataset of a source is encrypted. A system that cannot tell (most databases know nothing of the disk below them), one that tells no algorithm where one is promised, and what is only declared in the workspace (`encryptedAtRest`) are unknown with low severity; so is a promise for which no dataset with personal data was looked at. Backups, logs and keys are not judged.',
    ko: '저장 데이터를 암호화한다고 처리방침에서 약속했다면 약속이 미치는 업무의 개인정보가 있는 곳은 모두 암호화되어 있어야 합니다(개인정보 보호법 제30조제1항: 공개한 내용은 지켜야 함). 법이 저장 시 암호화를 요구하는 항목은 따로 있으며 `unencrypted-identifier`가 점검합니다. 시스템이 평문으로 저장한다고 답하면 위반이고, 알고리즘의 종류가 약속과 다르거나 키 길이가 짧으면 중간 심각도의 위반입니다. 소스의 해당 데이터셋이 모두 암호화되어 있으면 충족입니다. 시스템이 알 수 없는 경우(대부분의 데이터베이스는 아래 디스크의 암호화를 모름), 알고리즘을 약속했으나 시스템이 알려 주지 않는 경우, 작업공간에 적혀 있을 뿐인 경우(`encryptedAtRest`)는 낮은 심각도의 확인 불가이며, 약속이 미치는 개인정보 데이터셋을 하나도 점검하지 못한 경우도 같습니다. 백업, 로그, 키 관리는 판단하지 않습니다.',
  },
  remedy: {
    en: 'Switch encryption at rest on (of the tablespace, the volume or the bucket) with the promised algorithm, or change the policy. Where the system cannot tell, keep what proves it (the settings of the volume), and declare it in the workspace: `encryptedAtRest`.',
    ko: '약속한 알고리즘으로 저장 시 암호화(테이블스페이스, 볼륨, 버킷)를 켜거나 처리방침을 고치십시오. 시스템이 알려 주지 못하면 이를 증명하는 자료(볼륨 설정 등)를 보관하고 작업공간의 `encryptedAtRest`에 적으십시오.',
  },
  needsPolicy: true,
  evaluate: (found) => {
    const all = found.policy.claims.filter((claim) => claim.kind === 'encryption-at-rest');
    const concerned = ownDatasets(found).flatMap((one): Concerned[] => {
      const claims = all.filter((claim) => covers(claim, one));
      return claims.length > 0 && personalItems(one, found.items).length > 0 ? [{ one, claims }] : [];
    });
    const judged = new Set(concerned.flatMap(({ claims }) => claims));
    return [
      ...judgeSources(found, concerned),
      ...(all.every((claim) => judged.has(claim)) ? [] : [nothingSeen]),
    ];
  },
  examples: [
    {
      title: 'a system that says it stores in clear text',
      evidence: () => storing([stored({ state: 'plain' })]),
      expect: ['violated'],
    },
    {
      title: 'clear text by the user’s own declaration',
      evidence: () => storing([stored({ state: 'unknown' }), stored({ state: 'plain' }, 'declared')]),
      expect: ['violated'],
    },
    {
      title: 'AES-128, though AES-256 is promised',
      evidence: () =>
        storing([stored({ state: 'encrypted', algorithm: 'AES-128' })], { algorithm: 'AES-256' }),
      expect: ['violated'],
    },
    {
      title: 'encrypted as promised',
      evidence: () =>
        storing([stored({ state: 'encrypted', algorithm: 'AES256, customer-managed key' })], {
          algorithm: 'AES-256',
        }),
      expect: ['satisfied'],
    },
    {
      title: 'a database that does not encrypt, on a disk that does',
      evidence: () => storing([stored({ state: 'unknown' }), stored({ state: 'encrypted' })]),
      expect: ['satisfied'],
    },
    {
      title: 'one of two tables is encrypted, and of the other nothing is known',
      evidence: () => ({
        ...storing([stored({ state: 'unknown' }), stored({ state: 'encrypted', dataset: 'people' })]),
        datasets: [people, dataset('others', [field('email')], { serves: ['newsletter'] })],
      }),
      expect: ['unknown'],
    },
    {
      title: 'encrypted, and the system does not say with what',
      evidence: () => storing([stored({ state: 'encrypted' })], { algorithm: 'AES-256' }),
      expect: ['unknown'],
    },
    {
      title: 'encrypted by declaration alone',
      evidence: () => storing([stored({ state: 'encrypted' }, 'declared')]),
      expect: ['unknown'],
    },
    {
      title: 'a system that cannot tell',
      evidence: () => storing([stored({ state: 'unknown' })]),
      expect: ['unknown'],
    },
    { title: 'a connector that tells nothing of it', evidence: () => storing([]), expect: ['unknown'] },
    {
      title: 'the promise speaks of another activity',
      evidence: () => storing([stored({ state: 'plain' })], { scope: ['api'] }),
      expect: ['unknown'],
    },
    {
      title: 'nothing of the kind was promised',
      evidence: () =>
        evidence({
          sources: [source('crm', { facts: [stored({ state: 'plain' })] })],
          datasets: [people],
        }),
      expect: [],
    },
  ],
});

const covers = ({ scope }: AtRestClaim, { serves }: DatasetEvidence) =>
  !scope || serves.some(({ activity }) => scope.includes(activity.id));

const nothingSeen: Result = {
  place: { source: 'policy', dataset: 'claims.encryption-at-rest' },
  status: 'unknown',
  severity: 'low',
  message: {
    en: 'The policy promises that stored data is encrypted; no dataset with personal data for what the promise covers was looked at, so nothing can be said',
    ko: '처리방침은 저장 데이터를 암호화한다고 하나, 약속이 미치는 업무의 개인정보 데이터셋을 점검하지 못해 확인할 수 없습니다',
  },
};

interface Concerned {
  readonly one: DatasetEvidence;
  readonly claims: readonly AtRestClaim[];
}

function judgeSources({ sources }: Evidence, concerned: readonly Concerned[]): Result[] {
  return sources.flatMap((source) => {
    const verdicts = concerned
      .filter(({ one }) => one.source === source.id)
      .map(({ one, claims }) => ({ name: one.dataset.name, ...judgeStored(one, claims, source) }));
    return verdicts.length === 0 ? [] : [sum(source.id, verdicts)];
  });
}

/** One result for a source: its worst datasets decide, and each that is not shown to be encrypted is named. */
function sum(source: string, verdicts: readonly (Stored & { readonly name: string })[]): Result {
  const groups = [...Map.groupBy(verdicts, ({ message }) => message.en).values()].sort(
    ([a], [b]) => storedKinds.indexOf(a!.kind) - storedKinds.indexOf(b!.kind),
  );
  const worst = groups[0]![0]!;
  const parts = groups.map((group): Text => {
    const { kind, message } = group[0]!;
    if (groups.length === 1) return message;
    const names = kind === 'kept' ? plainCount(group.length) : listed(group.map(({ name }) => name));
    return { en: `${message.en}: ${names.en}`, ko: `${message.ko}: ${names.ko}` };
  });
  const message = {
    en: parts.map(({ en }) => en).join('. '),
    ko: parts.map(({ ko }) => ko).join('. '),
  };
  const place = { source };
  if (worst.kind === 'kept') return { status: 'satisfied', place, message };
  if (worst.kind === 'plain') return { status: 'violated', place, message };
  if (worst.kind === 'other') return { status: 'violated', place, message, severity: 'medium' };
  return { status: 'unknown', place, message, severity: 'low' };
}

const mostNames = 5;

const plainCount = (count: number): Text => ({ en: plural(count, 'dataset'), ko: `데이터셋 ${count}개` });

function listed(names: readonly string[]): Text {
  const shown = names.slice(0, mostNames).join(', ');
  const more = names.length - mostNames;
  return more > 0
    ? { en: `${shown} and ${more} more`, ko: `${shown} 외 ${more}개` }
    : { en: shown, ko: shown };
}
