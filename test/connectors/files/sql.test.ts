import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../connectors/_objects/archive/container.ts';
import type { ByteSource } from '../../../connectors/_objects/bytes.ts';
import { type OpenHints, openTables } from '../../../connectors/_objects/open.ts';
import { Problems } from '../../../connectors/_objects/table.ts';
import type { Cell, Field } from '../../../src/sdk/index.ts';
import { heldBytes } from '../../support/memory.ts';
import { inPieces } from '../../support/pieces.ts';

interface Read {
  readonly fields: readonly Field[];
  readonly rows: readonly Cell[][];
  readonly problems: readonly string[];
}

async function read(source: ByteSource, hints: OpenHints = {}): Promise<Record<string, Read>> {
  const read: Record<string, Read> = {};
  for (const content of await unpack(source)) {
    for (const { part, table } of await openTables(content, hints)) {
      const problems = new Problems();
      const rows: Cell[][] = [];
      const options = { clip: 4_096, problems, signal: new AbortController().signal };
      for await (const row of table.rows(options)) rows.push([...row]);
      const told = problems.list().map(({ what, count }) => `${count} ${JSON.stringify(what)}`);
      read[part ?? ''] = { fields: table.fields, rows, problems: told };
    }
  }
  return read;
}

const dump = (text: string | Uint8Array, name = 'dump.sql', hints: OpenHints = {}) => {
  const bytes = Buffer.from(text);
  return read(inPieces(name, bytes, [bytes.length || 1]), hints);
};
const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/dumps/${name}.sql`, import.meta.url));
const rowsOf = async (text: string, name?: string) =>
  Object.fromEntries(Object.entries(await dump(text, name)).map(([part, { rows }]) => [part, rows]));

describe('dumps that real tools wrote', () => {
  it.each([
    ['pg_dump-15', 'public.'],
    ['pg_dump-15-inserts', 'public.'],
    ['mariadb-dump-10.11', ''],
    ['mariadb-dump-10.11-hex', 'crm.'],
  ])(
    '%s: every table with its columns and rows, and none from the bodies of triggers',
    async (name, schema) => {
      const tables = await dump(fixture(name));
      expect(Object.values(tables).flatMap(({ problems }) => problems)).toEqual([]);
      const lines = Object.keys(tables).find((part) => /order lines/i.test(part))!;
      expect(Object.keys(tables).sort()).toEqual([lines, `${schema}empty_one`, `${schema}members`].sort());
      const { fields, rows } = tables[`${schema}members`]!;
      expect(fields.slice(0, 7).map(({ name, family }) => [name, family])).toEqual([
        ['id', 'number'],
        ['full_name', 'text'],
        ['mobile', 'text'],
        ['memo', 'text'],
        ['joined', 'time'],
        ['active', 'boolean'],
        schema === 'public.' ? ['photo', 'binary'] : ['flag', 'boolean'],
      ]);
      expect(fields.some(({ comment }) => comment !== undefined)).toBe(true);
      expect(rows).toHaveLength(40);
      expect(rows.slice(0, 4).map((row) => row.slice(0, 3))).toEqual([
        ['1', '이바다', '010-0207-1013'],
        ['2', '박나래', '010-0214-1026'],
        ['3', '최가온', '010-0221-1039'],
        ['4', '정다온', '010-0228-1052'],
      ]);
      expect(rows.slice(0, 4).map((row) => row[3]?.replace(/'quoted'.*/, "'quoted'") ?? null)).toEqual([
        "tab\there\nline \\ back\r; 'quoted'",
        '',
        expect.stringContaining('다시 전화 바람; -- 아님'),
        null,
      ]);
      expect(tables[lines]?.fields.map((field) => field.name).slice(0, 3)).toEqual([
        'id',
        'key',
        "buyer's mail",
      ]);
      expect(tables[lines]?.rows.map((row) => row[2])).toEqual(
        Array.from({ length: 20 }, (_, i) => `buyer${i + 1}@example.com`),
      );
    },
  );

  it('arrays as JSON, bytes in hexadecimal whatever the dump writes, labels and comments of columns', async () => {
    const postgres = (await dump(fixture('pg_dump-15')))['public.members']!;
    expect(postgres.rows[0]?.slice(6, 8)).toEqual(['\\x00001eef', '["a,b","c\\"d"]']);
    expect(postgres.fields[3]?.comment).toBe('상담 내용');
    for (const [name, part] of [
      ['mariadb-dump-10.11', 'members'],
      ['mariadb-dump-10.11-hex', 'crm.members'],
    ] as const) {
      const { fields, rows } = (await dump(fixture(name)))[part]!;
      expect(rows[0]?.slice(6)).toEqual(['1', '\\x1eef1eef', "b'c", '{"k": "v\\"w"}']);
      expect(fields[8]).toMatchObject({ type: 'enum', labels: ['a', "b'c"] });
      expect(fields[1]).toMatchObject({ comment: '회원 성명', nullable: false, maxLength: 40 });
    }
  });

  it('sqlite3 .dump: breaks in replace(), bytes in X, names in either case, nothing of triggers', async () => {
    const tables = await dump(fixture('sqlite-3'));
    expect(Object.keys(tables).sort()).toEqual(['Notes', 'members']);
    expect(tables.Notes?.rows).toEqual([['line\r\ntwo']]);
    expect(tables.members?.rows).toHaveLength(20);
    expect(tables.members?.rows[0]).toEqual(['1', '김하늘', '010-0345-1013', "a\nb'c; \\", '\\x00ff']);
  });
});

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        '`',
        '\\',
        ';',
        '--',
        '/*',
        '*/',
        '\n',
        '\r',
        '\t',
        '$$',
        '),(',
        'NULL',
        '#',
        '가',
        '😀',
        '\\N',
        '\\.',
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);
const noZero = nasty.map((text) => text.replaceAll('\u0000', '').replaceAll('\ufeff', '').toWellFormed());
const value = fc.option(noZero, { nil: null });

