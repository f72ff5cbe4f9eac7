import { describe, expect, inject, it } from 'vitest';
import { openDevDatabase } from '../../src/gate/replay/dev-database.ts';
import { catalogueOf, replayed } from './support.ts';

describe('replay on a server for development', () => {
  it('PostgreSQL: in a scratch database that is gone afterwards', async () => {
    const url = `${inject('postgresUrl')}/postgres`;
    const engine = await openDevDatabase(url, await catalogueOf('postgres'));
    const { fields, failures, dropped } = await replayed(engine, 'postgres', {
      '1.sql':
        'create table people (email text, gone text);\ncopy people (email) from stdin;\nkim.canary@example.com\n\\.\n',
      '2.sql':
        'alter table people drop column gone;\nalter table people rename to members;\ncreate table x (y nope);\n',
    });
    await engine.close();
    expect(fields).toEqual({ 'members.email': '2.sql:2 email' });
    expect([failures, dropped]).toEqual([['2.sql:3'], ['people.gone 2.sql:1', 'people.email 2.sql:2']]);
  });

  it('MariaDB: through DELIMITER, renames and views', async () => {
    const url = inject('mariadbUrl');
    const engine = await openDevDatabase(url, await catalogueOf('mysql'));
    const { fields, failures, dropped } = await replayed(engine, 'mysql', {
      '1.sql':
        "create table people (id int primary key, email varchar(80) comment '이메일', gone text);\nDELIMITER //\ncreate procedure p() begin select 1; end //\nDELIMITER ;\ninsert into people (id, email) values (1, 'kim.canary@example.com');\n",
      '2.sql':
        'alter table people drop column gone,\n  add column phone_no varchar(20);\nrename table people to members;\ncreate view v as select email as c from members;\nalter table nope add x int;\n',
    });
    await engine.close();
    expect(fields).toMatchObject({
      'members.email': '2.sql:3 email',
      'members.phone_no': expect.stringMatching(/^2\.sql:3 (mobile-)?phone/),
      'v.c': '2.sql:4 email',
    });
    expect([failures, dropped]).toEqual([['2.sql:5'], expect.arrayContaining(['people.gone 2.sql:1'])]);
  });
});
