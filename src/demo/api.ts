import { makePerson } from './people.ts';
import type { Planted } from './plants.ts';
import { Random } from './random.ts';
import { column, type Table, type Value } from './table.ts';
import { between } from './time.ts';

/** The inference service: requests with prompts and completions, usage, error logs, keys, accounts. */
export function apiTables(planted: Planted): Table[] {
  return [
    customers(),
    requests(planted),
    usage(planted),
    errorLogs(planted),
    keys(planted),
    ...(planted('weak-passwords') ? [accounts()] : []),
    ...(planted('prompts-for-training') ? [samples()] : []),
  ];
}

const prompts = [
  '다음 회의록을 세 문장으로 요약해 줘',
  '분기 매출 표를 설명하는 문단을 써 줘',
  'Write a SQL query that lists the ten largest orders',
  '제품 설명서를 영어로 번역해 줘',
  'Explain the difference between a view and a table',
];
const completions = [
  '요약: 일정은 다음 달로 미루고, 예산은 그대로 두기로 했습니다.',
  '이번 분기 매출은 전 분기보다 늘었으며, 특히 구독 부문이 두드러집니다.',
  'select * from orders order by total desc limit 10;',
  'The product manual follows in English, section by section.',
];
const models = ['genos-large', 'genos-small', 'genos-embed'];

/** Companies that use the service; every tenth has asked that nothing of theirs is logged. */
const customerCount = 60;
const isZeroLogging = (number: number) => number % 10 === 0;

function customers(): Table {
  const rows = Array.from({ length: customerCount }, (_, number): Value[] => [
    number,
    Number(isZeroLogging(number)),
  ]);
  return {
    name: 'customers',
    columns: ['customer_no integer key', 'zero_logging integer !'].map(column),
    rows,
  };
}

/** Prompts kept for tuning a model, against what the policy says. */
function samples(): Table {
  const random = new Random(36);
  const rows = Array.from({ length: 120 }, (_, id): Value[] => [
    id,
    1 + (id % 9),
    random.pick(prompts),
    random.pick(completions),
    between(0, 25, random),
  ]);
  return {
    name: 'tuning_samples',
    columns: [
      'id integer key',
      'customer_no integer',
      'prompt text',
      'completion text',
      'collected_at timestamp !',
    ].map(column),
    rows,
  };
}

function requests(planted: Planted): Table {
  const random = new Random(31);
  const rows = Array.from({ length: 1_800 }, (_, id): Value[] =>
    request(id, between(0, 28, random), random, planted('logged-in-spite')),
  );
  if (planted('old-prompts')) {
    for (let id = 1_800; id < 1_980; id++) rows.push(request(id, between(45, 200, random), random, false));
  }
  return {
    name: 'api_requests',
    columns: [
      'id integer key',
      'api_key_hash text !',
      'client_ip text !',
      'customer_no integer',
      'prompt text',
      'completion text',
      'model text',
    ]
      .concat(
        'prompt_tokens integer',
        'completion_tokens integer',
        'latency_ms integer',
        'requested_at timestamp !',
      )
      .map(column),
    rows,
  };
}

function request(id: number, at: string, random: Random, inSpite: boolean): Value[] {
  // The service leaves out who asked for it; the planted few are those it forgot.
  const number = id % customerCount;
  const customer = isZeroLogging(number) && !(inSpite && id % 120 === 0) ? number + 1 : number;
  return [
    id,
    random.hex(64),
    documentationAddress(random),
    customer,
    random.pick(prompts),
    random.pick(completions),
    random.pick(models),
    random.int(900),
    random.int(1_500),
    80 + random.int(4_000),
    at,
  ];
}

/** RFC 5737 keeps these three networks for documentation. */
function documentationAddress(random: Random): string {
  return `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${1 + random.int(254)}`;
}

function usage(planted: Planted): Table {
  const random = new Random(32);
  const traces = planted('usage-identifies');
  const rows = Array.from({ length: 2_500 }, (_, id): Value[] => [
    id,
    random.pick(models),
    random.int(900),
    random.int(1_500),
    80 + random.int(4_000),
    ...(traces ? [documentationAddress(random)] : []),
    between(0, 350, random),
  ]);
  return {
    name: 'usage_metadata',
    columns: [
      'id integer key',
      'model text',
      'prompt_tokens integer',
      'completion_tokens integer',
      'latency_ms integer',
    ]
      .concat(traces ? 'client_ip text' : [], 'recorded_at timestamp !')
      .map(column),
    rows,
  };
}

function errorLogs(planted: Planted): Table {
  const random = new Random(33);
  const kinds = [
    'upstream timed out',
    'model overloaded',
    'malformed JSON in request body',
    'context length exceeded',
  ];
  const message = (id: number) => {
    const tells = planted('mail-in-errors') && id % 25 === 0;
    return tells
      ? `quota mail to ${makePerson(random, id).email} bounced`
      : `${random.pick(kinds)} (node ${random.int(12)})`;
  };
  const rows = Array.from({ length: 700 }, (_, id): Value[] => [
    id,
    'error',
    message(id),
    between(0, 85, random),
  ]);
  if (planted('old-error-logs')) {
    for (let id = 700; id < 790; id++)
      rows.push([id, 'error', `${random.pick(kinds)} (node 3)`, between(110, 300, random)]);
  }
  return {
    name: 'error_logs',
    columns: ['id integer key', 'level text', 'message text', 'occurred_at timestamp !'].map(column),
    rows,
  };
}

function keys(planted: Planted): Table {
  const random = new Random(34);
  const plain = planted('plain-api-keys');
  const key = () => `sk-${Buffer.from(random.hex(40)).toString('base64url').slice(0, 44)}`;
  const rows = Array.from({ length: 260 }, (_, id): Value[] => [
    id,
    `team-${id}`,
    plain ? key() : random.hex(64),
    between(1, 700, random),
  ]);
  return {
    name: 'api_keys',
    columns: [
      'id integer key',
      'label text',
      plain ? 'api_key text !' : 'api_key_hash text !',
      'issued_at timestamp !',
    ].map(column),
    rows,
  };
}

function accounts(): Table {
  const random = new Random(35);
  const rows = Array.from({ length: 180 }, (_, id): Value[] => [
    id,
    `team${id}`,
    random.hex(32),
    between(1, 700, random),
  ]);
  return {
    name: 'console_accounts',
    columns: ['id integer key', 'login_id text !', 'password text !', 'created_at timestamp !'].map(column),
    rows,
  };
}