type Rows = readonly (readonly (string | null)[])[];
const mysqlText = (text: string) =>
  `'${text.replace(/[\\'\n\r\t"]/g, (c) => `\\${({ '\n': 'n', '\r': 'r', '\t': 't' })[c] ?? c}`)}'`;
const standardText = (text: string) => `'${text.replaceAll("'", "''")}'`;
const tuple = (quoted: (text: string) => string) => (row: Rows[number]) =>
  `(${row.map((cell) => (cell === null ? 'NULL' : quoted(cell))).join(',')})`;
const copyText = (cell: string | null) =>
  cell === null
    ? '\\N'
    : cell.replace(/[\\\n\r\t]/g, (c) => `\\${({ '\n': 'n', '\r': 'r', '\t': 't' })[c] ?? c}`);

const writers: Record<string, (rows: Rows) => string> = {
  'extended INSERTs of MySQL': (rows) =>
    `-- MySQL dump 10.13\nCREATE TABLE \`t\` (\n \`a\` text,\n \`b\` text,\n \`c\` text\n) ENGINE=InnoDB;\nINSERT INTO \`t\` VALUES ${rows.map(tuple(mysqlText)).join(',')};\n`,
  'single INSERTs of PostgreSQL': (rows) =>
    `-- PostgreSQL database dump\nCREATE TABLE public.t (\n a text,\n b text,\n c text\n);\n${rows.map((row) => `INSERT INTO public.t (a, b, c) VALUES ${tuple(standardText)(row)};\n`).join('')}`,
  'COPY of PostgreSQL': (rows) =>
    `-- PostgreSQL database dump\nCOPY public.t (a, b, c) FROM stdin;\n${rows.map((row) => `${row.map(copyText).join('\t')}\n`).join('')}\\.\n\n`,
  "SQLite's INSERTs": (rows) =>
    `PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE t (a, b, c);\n${rows.map((row) => `INSERT INTO t VALUES${tuple(standardText)(row)};\n`).join('')}COMMIT;\n`,
};

describe('what a writer puts into a dump comes back, however its bytes come', () => {
  it.each(Object.keys(writers))('%s', async (name) => {
    const row = fc.tuple(value, value, value);
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        async (rows, sizes) => {
          const tables = await read(inPieces('a.sql', Buffer.from(writers[name]!(rows)), sizes));
          const [table] = Object.values(tables);
          expect(table?.rows).toEqual(rows);
          expect(table?.problems).toEqual([]);
          expect(Object.keys(tables)).toHaveLength(1);
        },
      ),
      { numRuns: 150 },
    );
  });
});

