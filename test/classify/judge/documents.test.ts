import { describe, expect, it } from 'vitest';
import type { Dataset, Field } from '../../../src/core/dataset.ts';
import { classifier } from '../support.ts';

/** What is found in the fields of a file, by the names of those that hold or mention anything. */
function found(name: string, fields: readonly Partial<Field>[], ...records: (string | null)[][]) {
  const all = fields.map((field) => ({
    type: 'text',
    family: 'text' as const,
    nullable: true,
    name: '',
    ...field,
  }));
  const dataset: Dataset = { name, path: [name], kind: 'file', fields: all };
  const session = classifier.open(dataset, all);
  session.add({
    rows: records.length,
    columns: all.map((_, i) => records.map((record) => record[i] ?? null)),
  });
  return Object.fromEntries(
    session
      .finish()
      .map(({ name: own, classification: { item, contains } }) => [own, item ?? Object.keys(contains).sort()])
      .filter(([, told]) => told!.length > 0),
  );
}
const json = (value: unknown) => JSON.stringify(value);

describe('lines of a text', () => {
  it('are lines, whatever the text names besides', () => {
    const fields = [{ name: 'line' }, { name: '{fields}' }];
    const told = found(
      'members.html',
      fields,
      ['회원 목록', null],
      [null, json({ 담당자: '김민수', 연락처: '02-000-0001' })],
    );
    expect(told).toEqual({ '{fields}': ['phone'], '{fields}.담당자': 'name', '{fields}.연락처': 'phone' });
  });
});

describe('schemas describe fields', () => {
  const properties = {
    gender: { type: 'string', enum: ['male', 'female'] },
    address: { properties: { street: { type: 'string' } } },
    birthDate: { type: 'string', format: 'date', description: 'Date of birth' },
  };

  it('in a file', () => {
    const fields = ['$schema', 'properties'].map((name) => ({ name, type: 'json' }));
    expect(found('member.json', fields, [json('https://json-schema.org/x'), json(properties)])).toEqual({});
  });

  it('in a value, and hold what an example shows', () => {
    const value = json({
      type: 'object',
      properties: { ...properties, phone: { example: '010-0000-0001' } },
    });
    expect(found('docs', [{ name: 'spec' }], [value], [value])).toMatchObject({
      'spec.properties.phone.example': 'mobile-phone',
    });
    expect(Object.keys(found('docs', [{ name: 'spec' }], [value]))).not.toContain(
      'spec.properties.gender.enum[]',
    );
  });

  it('but properties of an event are data', () => {
    const value = json({
      event: 'signup',
      properties: { email: 'kim@example.com', gender: 'male', type: 'x' },
    });
    expect(found('events', [{ name: 'payload' }], [value])).toMatchObject({
      'payload.properties.email': 'email',
      'payload.properties.gender': 'gender',
    });
  });
});

describe('settings', () => {
  it('a workgroup of machines is no department', () => {
    const told = found('smb.conf', [{ name: 'global', type: 'setting' }], [json({ workgroup: 'WORKGROUP' })]);
    expect(told).toEqual({});
    const text = '[global]\n  workgroup = WORKGROUP\n  netbios name = FILESRV\n';
    expect(Object.keys(found('t', [{ name: 'note' }], [text])).filter((name) => name.includes('.'))).toEqual(
      [],
    );
  });
});

describe('requests that were recorded', () => {
  const request = (name: string) =>
    json({
      method: 'GET',
      url: 'https://example.com/a',
      queryString: [
        { name: 'name', value: name },
        { name: 'page', value: '1' },
      ],
    });

  it('are no prompts, and what stands in a query goes by its own name', () => {
    const fields = ['startedDateTime', 'request', 'response'].map((name) => ({ name, type: 'json' }));
    const told = found(
      'session.har',
      fields,
      ...['김민수', '박지우', '이나래'].map((name) => [
        '2026-01-02T03:04:05Z',
        request(name),
        '{"status":200}',
      ]),
    );
    expect(told).toMatchObject({ 'request.queryString[].name': 'name' });
    expect(told.request).toBeUndefined();
  });
});

describe('cards and events', () => {
  it('are called by something that is nobody’s, those who come by their names', () => {
    const fields = [
      { name: 'UID', comment: 'identifier of the record' },
      { name: 'ORGANIZER', comment: 'e-mail address of the organizer' },
      { name: 'ATTENDEE.CN', comment: 'full name of the participant' },
    ];
    const told = found(
      'team.ics',
      fields,
      ['20260102-1@example.com', 'kim@example.com', 'Example, Jane'],
      ['20260102-2@example.com', 'lee@example.com', '김민수'],
    );
    expect(told).toMatchObject({ ORGANIZER: 'email', 'ATTENDEE.CN': 'name' });
    expect(told.UID).toEqual(['email']);
  });
});
