import { describe, expect, it } from 'vitest';
import { isOfOthers, NamedSubjects } from '../../src/subject/named.ts';
import { type NumberField, numberingsOf } from '../../src/subject/numbering.ts';
import { isNobody, KnownNumbers, mostNumbers, numberOf, spellingsOf } from '../../src/subject/numbers.ts';
import { SubjectFields } from '../../src/subject/subject-fields.ts';

const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('a number of a data subject', () => {
  it.each([
    ['7', '7.0', 'number'],
    ['7', ' ７ ', 'number'],
    [uuid, uuid.toUpperCase(), 'uuid'],
    [uuid, `{${uuid}}`, 'uuid'],
    [uuid, uuid.replaceAll('-', ''), 'uuid'],
    ['Kim@example.com', 'kim@EXAMPLE.com', 'email'],
    ['010-0000-0007', '+82 10 0000 0007', 'phone'],
    ['M-14', 'M-14', 'text'],
  ])('is the same however it is written: %j, %j', (one, other, form) => {
    expect(numberOf(one)).toEqual(numberOf(other));
    expect(numberOf(one)?.form).toBe(form);
  });

  it.each([
    ['7', '0007'],
    ['M-14', 'm-14'],
    ['7.5', '7'],
  ])('is another where a system may tell them apart: %j, %j', (one, other) =>
    expect(numberOf(one)?.key).not.toBe(numberOf(other)?.key),
  );

  it('is asked for as it was read, and as other systems write it', () => {
    expect(spellingsOf(uuid.toUpperCase(), numberOf(uuid)!)).toEqual(
      expect.arrayContaining([uuid, uuid.toUpperCase(), uuid.replaceAll('-', '')]),
    );
    // Written like a telephone number, it may be the key of a record all the same.
    expect(spellingsOf('2024-000123', numberOf('2024-000123')!)).toContain('2024-000123');
  });

  it.each([
    '0',
    '-1',
    '000',
    '-',
    'N/A',
    'Guest',
    '비회원',
    '99999',
    'SYSTEM',
    'deleted',
    '탈퇴회원',
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ])('is none where it says %j', (text) => expect(isNobody(text)).toBe(true));
  it.each(['7', '1000', 'M-14', '909', 'guest7', 'admin7', 'testa', 'ff01'])(
    'is one where it says %j',
    (text) => expect(isNobody(text)).toBe(false),
  );

  it('is kept up to a bound, and where there were more is said', () => {
    const known = new KnownNumbers();
    const place = { source: 'a', dataset: 'b', field: 'c' };
    for (let i = 1; i <= mostNumbers; i++) known.add('x', String(i), place, 'number');
    expect(known.cut.size).toBe(0);
    known.add('x', '7.0', place, 'text');
    expect([known.of('x').length, known.cut.size]).toEqual([mostNumbers, 0]);
    known.add('x', 'one more', place, 'text');
    expect([...known.cut.values()]).toEqual([place]);
    expect(known.of('x')).toHaveLength(mostNumbers);
  });
});

const field = (at: string, name: string, ...serves: NumberField['serves']): NumberField => {
  const [source = '', dataset = ''] = at.split(':');
  return { source, dataset, table: dataset, field: name, serves, refersTo: [] };
};
const groups = (fields: readonly NumberField[], apart: readonly string[] = []) => {
  const numberings = numberingsOf(fields, new Set(apart));
  const ids = [...new Set([...numberings.values()].flat().map(({ id }) => id))];
  return fields.map((one) => numberings.get(one)!.map(({ id }) => ids.indexOf(id)));
};

