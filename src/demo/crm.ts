import { leavers, makePerson, type Person } from './people.ts';
import type { Planted } from './plants.ts';
import { Random } from './random.ts';
import { column, type Table, type Value } from './table.ts';
import { between, daysAgo } from './time.ts';

const threeYears = 1_095;

/** The customer database: what the web site's forms collect, and tables beside it that only look personal. */
export function crmTables(planted: Planted): Table[] {
  return [
    inquiries(planted),
    brochureRequests(planted),
    eventRegistrations(planted),
    subscribers(planted),
  ].concat(marketingContacts(planted), products(), planted('unmapped-backup') ? backup() : []);
}

/** Who asked, as most of the site's forms want to know it. */
const contactColumns = [
  'id integer key',
  'name text !',
  'company text !',
  'department text !',
  'job_title text !',
  'email text !',
];

const contactOf = ({ name, company, department, title, email }: Person): Value[] => [
  name,
  company,
  department,
  title,
  email,
];

function inquiries(planted: Planted): Table {
  const random = new Random(11);
  const rows = Array.from({ length: 1_200 }, (_, id): Value[] => {
    const p = makePerson(random, id);
    const tells = planted('phone-in-memo') && id % 30 === 0;
    const memo = tells ? `부재 시 ${p.mobile}로 다시 연락 부탁드립니다` : random.pick(memos);
    return [id, ...contactOf(p), p.mobile, memo, between(10, threeYears - 30, random)];
  });
  if (planted('old-inquiries')) {
    for (let id = 1_200; id < 1_340; id++) {
      const p = makePerson(random, id);
      const asked = between(threeYears + 60, threeYears + 900, random);
      rows.push([id, ...contactOf(p), p.mobile, random.pick(memos), asked]);
    }
  }
  return {
    name: 'inquiries',
    columns: contactColumns.concat('mobile text !', 'memo text', 'created_at timestamp !').map(column),
    rows,
  };
}

const memos = [
  '제품 소개서와 견적을 요청하셨습니다',
  '도입 일정은 다음 분기로 예상된다고 하셨습니다',
  '사내 구축형과 구독형의 차이를 문의하셨습니다',
  '데모 시연을 희망하십니다',
];

function brochureRequests(planted: Planted): Table {
  const random = new Random(12);
  const withMobile = planted('undeclared-mobile');
  const rows = Array.from({ length: 640 }, (_, id): Value[] => {
    const p = makePerson(random, id);
    const undated = planted('undated-requests') && id % 53 === 0;
    const asked = undated ? null : between(5, threeYears - 20, random);
    return [id, ...contactOf(p), ...(withMobile ? [p.mobile] : []), asked];
  });
  return {
    name: 'brochure_requests',
    columns: contactColumns.concat(withMobile ? 'mobile_phone text' : [], 'created_at timestamp').map(column),
    rows,
  };
}

function eventRegistrations(planted: Planted): Table {
  const random = new Random(13);
  const refunds = planted('plain-account');
  const rows = Array.from({ length: 900 }, (_, id): Value[] => {
    const p = makePerson(random, id);
    const account = `${random.digits(6)}-${random.digits(2)}-${random.digits(6)}`;
    const event = `EV-2026-${1 + (id % 12)}`;
    const at = between(3, threeYears - 15, random);
    return [
      id,
      event,
      p.name,
      p.company,
      p.email,
      p.mobile,
      p.industry,
      p.title,
      ...(refunds ? [account] : []),
      at,
    ];
  });
  return {
    name: 'event_registrations',
    columns: [
      'id integer key',
      'event_code text !',
      'name text !',
      'company text !',
      'email text !',
      'mobile text !',
    ]
      .concat(
        'industry text !',
        'job_title text !',
        refunds ? 'refund_account_no text' : [],
        'registered_at timestamp !',
      )
      .map(column),
    rows,
  };
}

function subscribers(planted: Planted): Table {
  const random = new Random(14);
  const rows = Array.from({ length: 2_000 }, (_, id): Value[] => {
    const p = makePerson(random, id);
    const left = optedOut(id, planted('opt-outs-kept'), random);
    return [id, p.name, p.company, p.email, p.department, between(20, 2_000, random), left];
  });
  if (planted('opted-out-elsewhere')) {
    for (const [i, p] of leavers().entries())
      rows.push([
        2_000 + i,
        p.name,
        p.company,
        p.email.toUpperCase(),
        p.department,
        between(400, 900, random),
        null,
      ]);
  }
  const department = planted('forced-department') ? 'department text !' : 'department text';
  return {
    name: 'newsletter_subscribers',
    columns: ['id integer key', 'name text !', 'company text !', 'email text !', department]
      .concat('subscribed_at timestamp !', 'unsubscribed_at timestamp')
      .map(column),
    rows,
  };
}

/** Some left in the last days, which is within what "without delay" allows; the planted ones long ago. */
function optedOut(id: number, planted: boolean, random: Random): string | null {
  if (id % 400 === 1) return daysAgo(2, random);
  return planted && id % 50 === 2 ? between(30, 400, random) : null;
}

function marketingContacts(planted: Planted): Table {
  const random = new Random(15);
  const keepsAge = planted('undeclared-birth-date');
  const rows = Array.from({ length: 1_500 }, (_, id): Value[] => {
    const p = makePerson(random, id);
    const consented = between(10, 1_500, random);
    const contact = [p.name, p.company, p.department, p.title, p.industry, p.email, p.mobile];
    return [id, ...contact, ...(keepsAge ? [p.birthDate] : []), consented, null];
  });
  return {
    name: 'marketing_contacts',
    columns: [
      'id integer key',
      'name text',
      'company text',
      'department text',
      'job_title text',
      'industry text',
    ]
      .concat(
        'email text',
        'mobile text',
        keepsAge ? 'birth_date date' : [],
        'consented_at timestamp !',
        'opted_out_at timestamp',
      )
      .map(column),
    rows,
  };
}

/** Product data that other scanners take for people: names, bar codes, versions, counters. */
function products(): Table {
  const random = new Random(16);
  const names = [
    '가온 문서 도우미',
    '나래 검색',
    '다솜 분석',
    '라온 상담 봇',
    '마루 번역',
    'Park View Edition',
    'Young Starter',
  ];
  const rows = Array.from({ length: 240 }, (_, id): Value[] => {
    const version = `${1 + random.int(9)}.${random.int(20)}.${random.int(10)}.${random.int(200)}`;
    const released = between(100, 2_000, random);
    return [
      id,
      `${random.pick(names)} ${id}`,
      `880${random.digits(10)}`,
      version,
      random.int(5_000),
      random.int(1) === 0 ? 'Y' : 'N',
      released,
    ];
  });
  return {
    name: 'products',
    columns: [
      'id integer key',
      'name text !',
      'barcode text',
      'version text',
      'email_count integer',
      'phone_verified text',
    ]
      .concat('released_at timestamp')
      .map(column),
    rows,
  };
}

function backup(): Table {
  const random = new Random(17);
  const rows = Array.from({ length: 300 }, (_, id): Value[] => {
    const p = makePerson(random, 9_000 + id);
    return [id, p.name, p.email, p.mobile];
  });
  return {
    name: 'contacts_backup_2023',
    columns: ['id integer key', 'name text', 'email text', 'mobile text'].map(column),
    rows,
  };
}
