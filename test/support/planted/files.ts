import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import avro from 'avsc';
import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { stringify } from 'yaml';
import { type Planted, people } from './people.ts';

const [first, second] = people as unknown as readonly [Planted, Planted];

/** What is kept of a person under a key. */
const kept = ({ mobile, address }: Planted) => ({ mobile, address, score: 3 });
const keyedBy = (name: keyof Planted, value: (one: Planted) => unknown = kept) =>
  Object.fromEntries(people.map((one) => [one[name], value(one)]));

/** Every way in which a document is keyed by people. */
const maps: Readonly<Record<string, unknown>> = {
  logins: keyedBy('login'),
  names: keyedBy('latin'),
  korean: keyedBy('korean'),
  dotted: keyedBy('dotted'),
  emails: keyedBy('email'),
  mobiles: keyedBy('mobile', () => 1),
  numbers: keyedBy('rrn', () => 1),
  cards: keyedBy('card', () => 'x'),
  addresses: keyedBy('address', () => 2),
  counts: keyedBy('login', () => 7),
  notes: keyedBy('login', () => ['a', 'b']),
};

/** Names that a word stands before. */
const glued = {
  [`user_${first.latin}`]: { score: 1 },
  [`balance:${first.dotted}`]: 12,
  [`balance:${second.dotted}`]: 13,
  [`user:${first.login}:cart`]: { items: 2 },
  [`user:${second.login}:cart`]: { items: 3 },
  [`user:${people[2]!.login}:cart`]: { items: 3 },
  [`cache.${first.email}`]: true,
  [`note for ${second.latin}`]: 'x',
  [`담당_${first.korean}`]: 1,
};

const talk = [
  [first.latin, 'Are you there?'],
  [second.latin, 'Yes, since nine.'],
  [first.latin, 'Then let us begin.'],
  [second.latin, 'Gladly.'],
] as const;

const sections = people.map((one) => `[${one.login}]\nmobile = ${one.mobile}\nscore = 3\n`).join('\n');
const cells = (one: Planted) => [one.latin, one.login, one.email, one.mobile, one.address];
const lines = (separator: string) => people.map((one) => cells(one).join(separator)).join('\n');
const headings = ['name', 'login', 'email', 'mobile', 'address'];
const table = [headings.join(','), ...people.map((one) => cells(one).join(','))].join('\n');
const tag = (text: string) => text.replace(/[ @]/g, '_');

const book = () => {
  const all = utils.book_new();
  for (const one of people.slice(0, 3))
    utils.book_append_sheet(all, utils.aoa_to_sheet([headings, cells(one)]), one.latin);
  utils.book_append_sheet(
    all,
    utils.aoa_to_sheet([
      ['score', 'at'],
      [3, '2024-01-01'],
    ]),
    second.login,
  );
  utils.book_append_sheet(all, utils.aoa_to_sheet([cells(first), cells(second)]), 'no heading');
  utils.book_append_sheet(
    all,
    utils.aoa_to_sheet([
      ['day', ...people.map((one) => one.login)],
      ['2024-01-01', ...people.map((_, i) => i)],
      ['2024-01-02', ...people.map((_, i) => i + 1)],
    ]),
    'pivot',
  );
  return write(all, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
};

const parquet = () =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'email', data: [first.email, second.email], type: 'STRING' },
        { name: first.email, data: ['1', '2'], type: 'STRING' },
        ...people.map((one) => ({ name: one.login, data: [1, 2], type: 'INT32' as const })),
        { name: `of ${second.latin}`, data: ['a', 'b'], type: 'STRING' },
      ],
    }),
  );

const avroFile = () => {
  const type = avro.Type.forSchema({
    type: 'record',
    name: 'Kept',
    fields: [
      { name: 'email', type: 'string' },
      { name: 'by_person', type: { type: 'map', values: 'int' } },
      ...people.map((one) => ({ name: one.login, type: 'int' as const })),
    ],
  } as avro.Schema);
  const record = (one: Planted) => ({
    email: one.email,
    by_person: keyedBy('login', () => 3),
    ...Object.fromEntries(people.map(({ login }) => [login, 1])),
  });
  return new Promise<Buffer>((resolve, reject) => {
    const encoder = new avro.streams.BlockEncoder(type);
    const chunks: Buffer[] = [];
    encoder.on('data', (chunk: Buffer) => chunks.push(chunk));
    encoder.on('end', () => resolve(Buffer.concat(chunks)));
    encoder.on('error', reject);
    for (const one of people) encoder.write(record(one));
    encoder.end();
  });
};

const dump = `CREATE TABLE \`letters_${first.login}\` (id int, email text DEFAULT '${first.email}', state enum('new','${second.latin}') COMMENT 'ask ${first.email}');
INSERT INTO \`letters_${first.login}\` VALUES (1,'${first.email}','new'),(2,'${second.email}','new');
CREATE TABLE \`letters_${second.login}\` (id int, email text, state text);
INSERT INTO \`letters_${second.login}\` VALUES (1,'${second.email}','new');
CREATE TABLE \`letters_${people[2]!.login}\` (id int, email text, state text);
INSERT INTO \`letters_${people[2]!.login}\` VALUES (1,'${people[2]!.email}','new');
INSERT INTO broken VALUES (1,'${second.email}', 
`;