const everything = `-- MySQL dump
/*!40101 SET NAMES utf8mb4 */; # comment ' with a quote
CREATE TABLE IF NOT EXISTS \`t 1\` (\`a\` int /*!50606 STORAGE DISK */ COMMENT 'it''s (1), "2"', b enum('x,y','z)'), KEY \`k\` (\`a\`)) COMMENT=';';
INSERT /*!32311 IGNORE */ INTO \`t 1\` (\`a\`, b) VALUES (-1.5e-3,_utf8mb4'가''나\\'다\\\\'),(0x4142,NULL) /* ; */,
 (NOW(), N'x'), (CAST(N'y' AS CHAR(3)),DEFAULT) ON DUPLICATE KEY UPDATE a=VALUES(a);
DELIMITER ;;
CREATE PROCEDURE p() BEGIN CASE 1 WHEN 1 THEN INSERT INTO \`t 1\` VALUES (9,'no'); END CASE; END;;
/*!50003 CREATE*/ /*!50017 DEFINER=\`r\`@\`h\`*/ /*!50003 TRIGGER g BEFORE INSERT ON x FOR EACH ROW BEGIN /* don't */ INSERT INTO \`t 1\` VALUES (8,'no'); END */;;
DELIMITER ;
UPDATE \`t 1\` SET b = 'z' WHERE a = 1;
REPLACE INTO other VALUES ("double \\" quoted",'last');
`;
const postgresEverything = `-- PostgreSQL database dump
\\restrict abc'def
SET standard_conforming_strings = on; /* a /* nested ' */ comment */
CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC INSERT INTO t VALUES ('no'); END;
DO $x$ BEGIN INSERT INTO t VALUES ('no $$ no'); END $x$;
CREATE TABLE public.t (a character varying(20)[], "b ""c" public.citext DEFAULT 'x'::text, CONSTRAINT p PRIMARY KEY (a));
COPY public.t (a, "b ""c") FROM stdin;
{a,"b c",NULL}\tN\\\\N\\tx
\\N\t\\N
\\.
INSERT INTO public.t VALUES (E'\\x41\\u00e9\\'q', 'back\\'), ($q$it's$q$, 'a' || 'b') RETURNING a;
`;

describe('every construct, cut at every byte', () => {
  it.each([
    ['MySQL', everything],
    ['PostgreSQL', postgresEverything],
  ])('%s', async (_, text) => {
    const bytes = Buffer.from(text);
    const whole = await read(inPieces('a.sql', bytes, [bytes.length]));
    for (let cut = 1; cut < bytes.length; cut++)
      expect(await read(inPieces('a.sql', bytes, [cut, bytes.length]))).toEqual(whole);
    expect(await read(inPieces('a.sql', bytes, [1]))).toEqual(whole);
  });

  it('reads them as the engines do', async () => {
    const mysql = await dump(everything);
    expect(mysql['t 1']?.fields).toMatchObject([
      { name: 'a', type: 'int', family: 'number', comment: 'it\'s (1), "2"' },
      { name: 'b', labels: ['x,y', 'z)'] },
    ]);
    expect(mysql['t 1']?.rows).toEqual([
      ['-1.5e-3', "가'나'다\\"],
      ['AB', null],
      ['NOW()', 'x'],
      ['y', null],
    ]);
    expect(mysql.other?.rows).toEqual([['double " quoted', 'last']]);
    expect(mysql['{rest}']?.rows).toEqual([["UPDATE t 1 SET b= 'z' WHERE a= 1"]]);
    const postgres = await dump(postgresEverything);
    expect(Object.keys(postgres)).toEqual(['public.t']);
    expect(postgres['public.t']?.rows).toEqual([
      ['["a","b c",null]', 'N\\N\tx'],
      [null, null],
      ["Aé'q", 'back\\'],
      ["it's", "'a'||'b'"],
    ]);
  });
});

