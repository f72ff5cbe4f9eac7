import { describe, expect, it } from 'vitest';
import { parseGrant, parseRevoked, parseRoles, readByColumn } from '../../../connectors/mysql/grants.ts';

const parsed = (...lines: string[]) => lines.flatMap((line) => parseGrant(line) ?? []);

describe('a line of SHOW GRANTS', () => {
  it('tells privileges and what they are on, in every way of quoting', () => {
    expect(parseGrant("GRANT USAGE ON *.* TO 'audit'@'%'")).toMatchObject({
      privileges: ['USAGE'],
      on: '*.*',
    });
    expect(
      parseGrant("GRANT SELECT, SHOW VIEW ON `it's ``odd``\ndb`.* TO `audit`@`%` WITH GRANT OPTION"),
    ).toMatchObject({ privileges: ['SELECT', 'SHOW VIEW'], on: "it's `odd`\ndb.*" });
    expect(parseGrant('GRANT INSERT, UPDATE ON "a ON ""b"" TO ".orders TO "w"@"%"')).toMatchObject({
      privileges: ['INSERT', 'UPDATE'],
      schema: 'a ON "b" TO ',
      table: 'orders',
    });
    expect(parseGrant('GRANT BACKUP_ADMIN,XA_RECOVER_ADMIN ON *.* TO `root`@`%`')?.privileges).toEqual([
      'BACKUP_ADMIN',
      'XA_RECOVER_ADMIN',
    ]);
    expect(parseGrant('GRANT EXECUTE ON PROCEDURE `shop`.`tidy` TO `w`@`%`')).toMatchObject({
      privileges: ['EXECUTE'],
      on: 'shop.tidy',
    });
  });

  it('keeps columns apart from privileges, whatever they are called', () => {
    for (const list of ['(`FILE`, `a)b`, `update`)', '("FILE", "update")', '(id, update, FILE)']) {
      expect(parseGrant(`GRANT SELECT ${list}, INSERT (id) ON \`shop\`.\`t\` TO 'a'@'%'`)).toMatchObject({
        privileges: ['SELECT', 'INSERT'],
        byColumn: ['SELECT', 'INSERT'],
        on: 'shop.t',
      });
    }
  });

  it('tells roles', () => {
    expect(parseRoles('GRANT `r_write`@`%`,`r ON x`@`%` TO `u`@`%`')).toEqual([
      '`r_write`@`%`',
      '`r ON x`@`%`',
    ]);
    expect(parseRoles('GRANT "r_write" TO "u"@"%" WITH ADMIN OPTION')).toEqual(['"r_write"']);
    expect(parseRoles('GRANT SELECT ON "a"."b" TO "u"@"%"')).toEqual([]);
    expect(parseRoles('GRANT PROXY ON ``@`` TO `root`@`localhost` WITH GRANT OPTION')).toEqual([]);
    expect(parseRoles('SET DEFAULT ROLE "r" FOR "u"@"%"')).toEqual([]);
  });
});

it('what is taken from a role is told by its database', () => {
  expect(parseRevoked('REVOKE SELECT, INSERT ON `병원 "A"`.* FROM `pr`@`%`')).toEqual(['병원 "A"']);
  expect(parseRevoked('REVOKE INSERT ON `shop`.* FROM `pr`@`%`')).toEqual([]);
  expect(parseRevoked('GRANT SELECT ON `shop`.* TO `pr`@`%`')).toEqual([]);
  expect(parsed('REVOKE SELECT ON `shop`.* FROM `pr`@`%`')).toEqual([]);
});

describe('a table read by single columns', () => {
  const byColumn = parsed('GRANT SELECT (`id`) ON `shop`.`people` TO `r`@`%`');
  it.each([
    ['nothing else is granted', [], true],
    ['the table is in the same line', ['GRANT SELECT, SELECT (`id`) ON `shop`.`people` TO `a`@`%`'], false],
    ['the table is', ['GRANT SELECT ON `shop`.`people` TO `a`@`%`'], false],
    ['the database is', ['GRANT ALL PRIVILEGES ON `shop`.* TO `a`@`%`'], false],
    ['a pattern of databases is', ['GRANT SELECT ON `sh%`.* TO `a`@`%`'], false],
    ['a pattern of others is', ['GRANT SELECT ON `s\\_op`.* TO `a`@`%`'], true],
    ['everything is', ['GRANT SELECT ON *.* TO `a`@`%`'], false],
    ['writing is', ['GRANT INSERT ON `shop`.`people` TO `a`@`%`'], true],
  ])('where %s', (_, lines, expected) => {
    expect(readByColumn([...byColumn, ...parsed(...lines)])(['shop', 'people'])).toBe(expected);
  });

  it('is none of which nothing is said', () => {
    expect(readByColumn(byColumn)(['shop', 'orders'])).toBe(false);
  });
});
