import {
  type DatasetEvidence,
  defineRule,
  describeReason,
  type Evidence,
  type Outcome,
  type Place,
  type Result,
  type SourceEvidence,
  type Text,
  toText,
} from '../../src/sdk/index.ts';
import { dataset, evidence, field, source } from '../_shared/example.ts';
import { placeOf, wasLookedAt } from '../_shared/fields.ts';
import { digits, plural } from '../_shared/words.ts';

export default defineRule({
  id: 'not-scanned',
  title: { en: 'Not looked at', ko: '확인하지 못한 대상' },
  severity: 'medium',
  about: {
    en: 'Silence is no assurance: what was configured and could not be looked at may hold anything, and the officer has to look into processing regularly (PIPA Art. 31(3)2). Violated where a source or dataset failed or was skipped, unless the workspace excludes it. Unknown, with low severity, where parts of a dataset were not looked at: columns that may not be read, damaged lines, values clipped, or names and types alone. Exit code 3 stands for this check; it never counts towards exit code 1.',
    ko: '보지 못한 것은 안전하다고 할 수 없습니다. 설정되었으나 확인하지 못한 대상에는 무엇이든 있을 수 있으며, 개인정보 보호책임자는 처리 실태를 정기적으로 조사해야 합니다(개인정보 보호법 제31조제3항제2호). 작업공간에서 제외한 것이 아닌데 소스나 데이터셋이 실패하거나 건너뛰어지면 위반입니다. 읽을 수 없는 열, 손상된 줄, 잘린 값, 이름과 자료형만 본 경우처럼 일부를 보지 못하면 낮은 심각도의 확인 불가입니다. 이 점검에는 종료 코드 3이 따로 있으며 종료 코드 1에는 반영되지 않습니다.',
  },
  remedy: {
    en: 'Mend the cause (permission, connection, format) and run the audit again, or exclude what needs no audit in gamsa.yaml.',
    ko: '원인(권한, 연결, 형식)을 해결하고 다시 감사하거나, 감사가 필요 없는 대상은 gamsa.yaml에서 제외하십시오.',
  },
  needsPolicy: false,
  evaluate: (evidence) => evidence.sources.flatMap((source) => judgeSource(source, evidence)),
  examples: [
    {
      title: 'a source that cannot be reached',
      evidence: () =>
        evidence({
          sources: [source('crm', { outcome: { status: 'failed', reason: { code: 'unreachable' } } })],
        }),
      expect: ['violated'],
    },
    {
      title: 'a table that the role may not read, beside one that it may',
      evidence: () =>
        evidence({
          datasets: [
            dataset('people', [field('email')]),
            dataset('secrets', [], { outcome: { status: 'failed', reason: { code: 'permission-denied' } } }),
          ],
        }),
      expect: ['violated'],
    },
    {
      title: 'everything was looked at',
      evidence: () => evidence({ datasets: [dataset('people', [field('email')])] }),
      expect: ['satisfied'],
    },
    {
      title: 'what the workspace excludes does not count',
      evidence: () =>
        evidence({
          datasets: [
            dataset('people', [field('email')]),
            dataset('backup', [], { outcome: { status: 'skipped', reason: { code: 'excluded' } } }),
          ],
        }),
      expect: ['satisfied'],
    },
    {
      title: 'twelve damaged lines',
      evidence: () =>
        evidence({
          datasets: [
            dataset('list.csv', [field('email')], {
              outcome: { problems: [{ what: 'broken quotes', count: 12 }] },
            }),
          ],
        }),
      expect: ['unknown'],
    },
    {
      title: 'a column that may not be read',
      evidence: () => {
        const problems = [{ what: 'columns that may not be read', count: 1 }];
        return evidence({ datasets: [dataset('staff', [field('email')], { outcome: { problems } })] });
      },
      expect: ['unknown'],
    },
    {
      title: 'a source in which nothing is in scope',
      evidence: () => evidence({ sources: [source('crm')] }),
      expect: ['unknown'],
    },
    {
      title: 'a probed endpoint',
      evidence: () => {
        const probe = {
          kind: 'encryption-in-transit',
          origin: 'measured',
          state: 'tls',
          accepts: ['1.3'],
        } as const;
        return evidence({ sources: [source('api', { facts: [probe] })] });
      },
      expect: ['satisfied'],
    },
    {
      title: 'names and types alone',
      evidence: () =>
        evidence({ datasets: [dataset('people', [field('email')], { outcome: { status: 'schema-only' } })] }),
      expect: ['unknown'],
    },
  ],
});