/** Writes people into every place that a file has for a name, and into files that cannot be read. */
export async function plantFiles(folder: string): Promise<void> {
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  for (const [name, map] of Object.entries({ ...maps, glued })) {
    put(`maps/${name}.json`, JSON.stringify(map));
    put(`inside/${name}.json`, JSON.stringify({ version: 1, [name]: map }));
    put(`rows/${name}.jsonl`, `${JSON.stringify({ id: 1, of: map })}\n`.repeat(6));
    put(`yaml/${name}.yaml`, stringify(map));
  }
  // MongoDB's extended JSON.
  put(
    'mongo.jsonl',
    people
      .map((one, i) =>
        JSON.stringify({
          _id: { $oid: `65f0c0ffee65f0c0ffee000${i}` },
          by: { [one.login]: { at: { $date: '2024-01-01T00:00:00Z' } } },
          votes: { [one.login]: { $numberInt: '3' }, [people[(i + 1) % 6]!.login]: { $numberInt: '1' } },
        }),
      )
      .join('\n'),
  );
  put('talk.json', JSON.stringify(talk.map(([who, said]) => ({ [who]: said }))));
  put('talk-one.json', JSON.stringify(Object.fromEntries(talk)));
  put('talk.yaml', talk.map(([who, said]) => `- ${who}: ${said}`).join('\n'));
  put(
    'talks.csv',
    `id,transcript\n${talk.map((_, i) => `${i},"${talk.map((one) => one.join(': ')).join('\n')}"`).join('\n')}\n`,
  );
  put('headless.csv', lines(','));
  put('headless-one.csv', `${cells(first).join(',')}\n${cells(second).join(',')}\n`);
  put('headless.tsv', lines('\t'));
  put('logins-only.csv', people.map(({ login }, i) => `${login},${i}`).join('\n'));
  put('names-only.csv', people.map(({ latin }) => `${latin}`).join('\n'));
  put(
    'pivot.csv',
    `day,${people.map(({ login }) => login).join(',')}\n${`2024-01-01,${people.map((_, i) => i).join(',')}\n`.repeat(5)}`,
  );
  put(
    'pivot-names.csv',
    `day,${people.map(({ latin }) => latin).join(',')}\n${`2024-01-01,${people.map((_, i) => i).join(',')}\n`.repeat(5)}`,
  );
  put('named.csv', table);
  put(
    'people.xml',
    `<all>${people.map((one) => `<${one.login}><mobile>${one.mobile}</mobile><score>3</score></${one.login}>`).join('')}</all>`,
  );
  put(
    'people-names.xml',
    `<all>${people.map((one) => `<row ${one.login}="1" n="2"><${tag(one.latin)}>x</${tag(one.latin)}></row>`).join('')}</all>`,
  );
  put('people.ini', sections);
  put(
    'people.properties',
    people.map((one) => `quota.${one.login}.daily=3\nquota.${one.login}.mail=${one.email}`).join('\n'),
  );
  put(
    'people.toml',
    people.map((one) => `[quota.${one.login}]\nmail = "${one.email}"\nscore = 3`).join('\n'),
  );
  put('.env', people.map((one) => `TOKEN_${one.login.toUpperCase()}=x\n`).join(''));
  put(
    'app.log',
    people
      .map(
        (one) =>
          `2024-01-01T00:00:00Z INFO user=${one.login} ${one.login}=3 by:${one.latin} mail=${one.email}`,
      )
      .join('\n'),
  );
  put('book.xlsx', book());
  put(`${second.latin} leave.xlsx`, book());
  put('kept.parquet', parquet());
  put('kept.avro', await avroFile());
  put('dump.sql', dump);
  for (const one of people) put(`home/${one.login}/notes.csv`, `day,note\n2024-01-01,x\n2024-01-02,y\n`);
  for (const one of people) put(`by-person/${one.login}.csv`, `day,note\n2024-01-01,x\n2024-01-02,y\n`);
  for (const one of people) put(`by-name/leave_${tag(one.latin)}.csv`, `day,note\n2024-01-01,x\n`);
  put(`${first.latin} CV.txt`, `${first.latin} was born.\n`.repeat(3));
  put(`mails/${first.email}.json`, '{"score":1}');
  put(`phones/${first.mobile}.csv`, 'day\n2024-01-01\n');
  put(
    'packed/all.zip',
    zipSync({
      [`${first.latin}.csv`]: strToU8(table),
      [`${first.login}/notes.csv`]: strToU8('day,note\n2024-01-01,x\n'),
      [`${second.login}/notes.csv`]: strToU8('day,note\n2024-01-01,x\n'),
      [`${people[2]!.login}/notes.csv`]: strToU8('day,note\n2024-01-01,x\n'),
      'maps.json': strToU8(JSON.stringify(maps)),
    }),
  );
  put(`packed/${first.email}.csv.gz`, gzipSync(table));
  // What cannot be read.
  put('broken/a.json', `{"email": "${first.email}", ${first.latin}`);
  put('broken/a.jsonl', `{"email": "${first.email}"\n{"${first.login}": ${first.latin}}\n`);
  put('broken/a.yaml', `${first.login}: [${first.email}\n  - : ${first.latin}: {`);
  put('broken/a.csv', `name,email\n"${first.latin},${first.email}\n${second.email}`);
  put(
    'broken/a.xml',
    `<all>${people.map(({ login, email }) => `<${login}>${email}</${login}>`).join('')}</${second.login}>`,
  );
  put('broken/a.toml', `[${first.login}\nmail = ${first.email}`);
  put('broken/a.xlsx', `PK\u0003\u0004${first.email}`);
  put('broken/a.parquet', `PAR1${first.email}PAR1`);
  put('broken/a.avro', `Obj\u0001${first.email}`);
  put('broken/a.zip', `PK\u0003\u0004${first.email}`);
  put('broken/a.sqlite', `SQLite format 3\u0000${first.email}`);
  put('broken/a.pdf', `%PDF-1.4 ${first.email}`);
  put('broken/a.csv.gz', `\u001f\u008b${first.email}`);
}