it('whatever SQL is made of, in any order, is read the same however it comes', async () => {
  const bits = [
    ...[
      'INSERT INTO t (a, b) VALUES (',
      "('x', 1)",
      'INSERT INTO `u` VALUES ',
      'COPY t (a) FROM stdin;\n',
      '\\.\n',
      '\\N\t',
    ],
    ...[
      'CREATE TABLE t (a text, b int);',
      'CREATE TRIGGER x BEGIN ',
      'END;',
      'DELIMITER ;;\n',
      ';;',
      'DELIMITER ;\n',
      '$$',
      '$a$',
    ],
    ...[
      "'",
      '"',
      '`',
      '\\',
      ';',
      ',',
      ')',
      '(',
      '--',
      '\n',
      '/*',
      '/*!50001 ',
      '*/',
      "E'",
      "x'41'",
      '0x4',
      '#',
      'GO\n',
      "UPDATE t SET a='b';",
    ],
  ];
  const soup = fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join(''));
  const heading = fc.constantFrom(
    '-- MySQL dump\n',
    '-- PostgreSQL database dump\n',
    'PRAGMA x;\n',
    'INSERT [a] VALUES (1)\n',
    '',
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(heading, soup, sizes, async (start, text, cuts) => {
      const bytes = Buffer.from(start + text);
      if (bytes.length === 0) return;
      const whole = await read(inPieces('a.sql', bytes, [bytes.length]));
      expect(await read(inPieces('a.sql', bytes, cuts))).toEqual(whole);
    }),
    { numRuns: 400 },
  );
});

describe('other ways of writing', () => {
  it('SQL Server: brackets, N, GO instead of semicolons', async () => {
    const text =
      "SET IDENTITY_INSERT [dbo].[Users] ON\nGO\nINSERT [dbo].[Users] ([Id], [Full Name]) VALUES (1, N'김하늘')\nINSERT [dbo].[Users] ([Id], [Full Name]) VALUES (2, N'이바다')\nGO\n";
    expect(await rowsOf(text)).toEqual({
      'dbo.Users': [
        ['1', '김하늘'],
        ['2', '이바다'],
      ],
    });
  });

  it('rows without a table or columns are numbered, several databases are told apart', async () => {
    const text =
      "USE `one`;\nINSERT INTO `t` VALUES (1,'a'),(2,'b');\nUSE two;\nINSERT INTO t VALUES (3,'c');\n";
    const tables = await dump(text);
    expect(Object.keys(tables)).toEqual(['one.t', 'two.t']);
    expect(tables['one.t']?.fields.map(({ name }) => name)).toEqual(['column_1', 'column_2']);
  });

  it.each(['backup', 'backup.txt', 'dump.bak'])('a dump called %s is known by its content', async (name) => {
    expect(await rowsOf("-- x\nBEGIN;\nINSERT INTO t (a) VALUES ('b');\nCOMMIT;\n", name)).toEqual({
      t: [['b']],
    });
  });

  it.each(['notes.md', 'list.csv', 'sql.log'])('%s that speaks of SQL is none', async (name) => {
    expect(Object.keys(await rowsOf("INSERT INTO t (a) VALUES ('b');\nSELECT 1;\n", name))).toEqual(['']);
  });

  it('a script without rows is read line by line', async () => {
    const text = "ALTER TABLE users ADD email text;\nSELECT a, b FROM users WHERE mail = 'x@example.com';\n";
    expect(await rowsOf(text)).toEqual({
      '': text
        .trim()
        .split('\n')
        .map((line) => [line]),
    });
  });

  it('CP949, UTF-16 with a mark, CRLF, and compressed: the same rows', async () => {
    const text = "-- MySQL dump\r\nINSERT INTO `회원` VALUES (1,'김하늘 가\\\\나'),(2,'뷁');\r\n";
    const rows = {
      회원: [
        ['1', '김하늘 가\\나'],
        ['2', '뷁'],
      ],
    };
    const encoded = {
      'a.sql': iconv.encode(text, 'cp949'),
      'b.sql': iconv.encode(text, 'utf16-le', { addBOM: true }),
      'c.sql': iconv.encode(text, 'utf16-be', { addBOM: true }),
      'd.sql': Buffer.from(`\ufeff${text}`),
      'e.sql.gz': gzipSync(text),
    };
    for (const [name, bytes] of Object.entries(encoded)) {
      const tables = await dump(bytes, name);
      expect([
        name,
        Object.fromEntries(Object.entries(tables).map(([part, one]) => [part, one.rows])),
      ]).toEqual([name, rows]);
    }
  });

  it('raw bytes of a picture cost nothing beside them', async () => {
    const bytes = Buffer.concat([
      Buffer.from(
        "-- MySQL dump\nCREATE TABLE `t` (`a` text, `b` blob);\nINSERT INTO `t` VALUES ('김하늘',_binary '",
      ),
      Buffer.from([1, 2, 3, 0xff, 0xfe, 0x81, 4, 5, 6, 7, 8]),
      Buffer.from("'),('이바다',NULL);\n"),
    ]);
    const { t } = await dump(bytes);
    expect(t?.rows).toEqual([
      ['김하늘', '\\x010203fffe810405060708'],
      ['이바다', null],
    ]);
    expect(t?.problems).toEqual([]);
  });
});

