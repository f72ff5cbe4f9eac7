import iconv from 'iconv-lite';
import { leavers, makePerson } from './people.ts';
import type { Planted } from './plants.ts';
import { Random } from './random.ts';
import { between, daysAgo } from './time.ts';

/** A file as a processor delivers it: a table of texts, and how it is written. */
export interface ExportFile {
  /** Path inside the demo's folder. */
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
  /** Readable by everybody on the machine. */
  readonly open?: boolean;
}

type Rows = readonly (readonly string[])[];

/** Exports as the processors' services write them: Korean headings, CP949, workbooks, JSON lines. */
export function exportFiles(planted: Planted): ExportFile[] {
  const files: ExportFile[] = [
    {
      path: 'exports/stibee/구독자_목록.csv',
      bytes: async () => iconv.encode(csv(stibee(planted)), 'cp949'),
    },
    {
      path: 'exports/remember/명함.xlsx',
      bytes: () => workbook('명함', cards()),
      open: planted('open-export'),
    },
    { path: 'exports/remember/태그.csv', bytes: async () => utf8(csv(tags())) },
    { path: 'exports/forms-app/responses.csv', bytes: async () => utf8(`\ufeff${csv(formResponses())}`) },
    { path: 'exports/salesforce/Lead.csv', bytes: async () => utf8(csv(leads())) },
    { path: 'exports/make/inquiries.ndjson', bytes: async () => utf8(makeRecords()) },
    { path: 'exports/drive/채용_지원자.xlsx', bytes: () => workbook('지원자', driveApplicants(planted)) },
    { path: 'logs/access.log', bytes: async () => utf8(accessLog()) },
  ];
  if (planted('undeclared-survey')) {
    files.push({ path: 'exports/survey/answers.tsv', bytes: async () => utf8(tsv(surveyAnswers())) });
  }
  if (planted('broken-workbook')) {
    files.push({
      path: 'exports/remember/명함_추가.xlsx',
      bytes: async () => (await workbook('명함', cards())).slice(0, 900),
    });
  }
  return files;
}

function stibee(planted: Planted): Rows {
  const random = new Random(41);
  const rows = people(random, 800, (p) => [
    p.email,
    p.name,
    p.company,
    p.department,
    '구독 중',
    between(20, 900, random),
    '',
  ]);
  if (planted('opted-out-elsewhere')) {
    for (const p of leavers())
      rows.push([
        p.email,
        p.name,
        p.company,
        p.department,
        '수신거부',
        between(400, 900, random),
        between(30, 200, random),
      ]);
  }
  return [['이메일 주소', '이름', '회사명', '부서', '구독 상태', '구독일', '수신거부일'], ...rows];
}

function cards(): Rows {
  const random = new Random(42);
  const rows = people(random, 500, (p) => [
    p.name,
    p.company,
    p.department,
    p.title,
    p.email,
    p.mobile,
    between(5, 1_000, random),
  ]);
  return [['이름', '회사', '부서', '직함', '이메일', '휴대폰', '등록일'], ...rows];
}

/** Tags of the cards: no personal data, as many a file beside some. */
function tags(): Rows {
  return [
    ['태그', '사용 횟수'],
    ...['전시회', '세미나', '협력사', '재계약', '신규'].map((tag, i) => [tag, String(20 + i * 7)]),
  ];
}

function formResponses(): Rows {
  const random = new Random(43);
  const rows = people(random, 450, (p) => [
    daysAgo(random.int(1_000), random),
    p.name,
    p.company,
    p.email,
    p.mobile,
    p.industry,
    p.title,
  ]);
  return [['타임스탬프', '성함을 입력해 주세요', '회사명', '이메일', '휴대전화', '업종', '직책'], ...rows];
}

function leads(): Rows {
  const random = new Random(44);
  const rows = people(random, 600, (p, id) => [
    `00Q5i0000${String(id).padStart(6, '0')}AAA`,
    p.name,
    p.company,
    p.title,
    p.department,
    p.industry,
    p.email,
    p.mobile,
    'false',
    between(10, 1_050, random),
  ]);
  const header = [
    'Id',
    'LastName',
    'Company',
    'Title',
    'Department',
    'Industry',
    'Email',
    'MobilePhone',
    'HasOptedOutOfEmail',
    'CreatedDate',
  ];
  return [header, ...rows];
}

function makeRecords(): string {
  const random = new Random(45);
  const records = people(random, 300, (p, id) => [
    JSON.stringify({
      key: `r${id}`,
      data: {
        contact: { name: p.name, email: p.email, mobile: p.mobile },
        company: p.company,
        title: p.title,
      },
      created_at: between(3, 900, random),
    }),
  ]);
  return `${records.flat().join('\n')}\n`;
}

function driveApplicants(planted: Planted): Rows {
  const random = new Random(46);
  const born = planted('birth-dates-abroad');
  const rows = people(random, 120, (p) => [
    p.name,
    p.email,
    p.mobile,
    ...(born ? [p.birthDate] : []),
    between(10, 1_000, random),
  ]);
  return [['성명', '이메일', '휴대폰번호', ...(born ? ['생년월일'] : []), '지원일시'], ...rows];
}

function surveyAnswers(): Rows {
  const random = new Random(47);
  const rows = people(random, 260, (p) => [
    between(2, 400, random),
    p.name,
    p.company,
    p.email,
    p.mobile,
    p.industry,
    p.title,
  ]);
  return [['응답일시', '이름', '회사명', '이메일', '휴대폰', '산업군', '직급'], ...rows];
}

const pages = ['/', '/product', '/pricing', '/blog/llm-onprem', '/contact', '/careers'];
const agents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
];

function accessLog(): string {
  const random = new Random(48);
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const lines = Array.from({ length: 2_400 }, () => {
    const [date = '', time = ''] = between(0, 60, random).split(' ');
    const [year = '', month = '', day = ''] = date.split('-');
    const stamp = `${day}/${months[Number(month) - 1]}/${year}:${time} +0900`;
    const address = `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${1 + random.int(254)}`;
    return `${address} - - [${stamp}] "GET ${random.pick(pages)} HTTP/1.1" 200 ${500 + random.int(9_000)} "-" "${random.pick(agents)}"`;
  });
  return `${lines.join('\n')}\n`;
}

function people(
  random: Random,
  count: number,
  row: (p: ReturnType<typeof makePerson>, id: number) => string[],
): string[][] {
  return Array.from({ length: count }, (_, id) => row(makePerson(random, id), id));
}

function csv(rows: Rows): string {
  return `${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function tsv(rows: Rows): string {
  return `${rows.map((row) => row.join('\t')).join('\n')}\n`;
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

async function workbook(sheet: string, rows: Rows): Promise<Uint8Array> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), sheet);
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
}
