import type { Language } from '../core/text.ts';

/** What `gamsa init` writes. Comments are in the user's language; keys are the same everywhere. */

/** Lines of YAML for the sources and the data map, indented as the template needs them. */
export interface Proposal {
  readonly sources: readonly string[];
  readonly data: readonly string[];
  /** What was not looked at, or not wholly, and why. */
  readonly unseen: readonly string[];
}

const schemaLine = (name: string) => `# yaml-language-server: $schema=.gamsa/gamsa.${name}.v1.schema.json\n`;

export function workspaceTemplate(language: Language, proposal: Proposal | undefined): string {
  const words = {
    en: {
      intro:
        'What gamsa looks at, and which purpose each dataset serves. `gamsa connectors` lists connectors.',
      secrets:
        'A secret never stands here: ${env:NAME} takes it from the environment, ${file:path} from a file.',
      source:
        'processor: id of the processor in policy.yaml that runs it; country: where it runs; encryptedAtRest: true, or with what (AES-256)',
      data: 'The data map: dataset → activities of policy.yaml. clock: the field its period counts from; ends: filled when it must go.',
      unseen: 'Not looked at, or not wholly',
      options:
        'sample: records read of each dataset (4603 find what 0.1 % hold, with 99 %); full: read every record',
      waivers: 'Accepted findings, with reason, approver and expiry:',
    },
    ko: {
      intro: 'gamsa가 살펴볼 시스템과 데이터셋별 처리업무. 커넥터 목록: `gamsa connectors`',
      secrets:
        '비밀값은 여기에 적지 않습니다: ${env:이름}은 환경 변수에서, ${file:경로}는 파일에서 읽습니다.',
      source:
        'processor: 이 시스템을 운영하는 수탁자(policy.yaml의 id), country: 위치한 국가, encryptedAtRest: 저장 시 암호화 여부(true 또는 AES-256)',
      data: '데이터 맵: 데이터셋 → policy.yaml의 처리업무. clock: 보유기간의 기산 필드, ends: 값이 차면 파기해야 하는 필드',
      unseen: '확인 못 함 또는 일부만 확인',
      options: 'sample: 데이터셋마다 읽을 레코드 수(4603건이면 0.1%를 99% 확률로 발견), full: 전수 확인',
      waivers: '예외 승인(사유·승인자·만료일 필수):',
    },
  }[language];
  const sources = proposal?.sources ?? [
    '  # crm: { connector: postgres, url: "postgres://auditor:${env:CRM_PASSWORD}@db.example.com/crm", processor: cloud, country: KR }',
    '  # exports: { connector: files, paths: "exports/**" }',
  ];
  const data = [
    ...(proposal?.data ?? [
      '  # - { at: "crm:public.inquiries", serves: [{ activity: inquiries, clock: created_at }] }',
    ]),
    ...(proposal?.unseen ?? []).map((one) => `  # ${words.unseen}: ${one}`),
  ];
  return `${schemaLine('workspace')}# ${words.intro}
schema: gamsa.workspace/v1
policy: policy.yaml

# ${words.secrets}
# ${words.source}
sources:
${sources.join('\n')}

# ${words.data}
data:
${data.join('\n')}

# ${words.options}
options: { sample: 4603, full: false, concurrency: 2 }

# ${words.waivers}
waivers:
  # - { fingerprint: 0123456789abcdef, reason: …, approver: …, created: 2026-01-01, expires: 2026-12-31 }
`;
}

export function policyTemplate(language: Language): string {
  const words = {
    en: {
      intro:
        'Your published privacy policy as data. What it does not say stays `unspecified`. `gamsa rules --items` lists the items.',
      retention:
        'keep: an ISO 8601 period from an event; until: opt-out, deletion-request, contract-end, withdrawal',
      processors: 'Those the policy names, with their tasks',
      transfers: 'Transfers abroad: recipient is the id of a processor',
      company: 'Your company',
      inquiries: 'Inquiries',
      handle: 'Handling inquiries',
      dept: 'Privacy team',
    },
    ko: {
      intro:
        '공개한 개인정보 처리방침을 데이터로 옮긴 파일. 방침에 없는 내용은 `unspecified`로 둡니다. 항목 목록: `gamsa rules --items`',
      retention:
        'keep: 기산 사건부터의 ISO 8601 기간, until: opt-out(수신거부), deletion-request(삭제 요청), contract-end, withdrawal',
      processors: '처리방침에 적은 수탁자와 위탁업무',
      transfers: '국외 이전: recipient는 수탁자의 id',
      company: '우리 회사',
      inquiries: '문의',
      handle: '문의 처리',
      dept: '개인정보 보호 부서',
    },
  }[language];
  return `${schemaLine('policy')}# ${words.intro}
schema: gamsa.policy/v1
controller: { name: ${words.company}, country: KR }
law: [kr-pipa, kr-safety-measures]
timeZone: Asia/Seoul
effective: 2026-01-01
officer: { department: ${words.dept} }

purposes:
  handle-inquiries: ${words.handle}

# ${words.retention}
activities:
  - id: inquiries
    title: ${words.inquiries}
    purposes: [handle-inquiries]
    basis: { ground: unspecified }
    items: { required: [name, email], optional: [mobile-phone] }
    retention: { keep: P3Y, from: collected }

# ${words.processors}
processors: []

# ${words.transfers}
transfers: []
`;
}
