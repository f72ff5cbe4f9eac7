import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/gate/sql/kind.ts';
import { splitSql } from '../../src/gate/sql/split.ts';

const texts = (sql: string, dialect: 'postgres' | 'mysql' = 'postgres') =>
  splitSql(sql, dialect).statements.map(({ text }) => text);

describe('splitSql', () => {
  it('splits at semicolons, outside of quotes and comments', () => {
    expect(texts(`select ';'; select 1; -- a; b\n/* ; /* ; */ ; */ select "a;b"`)).toEqual([
      `select ';'`,
      'select 1',
      'select "a;b"',
    ]);
  });

  it('knows dollar quotes, and that a dollar in a name is none', () => {
    const body = 'create function f() returns int as $body$ begin; $$ ; end $body$ language plpgsql';
    expect(texts(`${body}; select a$b$ from t; select $$;$$`)).toEqual([
      body,
      'select a$b$ from t',
      'select $$;$$',
    ]);
  });

  it('knows which backslashes escape', () => {
    expect(texts(`select E'a\\';b'; select 'a\\'; select 2`)).toEqual([
      `select E'a\\';b'`,
      `select 'a\\'`,
      'select 2',
    ]);
    expect(texts(`select 'a\\';b'; select 2`, 'mysql')).toEqual([`select 'a\\';b'`, 'select 2']);
  });

  it('counts lines, with a byte order mark and CRLF', () => {
    const { statements } = splitSql(
      '\uFEFF-- c\r\ncreate table a (\r\n  b int\r\n);\r\n\r\ndrop table a;\r\n',
      'postgres',
    );
    expect(statements.map(({ line, text }) => [line, text.slice(0, 6)])).toEqual([
      [2, 'create'],
      [6, 'drop t'],
    ]);
  });

  it('obeys DELIMITER', () => {
    const sql = 'DELIMITER //\ncreate procedure p() begin select 1; select 2; end //\nDELIMITER ;\nselect 3;';
    expect(texts(sql, 'mysql')).toEqual(['create procedure p() begin select 1; select 2; end', 'select 3']);
  });

  it('keeps the body of a stored program together without DELIMITER', () => {
    const trigger =
      'create trigger t before insert on a for each row begin if new.b then set new.c = case when 1 then 2 else 3 end; end if; case new.d when 1 then set @x = 1; end case; end';
    expect(texts(`${trigger}; select 1`, 'mysql')).toEqual([trigger, 'select 1']);
    const atomic =
      'create function f(a int) returns int begin atomic select case when a > 0 then 1 else 2 end; end';
    expect(texts(`${atomic}; select 1`)).toEqual([atomic, 'select 1']);
  });

  it('takes the rows of COPY, and leaves lines for psql alone', () => {
    const split = splitSql(
      '\\restrict x\nCOPY public.t (a, b) FROM stdin;\n1\tx;y\n2\t\\N\n\\.\n\nselect 1;',
      'postgres',
    );
    expect(split.client).toEqual([{ text: '\\restrict x', line: 1 }]);
    expect(split.statements.map(({ copy, text }) => [text, copy])).toEqual([
      ['COPY public.t (a, b) FROM stdin', '1\tx;y\n2\t\\N\n'],
      ['select 1', undefined],
    ]);
  });

  it("takes MySQL's executable comments for statements", () => {
    expect(texts('/*!40101 SET NAMES utf8 */; # c;\n/* c */ select 1', 'mysql')).toEqual([
      '/*!40101 SET NAMES utf8 */',
      'select 1',
    ]);
  });

  it('never loses a statement, and finds each where it says (property)', () => {
    const part = fc.constantFrom(
      "'a;b'",
      '"c;d"',
      '$x$;$x$',
      '/* ; */',
      'word',
      '42',
      '한글',
      '\n',
      '-- ;\n',
    );
    const statement = fc.array(part, { minLength: 1 }).map((parts) => `s ${parts.join(' ')} e`);
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 6 }), (list) => {
        const file = list.join(';\n');
        const { statements } = splitSql(file, 'postgres');
        expect(statements.map(({ text }) => text)).toEqual(list);
        for (const { text, offset, line } of statements) {
          expect(file.slice(offset, offset + text.length)).toBe(text);
          expect(file.slice(0, offset).split('\n')).toHaveLength(line);
        }
      }),
    );
  });
});

describe('kindOf', () => {
  it.each([
    ['BEGIN', 'transaction'],
    ['CREATE TABLE a ()', 'schema'],
    ['/*!40101 SET NAMES utf8 */', 'other'],
    ['create unique index concurrently i on t (a)', 'other'],
    ['ALTER TABLE public.t OWNER TO app', 'other'],
    ['ALTER TABLE t ADD COLUMN phone text, OWNER TO app', 'schema'],
    ['ALTER FUNCTION f(int, int) OWNER TO app', 'other'],
    ['INSERT INTO t VALUES (1)', 'data'],
    ['do $$ begin end $$', 'schema'],
    ['comment on column t.a is $$x$$', 'schema'],
  ])('%s is %s', (sql, kind) => expect(kindOf(sql)).toBe(kind));
});