describe('fields share a numbering', () => {
  it('where they serve one activity, and not where they do not', () => {
    const [a, b, c] = ['crm:people', 'web:visits', 'hr:staff'];
    const sales = { activity: 'sales' };
    expect(
      groups([field(a!, 'id', sales), field(b!, 'who', sales), field(c!, 'id', { activity: 'pay' })]),
    ).toEqual([[0], [0], [1]]);
  });

  it('but not for a law under which all are kept', () => {
    const tax = { activity: 'tax-act' };
    expect(groups([field('crm:people', 'id', tax), field('hr:staff', 'no', tax)], ['tax-act'])).toEqual([
      [0],
      [1],
    ]);
  });

  it('where they are called alike, a plain key by its table', () => {
    expect(groups([field('a:x', 'member_no'), field('b:y', 'memberNo'), field('c:z', 'no')])).toEqual([
      [0],
      [0],
      [1],
    ]);
    expect(groups([field('a:customers', 'id'), field('b:orders', 'customer_id')])).toEqual([[0], [0]]);
    expect(groups([field('a:companies', 'id'), field('b:orders', 'company_id')])).toEqual([[0], [0]]);
    expect(groups([field('a:staff', 'id'), field('b:customers', 'id')])).toEqual([[0], [1]]);
  });

  it('where one refers to the other', () => {
    const refersTo = [{ dataset: 'people', field: 'id' }];
    expect(groups([field('a:people', 'id'), { ...field('a:orders', 'buyer'), refersTo }])).toEqual([
      [0],
      [0],
    ]);
    expect(groups([field('b:people', 'id'), { ...field('a:orders', 'buyer'), refersTo }])).toEqual([
      [0],
      [1],
    ]);
  });

  it('and none through a field that holds either, as another field says', () => {
    const owner = field(
      'a:files',
      'owner_id',
      { activity: 'sales', where: { kind: 'customer' } },
      { activity: 'pay', where: { kind: 'staff' } },
    );
    const all = [
      owner,
      field('b:people', 'id', { activity: 'sales' }),
      field('c:staff', 'id', { activity: 'pay' }),
    ];
    expect(groups(all)).toEqual([[0, 1], [0], [1]]);
    expect(
      numberingsOf(all, new Set())
        .get(owner)!
        .map(({ where }) => where),
    ).toEqual([{ kind: 'customer' }, { kind: 'staff' }]);
    // Where all are of one activity, a condition says only which records serve it.
    const open = field('a:files', 'who', { activity: 'sales', where: { kind: 'open' } });
    expect(groups([open, field('b:people', 'id', { activity: 'sales' })])).toEqual([[0], [0]]);
  });

  it('where they hold addresses, whatever they are called, and join no numbers', () => {
    const mail = (at: string, activity: string) => ({
      ...field(at, 'mail', { activity }),
      address: 'email' as const,
    });
    const all = [
      ...[mail('a:news', 'news'), mail('b:staff', 'pay')],
      ...[field('c:people', 'id', { activity: 'news' }), field('d:staff', 'id', { activity: 'pay' })],
    ];
    expect(groups(all)).toEqual([[0], [0], [1], [2]]);
  });
});

describe('a number of many digits', () => {
  it('is a number all the same', () => {
    expect(numberOf('1234567890123456789')).toEqual({ key: '1234567890123456789', form: 'number' });
  });
});

describe('whose a field is', () => {
  it.each(['guardian_phone', 'referrerEmail', 'EMERGENCY_TEL', '보호자전화', '추천인 이메일'])(
    '%s is another’s',
    (name) => expect(isOfOthers(name, 'patients')).toBe(true),
  );
  it.each(['phone', 'patient_phone', 'home_phone', 'backup_email', 'preferred_email', '휴대전화'])(
    '%s is the person’s',
    (name) => expect(isOfOthers(name, 'patients')).toBe(false),
  );
  it('of agents, what is called theirs is theirs', () => {
    expect(isOfOthers('agent_email', 'agents')).toBe(false);
    expect(isOfOthers('보호자전화', '보호자')).toBe(false);
  });
});

