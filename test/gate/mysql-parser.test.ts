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

describe('what mariadb-dump writes', async () => {
  const { result, fields, failures } = await replayed(await openMysqlParser('shop'), 'mysql', {
    'dump.sql': `/*M!999999\\- enable the sandbox mode */ 
-- MariaDB dump 10.19  Distrib 10.11.19-MariaDB, for debian-linux-gnu (x86_64)
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
CREATE TABLE \`주문\` (\`no\` int(11) NOT NULL, \`연락처\` varchar(20) DEFAULT NULL);
CREATE TABLE \`tb_mbr\` (\`no\` int(11) NOT NULL, \`mbr_nm\` varchar(40) DEFAULT NULL);
CREATE TABLE \`grade\` (\`no\` int(11) NOT NULL, \`memo\` text CHECK (json_valid(\`memo\`)), \`more\` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL, \`bare\` longtext, CONSTRAINT \`c\` CHECK (json_valid(\`more\`) and \`no\` > 0));
/*!50001 CREATE VIEW \`two\` AS SELECT
 1 AS \`연락처\`,
  1 AS \`mbr_nm\` */;
/*!50001 DROP VIEW IF EXISTS \`two\`*/;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=\`root\`@\`localhost\` SQL SECURITY DEFINER */
/*!50001 VIEW \`two\` AS select \`o\`.\`연락처\` AS \`연락처\`,\`m\`.\`mbr_nm\` AS \`mbr_nm\` from (\`주문\` \`o\` join \`tb_mbr\` \`m\` on(\`m\`.\`no\` = \`o\`.\`no\`)) */;
/*!50001 CREATE VIEW \`three\` AS select \`m\`.\`mbr_nm\` AS \`mbr_nm\`,concat(\`o\`.\`연락처\`,')') AS \`x\` from ((\`주문\` \`o\` join \`tb_mbr\` \`m\` on(\`m\`.\`no\` = \`o\`.\`no\`)) left join \`grade\` \`g\` on((\`g\`.\`no\` = \`m\`.\`no\`))) where \`o\`.\`no\` in (select \`no\` from \`grade\`) */;
/*!50001 CREATE VIEW \`both\` AS select \`tb_mbr\`.\`mbr_nm\` AS \`who\` from \`tb_mbr\` union all select \`주문\`.\`연락처\` AS \`연락처\` from \`주문\` */;
CREATE TABLE \`token\` (
  \`id\` uuid NOT NULL DEFAULT uuid(),
  \`ip\` inet6 DEFAULT NULL COMMENT 'visible, with system versioning',
  \`visible\` tinyint(1) DEFAULT NULL,
  \`email\` varchar(80) DEFAULT NULL INVISIBLE,
  \`memo\` text /*M!100301 COMPRESSED*/ DEFAULT NULL,
  \`since\` timestamp(6) GENERATED ALWAYS AS ROW START,
  \`till\` timestamp(6) GENERATED ALWAYS AS ROW END,
  PRIMARY KEY (\`id\`),
  PERIOD FOR SYSTEM_TIME (\`since\`, \`till\`)
) ENGINE=Aria DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci PAGE_CHECKSUM=1 COMMENT='기기' WITH SYSTEM VERSIONING
 PARTITION BY SYSTEM_TIME LIMIT 100 (PARTITION p0 HISTORY, PARTITION p1 CURRENT);
ALTER TABLE grade ADD COLUMN later longtext CHECK (json_valid(later));
ALTER TABLE token ADD COLUMN uuid varchar(36), ADD seen inet6 NULL AFTER uuid, ADD note vector(3) NOT NULL;
CREATE VIEW checked AS SELECT mbr_nm FROM tb_mbr WHERE no > 0 WITH LOCAL CHECK OPTION;
`,
  });
  const view = (name: string) => result.datasets.find(({ dataset }) => dataset.path.at(-1) === name)?.dataset;

  it('is read whole', () => {
    expect(failures).toEqual([]);
    expect(fields).toMatchObject({
      'two.mbr_nm': 'dump.sql:11 name',
      'two.연락처': expect.stringMatching(/phone$/),
      'three.mbr_nm': expect.stringMatching(/ name$/),
      'both.who': expect.stringMatching(/ name$/),
      'checked.mbr_nm': expect.stringMatching(/ name$/),
    });
  });

  it('knows JSON by its check, as the live catalogue does', () => {
    expect(view('grade')?.fields.map(({ name, type, family }) => [name, type, family])).toEqual([
      ['no', 'int(11)', 'number'],
      ['memo', 'json', 'json'],
      ['more', 'json', 'json'],
      ['bare', 'longtext', 'text'],
      ['later', 'json', 'json'],
    ]);
  });

  it('knows types and comments beside what says nothing of columns', () => {
    expect(view('token')).toMatchObject({
      comment: '기기',
      fields: [
        { name: 'id', type: 'uuid', family: 'uuid', nullable: false, hasDefault: true, primaryKey: true },
        { name: 'ip', type: 'inet6', family: 'network', comment: 'visible, with system versioning' },
        { name: 'visible', type: 'tinyint(1)' },
        { name: 'email', type: 'varchar(80)' },
        { name: 'memo', type: 'text' },
        { name: 'since', generated: true },
        { name: 'till', generated: true },
        { name: 'uuid', type: 'varchar(36)' },
        { name: 'seen', type: 'inet6' },
        { name: 'note', type: 'vector(3)' },
      ],
    });
  });

  it('says of views where they take their columns from', () => {
    expect(view('two')).toMatchObject({
      derivedFrom: ['shop.주문', 'shop.tb_mbr'],
      fields: [{ type: 'varchar(20)' }, { type: 'varchar(40)' }],
    });
    expect(view('three')).toMatchObject({ fields: [{ type: 'varchar(40)' }, { type: 'unknown' }] });
    expect(view('both')?.derivedFrom).toEqual(['shop.tb_mbr', 'shop.주문']);
  });
});

