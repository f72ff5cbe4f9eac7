import { defineRule, type Evidence, type FactOf, type Result, type Text } from '../../src/sdk/index.ts';
import { dataset, evidence, field, source } from '../_shared/example.ts';

type Transit = FactOf<'encryption-in-transit'>;

const transit = (fact: Partial<Transit> & Pick<Transit, 'state'>) =>
  ({ kind: 'encryption-in-transit', origin: 'measured', ...fact }) as const;

export default defineRule({
  id: 'weak-transport',
  title: {
    en: 'Connection without TLS, or weaker than claimed',
    ko: '암호화되지 않았거나 약속보다 약한 통신',
  },
  severity: 'high',
  about: {
    en: 'Personal data that crosses a network must be encrypted on the way (Safety Measures notice Art. 7(4)). Violated where the auditor’s own connection was plain, where TLS below 1.2 was used or is accepted by an endpoint, and, with medium severity, where an endpoint accepts or a connection uses a version below the one that the policy claims for the activities it serves (a claim without scope, and an endpoint that the data map does not mention, concern everything). A server that would take plain connections as well counts with low severity. Files, sockets and the loopback interface are not applicable.',
    ko: '네트워크를 지나는 개인정보는 암호화하여 송수신해야 합니다(안전성 확보조치 기준 제7조제4항). 감사 연결이 평문이었거나 TLS 1.2 미만이 쓰였거나 엔드포인트가 이를 받아들이면 위반이고, 처리방침이 해당 업무에 대해 밝힌 TLS 버전보다 낮은 버전을 쓰거나 받아들이면 중간 심각도의 위반입니다(범위가 없는 약속과, 데이터 맵에 없는 엔드포인트는 전체에 해당). 평문 연결도 받아들이는 서버는 낮은 심각도로 봅니다. 파일, 소켓, 루프백은 해당 없음입니다.',
  },
  remedy: {
    en: 'Require TLS 1.2 or above (1.3 where the policy claims it) on the server, switch older versions off, and connect with certificate verification.',
    ko: '서버에서 TLS 1.2 이상(처리방침에서 1.3을 약속했다면 1.3)을 필수로 하고 이전 버전을 끄며, 인증서를 검증하여 연결하십시오.',
  },
  needsPolicy: false,
  evaluate: (evidence) =>
    evidence.sources.flatMap((source) =>
      source.facts
        .filter((fact) => fact.kind === 'encryption-in-transit')
        .map((fact) => judge(fact, claimFor(fact, evidence))),
    ),
  examples: [
    {
      title: 'a plain connection over the network',
      evidence: () => evidence({ sources: [source('crm', { facts: [transit({ state: 'plain' })] })] }),
      expect: ['violated'],
    },
    {
      title: 'TLS 1.1',
      evidence: () =>
        evidence({ sources: [source('crm', { facts: [transit({ state: 'tls', version: '1.1' })] })] }),
      expect: ['violated'],
    },
    {
      title: 'TLS 1.3',
      evidence: () =>
        evidence({ sources: [source('crm', { facts: [transit({ state: 'tls', version: '1.3' })] })] }),
      expect: ['satisfied'],
    },
    {
      title: 'an endpoint that accepts 1.2, though the policy claims 1.3',
      evidence: () =>
        evidence({
          sources: [
            source('api', { facts: [transit({ state: 'tls', version: '1.3', accepts: ['1.2', '1.3'] })] }),
          ],
        }),
      expect: ['violated'],
    },
    {
      title: 'the claim speaks of another activity',
      evidence: () =>
        evidence({
          sources: [source('crm', { facts: [transit({ state: 'tls', version: '1.2' })] })],
          datasets: [dataset('people', [field('email')], { serves: ['newsletter'] })],
        }),
      expect: ['satisfied'],
    },
    {
      title: 'the server takes plain connections too',
      evidence: () =>
        evidence({
          sources: [source('crm', { facts: [transit({ state: 'tls', version: '1.3', required: false })] })],
        }),
      expect: ['violated'],
    },
    {
      title: 'a file',
      evidence: () => evidence({ sources: [source('exports', { facts: [transit({ state: 'local' })] })] }),
      expect: ['not-applicable'],
    },
    {
      title: 'nothing could be measured',
      evidence: () => evidence({ sources: [source('crm', { facts: [transit({ state: 'unknown' })] })] }),
      expect: ['unknown'],
    },
  ],
});

/** The lowest version that any law of today accepts. */
const floor = 1.2;

/** `1.2`, `TLSv1.2` → 1.2; anything that is no TLS version (SSLv3) is below all of them. */
function numeric(version: string): number {
  const found = /^(?:TLSv?)?(\d(?:\.\d)?)$/i.exec(version)?.[1];
  return found === undefined ? 0 : Number(found);
}

/** The highest version that the policy claims for what a source serves; 0 where it claims none. */
function claimFor({ source, accepts }: Transit, { policy, datasets }: Evidence): number {
  const served = datasets
    .filter((one) => one.source === source)
    .flatMap((one) => one.serves.map(({ activity }) => activity.id));
  const unmapped = accepts !== undefined && served.length === 0;
  const claims = policy.claims.filter((claim) => claim.kind === 'tls');
  const concerning = claims.filter(
    ({ scope }) => unmapped || !scope || scope.some((id) => served.includes(id)),
  );
  return Math.max(0, ...concerning.map(({ minimum }) => Number(minimum)));
}

function judge({ source, dataset, state, version, accepts, required }: Transit, claim: number): Result {
  const place = { source, ...(dataset !== undefined && { dataset }) };
  const answer = (status: Result['status'], message: Text): Result => ({ status, place, message });
  if (state === 'local' && !accepts) {
    return answer('not-applicable', { en: 'Nothing crossed a network', ko: '네트워크를 지나지 않습니다' });
  }
  if (state === 'plain') {
    return answer('violated', { en: 'The connection is not encrypted', ko: '연결이 암호화되지 않았습니다' });
  }
  const versions = accepts ?? (version === undefined ? [] : [version]);
  if (state === 'unknown' || versions.length === 0) {
    const message = {
      en: 'Whether and how the connection is encrypted could not be told',
      ko: '연결의 암호화 여부나 방식을 알 수 없습니다',
    };
    return answer('unknown', message);
  }
  const spoken = accepts ? { en: 'accepts', ko: '허용' } : { en: 'uses', ko: '사용' };
  const listed = versions.join(', ');
  const old = versions.filter((one) => numeric(one) < floor);
  if (old.length > 0) {
    const message = {
      en: `The connection ${spoken.en} outdated versions of TLS: ${old.join(', ')}`,
      ko: `오래된 TLS 버전을 ${spoken.ko}합니다: ${old.join(', ')}`,
    };
    return answer('violated', message);
  }
  if (versions.some((one) => numeric(one) < claim)) {
    const message = {
      en: `The policy claims TLS ${claim.toFixed(1)}, but the connection ${spoken.en} ${listed}`,
      ko: `처리방침은 TLS ${claim.toFixed(1)}을 약속하지만 ${listed} 버전을 ${spoken.ko}합니다`,
    };
    return { ...answer('violated', message), severity: 'medium' };
  }
  if (required === false) {
    const message = {
      en: `The connection uses TLS ${listed}, but the server takes plain ones as well`,
      ko: `TLS ${listed} 연결이지만 서버가 평문 연결도 받아들입니다`,
    };
    return { ...answer('violated', message), severity: 'low' };
  }
  return answer('satisfied', {
    en: `The connection ${spoken.en} TLS ${listed}`,
    ko: `TLS ${listed} 버전을 ${spoken.ko}합니다`,
  });
}
