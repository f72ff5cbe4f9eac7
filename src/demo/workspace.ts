import type { CloudSystem } from './cloud.ts';
import type { Planted } from './plants.ts';

export interface DemoAddresses {
  readonly endpoint: string;
  /** Of the auditor's role, where PostgreSQL runs. */
  readonly postgres?: string;
  readonly clouds: readonly CloudSystem[];
}

/** The demo's `gamsa.yaml`: which systems there are, and what each dataset serves. */
export function workspaceText(planted: Planted, { endpoint, postgres, clouds }: DemoAddresses): string {
  return [
    sources(planted, endpoint),
    postgres ? warehouse(postgres) : '',
    ...clouds.map(({ source }) => source),
    data(planted, postgres !== undefined),
    ...clouds.map((cloud) => cloud.data),
    '\nzeroLogging:\n  - { at: "api:customers", subject: customer_no, where: { zero_logging: 1 } }\n',
  ].join('');
}

function sources(planted: Planted, endpoint: string): string {
  const survey = `
  survey: { connector: files, paths: exports/survey, processor: quick-survey, country: KR }`;
  return `schema: gamsa.workspace/v1
policy: policy.yaml

sources:
  crm: { connector: sqlite, path: crm.sqlite, processor: google, country: US }
  recruit: { connector: sqlite, path: recruit.sqlite, processor: wanted-lab, country: KR }
  api: { connector: sqlite, path: api.sqlite, country: KR, encryptedAtRest: ${planted('weaker-cipher') ? 'AES-128' : 'AES-256'} }
  api-endpoint: { connector: endpoint, url: "${endpoint}", country: KR }
  newsletter: { connector: files, paths: exports/stibee, processor: stibee, country: KR }
  cards: { connector: files, paths: exports/remember, processor: remember, country: KR }
  forms: { connector: files, paths: exports/forms-app, processor: forms-app, country: TR }
  salesforce: { connector: files, paths: exports/salesforce, processor: salesforce, country: JP }
  make: { connector: files, paths: exports/make, processor: celonis, country: ${planted('undeclared-country') ? 'DE' : 'CZ'} }
  drive: { connector: files, paths: exports/drive, processor: google, country: US }
  weblog: { connector: files, paths: logs, country: KR }${planted('undeclared-survey') ? survey : ''}
`;
}

function warehouse(url: string): string {
  return `  warehouse: { connector: postgres, url: "${url}", country: KR, roles: [gamsa_owner, gamsa_auditor] }
`;
}

function data(planted: Planted, postgres: boolean): string {
  return `
data:
  - { at: "crm:inquiries", serves: [{ activity: inquiries, clock: created_at }] }
  - { at: "crm:brochure_requests", serves: [{ activity: brochure, clock: created_at }] }
  - { at: "crm:event_registrations", serves: [{ activity: events, clock: registered_at }] }
  - { at: "crm:newsletter_subscribers", serves: [{ activity: newsletter, clock: subscribed_at, ends: unsubscribed_at, subject: email }] }
  - { at: "crm:marketing_contacts", serves: [{ activity: marketing, clock: consented_at, ends: opted_out_at, subject: email }] }
  - { at: "recruit:applicants", serves: [{ activity: recruitment, clock: applied_at, ends: deletion_requested_at, subject: email }] }
  - at: "api:api_requests"
    serves:
      - { activity: api-inference, dataType: content, clock: requested_at, subject: customer_no }
  - { at: "api:usage_metadata", serves: [{ activity: api-inference, dataType: metadata, clock: recorded_at }] }
  - { at: "api:error_logs", serves: [{ activity: api-inference, dataType: error-logs, clock: occurred_at }] }
  - { at: "api:api_keys", serves: [{ activity: api-inference, dataType: account, clock: issued_at }] }
${planted('prompts-for-training') ? '  - { at: "api:tuning_samples", training: true, serves: [{ activity: api-inference, dataType: content, clock: collected_at, subject: customer_no }] }\n' : ''}\
${planted('weak-passwords') ? '  - { at: "api:console_accounts", serves: [{ activity: api-inference, dataType: account, clock: created_at }] }\n' : ''}\
  - { at: "newsletter:**", serves: [{ activity: newsletter, clock: 구독일, ends: 수신거부일, subject: 이메일 주소 }] }
  - { at: "cards:명함*", serves: [{ activity: inquiries, clock: 등록일 }] }
  - { at: "forms:**", serves: [{ activity: events, clock: 타임스탬프 }] }
  - { at: "salesforce:**", serves: [{ activity: marketing, clock: CreatedDate, ends: HasOptedOutOfEmail, subject: Email }] }
  - { at: "make:**", serves: [{ activity: inquiries, clock: created_at }] }
  - { at: "drive:**", serves: [{ activity: recruitment, clock: 지원일시, subject: 이메일 }] }
  - { at: "weblog:**", serves: [{ activity: automatic, clock: time }] }
${planted('undeclared-survey') ? '  - { at: "survey:**", serves: [{ activity: events, clock: 응답일시 }] }\n' : ''}\
${postgres ? '  - { at: "warehouse:public.event_contacts", serves: [{ activity: events, clock: registered_at }] }\n' : ''}`;
}