function judgeSource(source: SourceEvidence, { datasets }: Evidence): Result[] {
  const place = { source: source.id };
  if (isMissing(source.outcome)) return [missing(place, source.outcome)];
  const own = datasets.filter((one) => one.source === source.id);
  const gaps = [...partly(place, problemsOf(source.outcome)), ...own.flatMap(judgeDataset)];
  if (gaps.length > 0) return gaps;
  const looked = own.filter(wasLookedAt);
  if (looked.length === 0 && !wasProbed(source)) {
    const message = {
      en: 'Nothing was found in scope: check the include globs, and whether the role may see anything',
      ko: '범위 안에서 아무것도 찾지 못했습니다. include 패턴과 계정의 조회 권한을 확인하십시오',
    };
    return [{ status: 'unknown', place, message }];
  }
  if (looked.length === 0) {
    const message = { en: 'The endpoint answered the probe', ko: '엔드포인트가 점검에 응답했습니다' };
    return [{ status: 'satisfied', place, message }];
  }
  const sampled = looked.filter(({ outcome }) => outcome.status === 'sampled').length;
  const message = {
    en: `Everything in scope was looked at: ${plural(looked.length, 'dataset')}${sampled > 0 ? `, ${digits(sampled)} of them by a sample` : ''}`,
    ko: `범위 안의 대상을 모두 확인했습니다: 데이터셋 ${digits(looked.length)}개${sampled > 0 ? `(그중 표본 ${digits(sampled)}개)` : ''}`,
  };
  return [{ status: 'satisfied', place, message }];
}

/** An endpoint has no datasets; its answer to the probe is all there is to see. */
function wasProbed({ facts }: SourceEvidence): boolean {
  return facts.some((fact) => fact.kind === 'encryption-in-transit' && fact.accepts !== undefined);
}

function judgeDataset(dataset: DatasetEvidence): Result[] {
  const place = placeOf(dataset);
  const { outcome } = dataset;
  if (isMissing(outcome)) return [missing(place, outcome)];
  if (!wasLookedAt(dataset)) return [];
  const names = { en: 'names and types only', ko: '이름과 자료형만 확인' };
  return partly(place, [
    ...(outcome.status === 'schema-only' && dataset.fields.length > 0 ? [names] : []),
    ...problemsOf(outcome),
  ]);
}

function isMissing({ status, reason }: Outcome): boolean {
  return status === 'failed' || (status === 'skipped' && reason?.code !== 'excluded');
}

function missing(place: Place, { reason }: Outcome): Result {
  const words = describeReason(reason ?? { code: 'engine-error' });
  const message = {
    en: `Could not be looked at: ${words.en}`,
    ko: `확인하지 못했습니다: ${words.ko}`,
  };
  return { status: 'violated', place, message };
}

function problemsOf({ problems }: Outcome): Text[] {
  return problems.map(({ what, count }) => {
    const { en, ko } = toText(what);
    return { en: `${en} (${digits(count)})`, ko: `${ko} (${digits(count)})` };
  });
}

function partly(place: Place, gaps: readonly Text[]): Result[] {
  if (gaps.length === 0) return [];
  const message = {
    en: `Looked at in part: ${gaps.map(({ en }) => en).join('; ')}`,
    ko: `일부만 확인했습니다: ${gaps.map(({ ko }) => ko).join('; ')}`,
  };
  return [{ status: 'unknown', place, message, severity: 'low' }];
}
