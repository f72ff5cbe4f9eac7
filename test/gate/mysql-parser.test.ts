import { describe, expect, it } from 'vitest';
import { openMysqlParser } from '../../src/gate/replay/mysql-parser.ts';
import { replayed } from './support.ts';

const files = {
  'V1.sql': `/*!40101 SET NAMES utf8mb4 */;
CREATE TABLE \`members\` (
  \`id\` bigint(20) unsigned NOT NULL AUTO_INCREMENT,
  이메일 varchar(80) NOT NULL COMMENT '이메일 주소',
  grade enum('a','b') DEFAULT 'a',
  old text,
  PRIMARY KEY (\`id\`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='회원';
DELIMITER //
CREATE TRIGGER t BEFORE INSERT ON members FOR EACH ROW BEGIN SET NEW.old = 'x'; END //
DELIMITER ;
`,
  'V2.sql': `ALTER TABLE members
  ADD COLUMN phone varchar(20) NULL AFTER id,
  CHANGE COLUMN old nickname varchar(40),
  DROP COLUMN grade,
  ADD INDEX i (phone);
ALTER TABLE members CONVERT TO CHARACTER SET utf8mb4;
RENAME TABLE members TO people;
CREATE VIEW v AS SELECT 이메일 AS contact, p.* FROM people p;
CREATE TABLE copy LIKE people;
INSERT INTO people (phone) VALUES ('010-0000-canary'), (NULL);
CREATE TABLE parts (id int, email text) PARTITION BY RANGE (id) (PARTITION p0 VALUES LESS THAN (10));
ALTER TABLE nowhere ADD x int;
SOMETHING ODD;
ALTER TABLE people MODIFY phone varchar(30) NOT NULL;
DROP TABLE copy;
`,
};

describe('replay in a model of MySQL', async () => {
  const { result, fields, failures, dropped } = await replayed(await openMysqlParser('shop'), 'mysql', files);

  it('knows the line of each column, through renames and changes', () => {
    expect(fields).toMatchObject({
      'people.id': 'V2.sql:7 -',
      'people.이메일': 'V2.sql:7 email',
      'people.phone': expect.stringMatching(/^V2\.sql:14 (mobile-)?phone/),
      'people.nickname': expect.stringMatching(/^V2\.sql:7 /),
      'v.contact': 'V2.sql:8 email',
      'parts.email': 'V2.sql:11 email',
    });
    expect(Object.keys(fields).some((name) => name.startsWith('copy.'))).toBe(false);
  });

  it('keeps types, comments and NOT NULL', () => {
    const people = result.datasets.find(({ dataset }) => dataset.name === 'shop.people')!.dataset;
    expect(people).toMatchObject({ comment: '회원', kind: 'table' });
    expect(people.fields).toMatchObject([
      { name: 'id', type: 'bigint(20) unsigned', nullable: false, primaryKey: true, hasDefault: true },
      { name: '이메일', type: 'varchar(80)', nullable: false, comment: '이메일 주소', maxLength: 80 },
      { name: 'nickname', type: 'varchar(40)', nullable: true },
      { name: 'phone', type: 'varchar(30)', nullable: false },
    ]);
  });

  it('names what it does not understand or cannot apply', () => {
    expect(failures).toEqual(['V2.sql:12', 'V2.sql:13']);
    expect(dropped).toContain('members.grade V2.sql:4');
  });

  it('looks at inserted values and keeps none', () => {
    expect(result.datasets.find(({ dataset }) => dataset.name === 'shop.people')?.filledAt?.line).toBe(10);
    expect(JSON.stringify(result.datasets)).not.toContain('canary');
  });
});
