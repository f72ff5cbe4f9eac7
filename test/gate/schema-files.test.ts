import { describe, expect, it } from 'vitest';
import { readDeclaredSchema } from '../../src/gate/read-schema-files.ts';
import { classifier } from './support.ts';

/** Format, and each field as `dataset.field type` → line, nullability and item. */
async function read(file: string, text: string, others: Record<string, string> = {}) {
  const schema = await readDeclaredSchema({
    source: 'crm',
    path: '.',
    files: new Map([[file, text], ...Object.entries(others)]),
    named: (name) => name,
    database: 'shop',
    classifier,
  });
  const fields = (schema?.datasets ?? []).flatMap(({ dataset, fields, linesOf }) =>
    fields.map(({ name, type, nullable, classification }) => {
      const { line } = linesOf(name).defined;
      return `${line} ${dataset.name}.${name} ${type}${nullable ? '' : '!'} ${classification.item ?? '-'}`;
    }),
  );
  return { tool: schema?.tool, fields, failures: schema?.failures.length };
}

describe('schema files', () => {
  it('Prisma: columns as the database has them, relations left out', async () => {
    const { tool, fields } = await read(
      'schema.prisma',
      `datasource db {
  provider = "postgresql"
}
enum Role {
  ADMIN
  USER
}
model User {
  id    Int    @id @default(autoincrement())
  /// 휴대폰 번호
  contact String? @map("contact_no") @db.VarChar(20)
  email String @unique
  role  Role
  posts Post[]
  @@map("users")
  @@schema("crm")
}
model Post {
  id     Int  @id
  user   User @relation(fields: [userId], references: [id])
  userId Int
}
`,
    );
    expect(tool).toBe('prisma-schema');
    expect(fields).toEqual([
      '9 crm.users.id integer! -',
      expect.stringMatching(/^11 crm\.users\.contact_no varchar\(20\) (mobile-)?phone$/),
      '12 crm.users.email text! email',
      '13 crm.users.role Role! -',
      '19 public.Post.id integer! -',
      '21 public.Post.userId integer! -',
    ]);
  });

  it('Prisma: types as the database has them, so that a lock made of the live system holds', async () => {
    const model = (provider: string) => `datasource db {
  provider = "${provider}"
}
enum Sex {
  F
  M
}
model User {
  email String
  born  DateTime
  seen  DateTime @db.Timestamptz(6)
  tags  String[]
  sex   Sex
  size  Float @db.DoublePrecision
}
`;
    const types = async (provider: string) =>
      (await read('schema.prisma', model(provider))).fields.map((one) =>
        one.split(/[ !]/).slice(2, -1).join(' ').trim(),
      );
    expect(await types('postgresql')).toEqual([
      'text',
      'timestamp(3) without time zone',
      'timestamptz(6)',
      'text[]',
      'Sex',
      'double precision',
    ]);
    expect((await types('mysql')).filter((_, i) => [0, 1, 4].includes(i))).toEqual([
      'varchar(191)',
      'datetime(3)',
      "enum('F','M')",
    ]);
    expect((await types('sqlite'))[0]).toBe('String');
  });

  it.each([
    ['a.prisma', 'model A {\n  id Int @id\n  x y z\n}\n', 3],
    ['b.prisma', 'enum Role { A B }\n', 1],
    ['a.graphql', 'type A {\n  id: ID\n  email String\n}\n', 3],
    ['a.proto', 'syntax = "proto3";\nmessage A {\n  string email 1;\n}\n', 3],
  ])('%s: the line where it is malformed', async (file, text, line) => {
    const request = { source: 'crm', path: '.', named: (name: string) => name, database: 'shop', classifier };
    const schema = await readDeclaredSchema({ ...request, files: new Map([[file, text]]) });
    expect(schema?.failures.map((one) => one.line)).toEqual([line]);
  });

  it('DBML', async () => {
    const { tool, fields } = await read(
      'db.dbml',
      `// people
Table crm.users as U [note: 'members'] {
  id integer [pk, increment] // key
  email varchar(80) [not null, note: 'where to write']
  "전화 번호" text
  indexes {
    email [unique]
  }
  Note: '''long
  } note'''
}
Enum role {
  admin
}
Ref: crm.users.id > posts.user_id
Table posts {
  user_id int
}
`,
    );
    expect(tool).toBe('dbml');
    expect(fields).toEqual([
      '3 crm.users.id integer! -',
      '4 crm.users.email varchar(80)! email',
      expect.stringMatching(/^5 crm\.users\.전화 번호 text (mobile-)?phone$/),
      '17 public.posts.user_id int -',
    ]);
  });

  it('Prisma: a schema in several files, with blanks and block comments', async () => {
    const { fields, failures } = await read(
      'user.prisma',
      'model User { \n  id Int @id \n  role Role\n  orders Order[]\n  /* mobile\n */\n  email String\n}\n',
      {
        'base.prisma': 'datasource db { \n  provider = "postgresql"\n}\nenum Role {\n  A\n}\n',
        'order.prisma':
          'model Order {\n  id Int @id\n  user User @relation(fields: [id], references: [id])\n}\n',
      },
    );
    expect([fields, failures]).toEqual([
      [
        '2 public.User.id integer! -',
        '3 public.User.role Role! -',
        '7 public.User.email text! email',
        '2 public.Order.id integer! -',
      ],
      0,
    ]);
  });

  it('Avro: records in unions, maps and lists of lists', async () => {
    const record = (name: string, field: string) => ({
      type: 'record',
      name,
      fields: [{ name: field, type: 'string' }],
    });
    const { fields } = await read(
      'a.avsc',
      JSON.stringify({
        ...record('R', 'x'),
        fields: [
          { name: 'u', type: ['null', record('A', 'email'), record('B', 'phone')] },
          { name: 'm', type: { type: 'map', values: record('C', 'email') } },
          {
            name: 'l',
            type: { type: 'array', items: { type: 'array', items: ['null', record('D', 'email')] } },
          },
        ],
      }),
    );
    expect(fields.map((one) => one.split(' ')[1])).toEqual(
      ['R.u', 'R."u.email"', 'R."u.phone"', 'R.m', 'R."m.email"', 'R.l', 'R."l.email"'].map((one) =>
        one.replaceAll('"', ''),
      ),
    );
  });

  it('dbt: without a version; the project file is none', async () => {
    const { tool, fields } = await read(
      'models/schema.yml',
      'models:\n  # all\n  - name: users\n    columns:\n      - name: email\n',
      {
        'dbt_project.yml': 'name: shop\nversion: 2\nmodels:\n  shop:\n    +materialized: view\n',
      },
    );
    expect([tool, fields]).toEqual(['dbt', ['5 users.email unknown email']]);
  });

  it('DBML: settings over several lines; a line that is not understood is named', async () => {
    const { fields, failures } = await read(
      'a.dbml',
      "Table users {\n  email varchar [\n    not null,\n    note: 'it]s'\n  ]\n  phone varchar\n  ~shared\n}\n",
    );
    expect([fields.map((one) => one.slice(0, 21)), failures]).toEqual([
      ['2 public.users.email ', '6 public.users.phone '],
      1,
    ]);
  });

  it('OpenAPI: alternatives, maps, answers, shared parameters and bodies', async () => {
    const text = { type: 'string' };
    const object = (name: string) => ({ type: 'object', properties: { [name]: text } });
    const json = (schema: object) => ({ content: { 'application/json': { schema } } });
    const { fields } = await read(
      'api.json',
      JSON.stringify(
        {
          openapi: '3.1.0',
          paths: {
            '/a': {
              parameters: [{ name: 'phone', in: 'query', schema: text }],
              post: {
                requestBody: { $ref: '#/components/requestBodies/R' },
                responses: {
                  200: json({ type: 'array', items: { oneOf: [object('email'), object('ssn')] } }),
                },
              },
            },
          },
          components: {
            requestBodies: { R: json({ allOf: [object('passport_no')] }) },
            schemas: {
              M: { type: 'object', additionalProperties: object('email') },
              N: { anyOf: [object('email')] },
            },
          },
        },
        null,
        1,
      ),
    );
    expect(fields.map((one) => one.replace(/^\d+ /, '').split(' string')[0]).sort()).toEqual([
      '/a.phone',
      'M.email',
      'N.email',
      'POST /a.email',
      'POST /a.passport_no',
      'POST /a.ssn',
    ]);
  });

  it('OpenAPI: ends where everything refers to everything', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `S${i}`);
    const all = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
    const schemas = Object.fromEntries(
      names.map((name) => [name, { properties: { ...all, email: { type: 'string' } } }]),
    );
    const { fields } = await read(
      'api.json',
      JSON.stringify({ openapi: '3.0.0', components: { schemas } }, null, 1),
    );
    expect(fields.filter((one) => / S\d+\.email /.test(one))).toHaveLength(60);
  });

  it('JSON Schema: nested objects, references, definitions', async () => {
    const { tool, fields } = await read(
      'customer.schema.json',
      JSON.stringify(
        {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          title: 'Customer',
          required: ['mail'],
          properties: {
            mail: { type: 'string', format: 'email' },
            home: { $ref: '#/$defs/Place' },
            friends: {
              type: 'array',
              items: { type: 'object', properties: { phone_number: { type: ['string', 'null'] } } },
            },
          },
          $defs: { Place: { type: 'object', properties: { street_address: { type: 'string' } } } },
        },
        null,
        1,
      ),
    );
    expect(tool).toBe('json-schema');
    expect(fields.map((one) => one.replace(/^\d+ /, ''))).toEqual([
      'Customer.mail string(email)! email',
      'Customer.home object -',
      expect.stringMatching(/^Customer\.home\.street_address string address/),
      'Customer.friends array -',
      expect.stringMatching(/^Customer\.friends\.phone_number string phone/),
      expect.stringMatching(/^Customer\.Place\.street_address string address/),
    ]);
    expect(fields[0]).toMatch(/^8 /);
  });

  it('OpenAPI: components and parameters', async () => {
    const { tool, fields } = await read(
      'api.yaml',
      `openapi: 3.1.0
paths:
  /users:
    post:
      parameters:
        - name: passport_no
          in: query
          schema: { type: string }
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/User' }
components:
  schemas:
    User:
      required: [email]
      properties:
        email: { type: string }
`,
    );
    expect(tool).toBe('openapi');
    expect(fields).toEqual(['18 User.email string! email', '6 POST /users.passport_no string passport']);
  });

  it('Avro: unions, records within records', async () => {
    const { tool, fields } = await read(
      'user.avsc',
      `{
  "type": "record", "name": "User", "namespace": "com.acme",
  "fields": [
    { "name": "email", "type": ["null", "string"] },
    { "name": "home", "type": { "type": "record", "name": "Home", "fields": [
      { "name": "postal_code", "type": "string" }
    ] } }
  ]
}`,
    );
    expect(tool).toBe('avro');
    expect(fields[0]).toBe('4 "com.acme".User.email string email');
    expect(fields[2]).toMatch(/^6 "com\.acme"\.User\.home\.postal_code string! /);
  });

  it('BigQuery: the table is called as the file', async () => {
    const { tool, fields } = await read(
      'crm.people.json',
      `[
  { "name": "email", "type": "STRING", "mode": "REQUIRED" },
  { "name": "addr", "type": "RECORD", "fields": [ { "name": "phone_number", "type": "STRING" } ] }
]`,
    );
    expect(tool).toBe('bigquery');
    expect(fields).toEqual([
      '2 crm.people.email STRING! email',
      '3 crm.people.addr RECORD address',
      expect.stringMatching(/^3 crm\.people\.addr\.phone_number STRING phone/),
    ]);
  });

  it('dbt: schema.yml and manifest.json', async () => {
    const yml = await read(
      'schema.yml',
      `version: 2
models:
  - name: dim_people
    columns:
      - name: email
        description: where to write
        data_type: text
        tests: [not_null]
sources:
  - name: crm
    tables:
      - name: raw
        columns:
          - name: passport_no
`,
    );
    expect(yml).toEqual({
      tool: 'dbt',
      failures: 0,
      fields: ['5 dim_people.email text! email', '14 crm.raw.passport_no unknown passport'],
    });
    const manifest = await read(
      'manifest.json',
      JSON.stringify({
        metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v12.json' },
        nodes: {
          'model.p.people': {
            schema: 'mart',
            alias: 'people',
            columns: { email: { name: 'email', data_type: 'text' } },
          },
          'test.p.x': { schema: 'x', name: 'y', columns: {} },
        },
      }),
    );
    expect(manifest.fields).toEqual(['1 mart.people.email text email']);
  });

  it('Open Data Contract Standard', async () => {
    const { tool, fields } = await read(
      'contract.yaml',
      `kind: DataContract
apiVersion: v3.0.2
schema:
  - name: people
    physicalName: crm.people
    properties:
      - name: email
        logicalType: string
        physicalType: varchar(80)
        required: true
`,
    );
    expect([tool, fields]).toEqual(['odcs', ['7 crm.people.email varchar(80)! email']]);
  });

  it('Protocol Buffers: messages within messages', async () => {
    const { tool, fields } = await read(
      'user.proto',
      `syntax = "proto3";
package acme;
message User {
  string email = 1;
  message Home {
    string street_address = 1; // where
  }
  repeated Home homes = 2;
}
`,
    );
    expect(tool).toBe('protobuf');
    expect(fields).toEqual([
      '4 acme.User.email string email',
      '8 acme.User.homes Home -',
      expect.stringMatching(/^6 acme\."User\.Home"\.street_address string address/),
    ]);
  });

  it('GraphQL: types and inputs, operations left out', async () => {
    const { tool, fields } = await read(
      'schema.graphql',
      'type Query { me: User }\n"people"\ntype User {\n  id: ID!\n  email: String!\n}\ninput NewUser {\n  passport_no: String\n}\n',
    );
    expect([tool, fields]).toEqual([
      'graphql',
      ['4 User.id ID! -', '5 User.email String! email', '8 NewUser.passport_no String passport'],
    ]);
  });

  it('Salesforce: a file for each field of an object', async () => {
    const field = (name: string, label: string) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">\n  <fullName>${name}</fullName>\n  <label>${label}</label>\n  <type>Text</type>\n  <length>20</length>\n</CustomField>\n`;
    const { tool, fields } = await read(
      'objects/Contact/fields/P__c.field-meta.xml',
      field('P__c', '여권번호'),
    );
    expect([tool, fields]).toEqual(['salesforce-metadata', ['3 Contact.P__c Text(20) passport']]);
  });

  it.each([
    ['a.prisma', 'model User {'],
    ['a.proto', 'message {'],
    ['a.graphql', 'type {'],
    ['a.dbml', 'Table a {\n  b int\n'],
    ['a.avsc', '{ "type": '],
    ['objects/A/fields/B.field-meta.xml', '<CustomField'],
  ])('%s that is malformed makes the result incomplete', async (file, text) => {
    expect(await read(file, text)).toMatchObject({ fields: [], failures: 1 });
  });

  it('passes over files that declare no schema', async () => {
    expect(await read('package.json', '{ "name": "x" }')).toMatchObject({ tool: undefined });
  });
});
