import { makePerson } from './people.ts';
import type { Plant, Planted } from './plants.ts';
import { Random } from './random.ts';
import { column, type Table, type Value } from './table.ts';
import { between, daysAgo } from './time.ts';

/** The recruitment database, and the openings beside it, which hold no personal data. */
export function recruitTables(planted: Planted): Table[] {
  return [applicants(planted), openings()];
}

/** Every optional column is a planted violation; resident registration numbers stand in it as ciphertext alone. */
function applicants(planted: Planted): Table {
  const random = new Random(21);
  const extra = extraColumns(random).filter(({ plant }) => planted(plant));
  const rows = Array.from({ length: 420 }, (_, id): Value[] => {
    const p = makePerson(random, id);
    const entered = 1985 + random.int(35);
    return [
      id,
      p.name,
      p.birthDate,
      p.email,
      p.mobile,
      p.address,
      p.school,
      `${entered}-03 ~ ${entered + 4}-02`,
      p.major,
      `${p.company} ${1 + random.int(9)}년 ${p.title}`,
      ...extra.map(({ value }) => value()),
      between(15, 1_060, random),
      deletionRequest(id, planted('deletions-ignored'), random),
    ];
  });
  return {
    name: 'applicants',
    columns: [
      'id integer key',
      'name text !',
      'birth_date date !',
      'email text !',
      'mobile text !',
      'address text !',
    ]
      .concat('school_name text !', 'enrollment_period text !', 'major text !', 'work_experience text')
      .concat(
        extra.map(({ column }) => column),
        'applied_at timestamp !',
        'deletion_requested_at timestamp',
      )
      .map(column),
    rows,
  };
}

interface ExtraColumn {
  readonly plant: Plant;
  readonly column: string;
  readonly value: () => string;
}

function extraColumns(random: Random): ExtraColumn[] {
  return [
    { plant: 'resident-numbers', column: 'rrn_enc text', value: () => random.base64(48) },
    {
      plant: 'health-asked',
      column: 'disability text',
      value: () => random.pick(['없음', '없음', '지체장애', '청각장애', '시각장애']),
    },
    { plant: 'plain-passport', column: 'passport_no text', value: () => `M${random.digits(8)}` },
  ];
}

function deletionRequest(id: number, planted: boolean, random: Random): string | null {
  if (id === 5) return daysAgo(1, random);
  return planted && id % 60 === 7 ? between(20, 200, random) : null;
}

function openings(): Table {
  const random = new Random(22);
  const rows = Array.from({ length: 60 }, (_, id): Value[] => [
    id,
    `JOB-${20_260_000 + id}`,
    random.pick(['데이터 엔지니어', '백엔드 개발자', '제품 디자이너', '기술 영업']),
    random.pick(['서울', '판교', '부산']),
    between(1, 300, random),
  ]);
  return {
    name: 'job_openings',
    columns: [
      'id integer key',
      'code text !',
      'position text !',
      'workplace text !',
      'opened_at timestamp !',
    ].map(column),
    rows,
  };
}