describe('nothing is lost, or it is told', () => {
  const uneven = /more or fewer values/;
  const broken = /cut short/;

  it('rows with more or fewer values than columns', async () => {
    const { t } = await dump(
      "CREATE TABLE t (a text, b text);\nINSERT INTO t VALUES ('1'),('2','3','4'),('5','6');\n",
    );
    expect(t?.rows).toEqual([
      ['1', null],
      ['2', '3 4'],
      ['5', '6'],
    ]);
    expect(t?.problems).toEqual([expect.stringMatching(uneven)]);
    expect(t?.problems[0]).toMatch(/^2 /);
  });

  it.each([
    [
      "INSERT INTO t (a, b) VALUES ('1','2'),('3','4",
      [
        ['1', '2'],
        ['3', null],
      ],
    ],
    [
      "INSERT INTO t (a, b) VALUES ('1','2'),('3','4'",
      [
        ['1', '2'],
        ['3', null],
      ],
    ],
    [
      'COPY t (a, b) FROM stdin;\n1\t2\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
  ])('a dump cut short: %s', async (text, rows) => {
    const { t } = await dump(text);
    expect(t?.rows).toEqual(rows);
    expect(t?.problems).toEqual([expect.stringMatching(broken)]);
  });

  it('a quote that is never closed swallows its line, not the tables after it', async () => {
    const text =
      "-- PostgreSQL database dump\nINSERT INTO a VALUES ('one');\nINSERT INTO a VALUES ('it's');\nINSERT INTO b VALUES ('two');\nINSERT INTO b VALUES ('three');\n";
    const tables = await dump(text);
    expect(tables.b?.rows).toEqual([['two'], ['three']]);
    expect(tables.a?.rows[0]).toEqual(['one']);
    expect(tables.a?.problems).toEqual([expect.stringMatching(broken)]);
  });

  it.each([
    ['a backslash that escapes, met late', "it\\'s", "it's"],
    ['a backslash that does not, at the end of a text', 'C:\\', 'C:\\'],
  ])('%s', async (_, written, meant) => {
    const filler = "INSERT INTO t (a) VALUES ('x');\n".repeat(3_000);
    const start = written.includes("'") ? '' : "INSERT INTO t (a) VALUES ('it\\'s');\n".replace("\\'", "''");
    const { t, u } = await dump(
      `${start}${filler}INSERT INTO t (a) VALUES ('${written}');\nINSERT INTO u (a) VALUES ('kim');\n`,
    );
    expect(t?.rows.at(-1)).toEqual([meant]);
    expect(u?.rows).toEqual([['kim']]);
    expect(t?.problems).toEqual([]);
  });

  it('a body that is never closed', async () => {
    const text =
      "PRAGMA foreign_keys=OFF;\nCREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1;\nINSERT INTO a VALUES ('one');\n";
    expect((await dump(text)).a?.rows).toEqual([['one']]);
  });

  it('statements that are no lists of rows, and COPY in another form', async () => {
    const text =
      "INSERT INTO t VALUES ('a');\nINSERT INTO t SELECT 'kim@example.com';\nUPDATE t SET a = 'lee@example.com';\nDELETE FROM t;\nCOPY u (a) FROM stdin CSV;\n\"x,y\"\n\\.\n";
    const tables = await dump(text);
    expect(JSON.stringify(tables['{rest}']?.rows)).toMatch(/kim@example\.com.*lee@example\.com/);
    expect(tables['{rest}']?.rows).toHaveLength(2);
    expect(tables.u?.problems).toEqual([expect.stringMatching(broken)]);
  });

  it('tables that come in turns are each read once', async () => {
    const turn = (i: number) => `INSERT INTO a VALUES (${i},'a${i}');\nINSERT INTO b VALUES (${i});\n`;
    const tables = await dump(Array.from({ length: 1_000 }, (_, i) => turn(i)).join(''));
    expect(tables.a?.rows.map((row) => row[1])).toEqual(Array.from({ length: 1_000 }, (_, i) => `a${i}`));
    expect(tables.b?.rows).toHaveLength(1_000);
  });

  it('where a dump is too long to be listed, later tables share a part, and known ones are read to the end', async () => {
    const text = `${"INSERT INTO a VALUES ('one');\n".repeat(50)}INSERT INTO late (name) VALUES ('kim');\nINSERT INTO a VALUES ('last');\n`;
    for (let most = 1; most < text.length; most += 31) {
      const bytes = Buffer.from(text);
      const tables = await read(inPieces('a.sql', bytes, [64]), { listBytes: most });
      if (tables.late) continue;
      if (tables.a) expect(tables.a.rows).toHaveLength(51);
      expect(tables['{rest}']?.rows).toContainEqual(['{"late":{"name":"kim"}}']);
      expect(tables['{rest}']?.problems).toEqual([expect.stringContaining('not read to their end')]);
    }
  });
});

it('one line of 100 MB, in bounded memory, and a table after it', async () => {
  const row = (i: number) => `(${i},'김하늘','it\\'s ${'x'.repeat(200)}'),`;
  const piece = Buffer.from(Array.from({ length: 1_000 }, (_, i) => row(i)).join(''));
  const pieces = Math.ceil(100_000_000 / piece.length);
  const open = async function* () {
    yield Buffer.from('-- MySQL dump\nINSERT INTO `t` VALUES ');
    for (let i = 0; i < pieces; i++) yield piece;
    yield Buffer.from("(0,'last','');\nINSERT INTO late VALUES ('kim');\n");
  };
  const before = heldBytes();
  const tables = await openTables({ name: 'a.sql', open }, {});
  expect(tables.map(({ part }) => part)).toEqual(['t', 'late']);
  const problems = new Problems();
  let rows = 0;
  let held = Number.NEGATIVE_INFINITY;
  for await (const _ of tables[0]!.table.rows({
    clip: 4_096,
    problems,
    signal: new AbortController().signal,
  }))
    if (++rows % 100_000 === 0) held = Math.max(held, heldBytes() - before);
  expect(rows).toBe(pieces * 1_000 + 1);
  expect(problems.list()).toEqual([]);
  expect(held).not.toBe(Number.NEGATIVE_INFINITY);
  expect(held).toBeLessThan(50 * 1024 * 1024);
});

it('a value of 100 MB is clipped, not kept', async () => {
  const piece = Buffer.alloc(1_000_000, 'x');
  const open = async function* () {
    yield Buffer.from("INSERT INTO t (a, b) VALUES ('");
    for (let i = 0; i < 100; i++) yield piece;
    yield Buffer.from("','kim'),(0x");
    for (let i = 0; i < 100; i++) yield piece.subarray(0, 10_000).fill('a');
    yield Buffer.from(",'lee');\n");
  };
  const before = heldBytes();
  const [opened] = await openTables({ name: 'a.sql', open }, {});
  const rows: Cell[][] = [];
  const options = { clip: 100, problems: new Problems(), signal: new AbortController().signal };
  for await (const cells of opened!.table.rows(options)) rows.push(cells);
  const held = heldBytes() - before;
  expect(rows.map(([a, b]) => [a?.length, b])).toEqual([
    [100, 'kim'],
    [100, 'lee'],
  ]);
  expect(held).toBeLessThan(50 * 1024 * 1024);
});

it('knows JSON in a MariaDB’s dump by the check of its column', async () => {
  const text =
    "-- MariaDB dump 10.19\nCREATE TABLE `t` (`a b` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`a b`)), `c` longtext CHECK (json_valid(`a b`)));\nINSERT INTO `t` VALUES ('{}','x');\n";
  expect((await dump(text)).t?.fields.map(({ type, family }) => [type, family])).toEqual([
    ['json', 'json'],
    ['longtext', 'text'],
  ]);
});
