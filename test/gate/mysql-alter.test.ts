import { describe, expect, it } from 'vitest';
import { columnChanges } from '../../src/gate/replay/mysql-alter.ts';
import { openMysqlParser } from '../../src/gate/replay/mysql-parser.ts';
import { replayed } from './support.ts';

const changes = (sql: string) => columnChanges(sql).map((one) => one.sql);

describe('changes of a table', () => {
  it('are kept where they stand beside what changes no column', () => {
    expect(
      changes(
        "ALTER TABLE `a b`.users ADD INDEX i (x, y), ADD phone varchar(20) COMMENT 'a, (b', ENGINE = InnoDB, ALGORITHM=INPLACE",
      ),
    ).toEqual(["alter table `a b`.users ADD phone varchar(20) COMMENT 'a, (b'"]);
    expect(changes('ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0), ADD COLUMN b int')).toHaveLength(1);
    expect(changes('ALTER TABLE t ADD CONSTRAINT FOREIGN KEY (a) REFERENCES b (id)')).toEqual([]);
    expect(changes('alter table t order by a, b desc')).toEqual([]);
    expect(
      changes('alter table t reorganize partition p0, p1 into (partition p2 values less than (9))'),
    ).toEqual([]);
  });

  it('are one for each column of a list', () => {
    expect(changes('ALTER TABLE t ADD (a decimal(3,1), b int, INDEX i (a))')).toEqual([
      'alter table t add a decimal(3,1)',
      'alter table t add b int',
    ]);
  });

  it('are taken for columns where their names look like options', () => {
    expect(changes('ALTER TABLE t ADD COLUMN `index` int, ADD period varchar(9), DROP system')).toHaveLength(
      3,
    );
  });

  it('leave other statements as they are', () => {
    expect(changes('ALTER VIEW v AS SELECT 1, 2')).toEqual(['ALTER VIEW v AS SELECT 1, 2']);
  });
});

describe('replay in a model of MySQL', async () => {
  const { result, fields, failures } = await replayed(await openMysqlParser('shop'), 'mysql', {
    '1.sql': `CREATE TABLE Users (id int primary key, Note text, other text, third text, fourth text);
ALTER TABLE Users ADD INDEX i (id), ADD COLUMN mobile_phone varchar(20);
ALTER IGNORE TABLE Users ADD COLUMN IF NOT EXISTS mobile_phone text, DROP COLUMN IF EXISTS nope;
ALTER TABLE Users ADD (passport_no varchar(20), birth_date date);
INSERT INTO Users (ID, NOTE) VALUES (1, 'kim.canary@example.com');
INSERT INTO users SET id = 2, OTHER = 'kim.canary@example.com';
INSERT INTO Users (third) SELECT 'kim.canary@example.com';
UPDATE Users SET fourth = 'kim.canary@example.com' WHERE id = 2;
ALTER TABLE Users ADD COLUMN mobile_phone text;
`,
  });

  it('sees each column that a change of a table adds', () => {
    expect(fields).toMatchObject({
      'Users.mobile_phone': '1.sql:2 mobile-phone',
      'Users.passport_no': '1.sql:4 passport',
      'Users.birth_date': '1.sql:4 date-of-birth',
    });
    expect(failures).toEqual(['1.sql:6', '1.sql:9']);
  });

  it('looks at values however they are written', () => {
    const { filledAt, fields: judged } = result.datasets[0]!;
    expect(filledAt?.line).toBe(5);
    expect(judged.filter(({ classification }) => classification.values > 0).map(({ name }) => name)).toEqual([
      'id',
      'Note',
      'third',
      'fourth',
    ]);
  });
});