describe('whom records name', () => {
  const column = (name: string, more: object = {}) =>
    ({ name, type: 'text', family: 'text', nullable: true, ...more }) as const;
  const dataset = (...fields: ReturnType<typeof column>[]) =>
    ({ name: 'd', path: ['d'], kind: 'table', fields }) as const;
  const told = (
    fields: ReturnType<typeof column>[],
    subjects: readonly string[],
    record: Record<string, string>,
    ...how: [readonly string[], 'match' | 'link' | 'reference', { alone: boolean }?]
  ) => {
    const named = new NamedSubjects(
      dataset(...fields),
      fields.filter(({ name }) => subjects.includes(name)),
    );
    named.add((name) => record[name] ?? null, ...how);
    const of = (some: typeof named.told) =>
      [...some.result()].flatMap(([name, texts]) => texts.map((t) => `${name}=${t}`));
    return { told: of(named.told), doubtful: of(named.doubtful) };
  };

  it('is the person in a register, by whatever of the record', () => {
    const fields = [column('id', { primaryKey: true }), column('mail'), column('mail2')];
    expect(told(fields, ['id'], { id: '7', mail: 'x' }, ['mail'], 'match').told).toEqual(['id=7']);
    // Zero may be somebody's in a register.
    expect(told(fields, ['id'], { id: '0', mail: 'x' }, ['mail'], 'match').told).toEqual(['id=0']);
    // A text in which the person is mentioned is about whomever it is about.
    expect(told(fields, ['id'], { id: '8' }, [], 'match')).toEqual({ told: [], doubtful: ['id=8'] });
  });

  it('is the person elsewhere only where nobody else could be meant', () => {
    const message = [column('sender'), column('sender_mail'), column('receiver_mail')];
    const record = { sender: '8', receiver_mail: 'x' };
    expect(told(message, ['sender'], record, ['receiver_mail'], 'match', { alone: false }).doubtful).toEqual([
      'sender=8',
    ]);
    expect(told(message, ['sender'], record, ['receiver_mail'], 'match', { alone: true }).told).toEqual([
      'sender=8',
    ]);
    expect(
      told(message, ['sender'], { sender: '0' }, ['sender_mail'], 'match', { alone: true }).doubtful,
    ).toEqual(['sender=0']);
  });

  it('is the person where the record was reached by that number, or by a reference of its own', () => {
    const message = [column('no', { primaryKey: true }), column('sender'), column('receiver')];
    const record = { no: '1', sender: '8', receiver: '7' };
    expect(told(message, ['sender', 'receiver'], record, ['receiver'], 'link')).toEqual({
      told: ['receiver=7'],
      doubtful: ['sender=8'],
    });
    const card = [column('no', { primaryKey: true }), column('holder'), column('person', { unique: true })];
    expect(told(card, ['no', 'holder'], { no: 'c1', holder: '7' }, ['holder'], 'link').told).toEqual([
      'no=c1',
      'holder=7',
    ]);
    expect(told(card, ['no'], { no: 'c1', holder: '7' }, ['holder'], 'reference').doubtful).toEqual([
      'no=c1',
    ]);
    expect(told(card, ['no'], { no: 'c1', person: '7' }, ['person'], 'reference').told).toEqual(['no=c1']);
  });
});

describe('the data map', () => {
  const subjects = new SubjectFields(
    [
      {
        at: 'crm:customers',
        serves: [
          { activity: 'sales', subject: 'id' },
          { activity: 'news', subject: 'id' },
        ],
      },
      { at: 'web:{a,b}*', serves: [{ activity: 'news', subject: 'member_no' }, { activity: 'x' }] },
    ],
    ['own'],
  );

  it('names the fields of a dataset, and by distinctive names those of others', () => {
    expect(
      subjects
        .of('crm', 'customers')
        .map((one) => [one.field, ...one.serves.map(({ activity }) => activity)]),
    ).toEqual([['id', 'sales', 'news'], ['member_no'], ['own']]);
    expect(subjects.of('crm', 'other').map((one) => one.field)).toEqual(['member_no', 'own']);
    expect(subjects.isMapped('web', 'a1', 'member_no')).toBe(true);
    expect(subjects.isMapped('crm', 'other', 'member_no')).toBe(false);
  });

  it('names them in sources that are not open too', () => {
    expect(
      subjects.outside(new Set(['crm'])).map(({ source, dataset, field: name }) => [source, dataset, name]),
    ).toEqual([['web', '{a,b}*', 'member_no']]);
  });
});