describe('what mysqldump of MySQL 8 and 9 writes', async () => {
  const { result, failures } = await replayed(await openMysqlParser('shop'), 'mysql', {
    'dump.sql': `/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE \`feat\` (
  \`id\` binary(16) NOT NULL DEFAULT (uuid_to_bin(uuid())),
  \`email\` varchar(100) DEFAULT (concat(_utf8mb4'a',_utf8mb4'@example.com')) COMMENT 'not _utf8mb4''x''',
  \`phone\` varchar(20) DEFAULT NULL /*!80023 INVISIBLE */,
  \`loc\` point NOT NULL /*!80003 SRID 4326 */,
  \`all\` geomcollection DEFAULT NULL,
  \`doc\` json DEFAULT (json_object()),
  \`label\` varchar(200) GENERATED ALWAYS AS (concat(\`name\`,_utf8mb4' ',ifnull(\`email\`,_utf8mb4''))) VIRTUAL,
  \`v\` vector(3) DEFAULT NULL,
  PRIMARY KEY (\`id\`),
  SPATIAL KEY \`loc\` (\`loc\`),
  KEY \`fx\` ((lower(\`email\`))),
  CONSTRAINT \`이름 검사\` CHECK ((char_length(\`email\`) < 40)) /*!80016 NOT ENFORCED */
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci COMMENT='기능' /*!80016 DEFAULT ENCRYPTION='N' */;
/*!50001 CREATE VIEW \`seen\` AS select concat(\`feat\`.\`email\`,_utf8mb4' ') AS \`x\`,\`feat\`.\`phone\` AS \`phone\` from \`feat\` */;
`,
  });

  it('is read whole, with the texts of its expressions in a character set', () => {
    expect(failures).toEqual([]);
    const [feat, seen] = ['feat', 'seen'].map(
      (name) => result.datasets.find(({ dataset }) => dataset.path.at(-1) === name)?.dataset,
    );
    expect(feat).toMatchObject({
      comment: '기능',
      fields: [
        { name: 'id', type: 'binary(16)', primaryKey: true },
        { name: 'email', comment: expect.stringContaining('_utf8mb4') },
        { name: 'phone', type: 'varchar(20)' },
        { name: 'loc', family: 'geometry' },
        { name: 'all', type: 'geomcollection', family: 'geometry' },
        { name: 'doc', family: 'json' },
        { name: 'label', generated: true },
        { name: 'v', type: 'vector(3)' },
      ],
    });
    expect(seen?.fields.map(({ name }) => name)).toEqual(['x', 'phone']);
  });
});
