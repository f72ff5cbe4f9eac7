import { describe, expect, it } from 'vitest';
import { openMysqlParser } from '../../src/gate/replay/mysql-parser.ts';
import { flowsOf } from '../../src/gate/sql/flow.ts';
import { replayed } from './support.ts';

const flows = (sql: string) =>
  flowsOf(sql)?.map(({ name, shows }) => `${name ?? ''}: ${[...shows].sort().join(' ')}`);

describe('what columns of a query show', () => {
  it.each([
    ['SELECT users.phone AS x, u.id FROM users u', ['x: phone users', 'id: id u']],
    ['select a "B", `c d` from t', ['b: a', 'c d: c d']],
    ["SELECT COALESCE(phone, 'a, phone2') AS z FROM t", ['z: phone']],
    ['SELECT DISTINCT ON (id) phone AS f FROM t', ['f: phone']],
    ['SELECT phone::text AS f, CAST(a AS char) g FROM t', ['f: phone', 'g: a as char']],
    ['SELECT CASE WHEN secret = 1 THEN phone ELSE mail END AS w FROM t', ['w: mail phone']],
    [
      'SELECT count(phone) AS n, (mail IS NOT NULL) AS has, exists(select phone from x) AS e FROM t',
      ['n: ', 'has: ', 'e: '],
    ],
    ['WITH c AS ( SELECT phone AS k FROM t) SELECT k FROM c', ['k: phone']],
    [
      'WITH RECURSIVE a (x, y) AS (SELECT p, q FROM t), b AS MATERIALIZED (SELECT y AS z FROM a) SELECT z AS o FROM b',
      ['o: q'],
    ],
    ['SELECT s.b AS o FROM ((t JOIN (SELECT phone AS b FROM u) s ON (t.id = s.b)))', ['o: phone s']],
    ['SELECT s.q AS o FROM (SELECT phone FROM u) s(q) WHERE a = 1', ['o: phone s']],
    ['SELECT a.b AS o FROM t, LATERAL ( VALUES (t.phone), (t.mail)) a(b)', ['o: a mail phone t']],
    ['SELECT id, memo AS q FROM t UNION ALL SELECT id, phone FROM u', ['id: id', 'q: memo phone']],
    ['(SELECT a AS q FROM t) UNION (SELECT b FROM u)', ['q: a b']],
    ['SELECT (SELECT max(o.total) FROM orders o WHERE o.mail = t.mail) AS best FROM t', ['best: o total']],
    ['SELECT row_to_json(u.*) AS j FROM users u', ['j: * u']],
    ['SELECT u.*, 1 AS one FROM users u', [': * u', 'one: ']],
  ])('%s', (sql, expected) => expect(flows(sql)).toEqual(expected));

  it('is not told of what is no query, or of brackets that never close', () => {
    expect(flowsOf('create table t (a int)')).toBeUndefined();
    expect(flows(`${'('.repeat(50_000)}select a`)).toEqual([]);
    expect(flows('select mail is not null, case when a then b end from t')).toEqual(['null: ', 'end: b']);
    expect(flows('select a as b from (select')).toEqual(['b: a']);
  });
});

describe('views in a model of MySQL', () => {
  it('take the items of what they show, through views of views, queries within and capitals', async () => {
    const { fields } = await replayed(await openMysqlParser('shop'), 'mysql', {
      '1.sql': `CREATE TABLE users (id int primary key, Mobile_Phone varchar(20), memo text);
CREATE VIEW v2 (a, b) AS SELECT id, mobile_phone FROM users;
CREATE ALGORITHM=MERGE VIEW v3 AS SELECT b AS c FROM v2;
CREATE VIEW v4 AS SELECT s.x FROM (SELECT mobile_phone AS x FROM users) s;
CREATE VIEW v5 AS SELECT u.*, CASE WHEN id = 1 THEN mobile_phone END AS y, memo AS z FROM users u;
`,
    });
    const items = Object.entries(fields).flatMap(([name, at]) =>
      at.endsWith(' mobile-phone') ? [name] : [],
    );
    expect(items).toEqual(['users.Mobile_Phone', 'v2.b', 'v3.c', 'v4.x', 'v5.Mobile_Phone', 'v5.y']);
  });
});
