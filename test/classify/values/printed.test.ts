import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ColumnProfile,
  ColumnScanner,
  Matcher,
  sumUnfollowed,
} from '../../../src/classify/values/index.ts';
import { loadDetectors } from '../../../src/registry.ts';

const matcher = new Matcher(await loadDetectors());

function profileOf(...cells: string[]): ColumnProfile {
  const scanner = new ColumnScanner(matcher);
  scanner.add(cells);
  return scanner.profile();
}
const pathsOf = (...cells: string[]) => [...profileOf(...cells).paths.keys()].sort();
const lengthsOf = (text: string) =>
  Object.fromEntries([...profileOf(text).paths].map(([path, { length }]) => [path, length.max]));

describe('what programs print', () => {
  it.each([
    ['a record of Java', 'User[id=1, name=가나다, address=서울시 가온구, 2층]', ['address', 'id', 'name']],
    [
      'objects in objects of Java and Kotlin',
      '2026-01-02 INFO saved Order(buyer=Buyer(name=가나다, tel=none), items=[Item(sku=a), Item(sku=b)], at=Optional[x])',
      ['at', 'buyer.name', 'buyer.tel', 'items[].sku'],
    ],
    [
      'a map of Java',
      '{name=가나다, address={city=서울, line=a b}}',
      ['address.city', 'address.line', 'name'],
    ],
    ['a class of Python', "User(id=1, name='가나다', email=None)", ['id', 'name']],
    [
      'a dictionary of Python that is no JSON',
      "data: {'name': '가나다', 'at': datetime.datetime(2026, 3, 1, 0, 0), 'to': ('a', 'b'), 'pay': Decimal('10.5')}",
      ['at', 'name', 'pay', 'to[]'],
    ],
    [
      'pairs of Python',
      "OrderedDict([('name', '가나다'), ('age', 5), ('tel', 'x')])",
      ['[]', 'age', 'name', 'tel'],
    ],
    [
      'the parameters of Rails',
      'Parameters: {"user"=>{"name"=>"가나다", "ids"=>["1", "2"]}, "commit"=>"x"}',
      ['commit', 'user.ids[]', 'user.name'],
    ],
    ['a hash of Ruby', '{:name=>"가나다", :age=>20, :memo=>nil}', ['age', 'name']],
    ['a hash of Ruby since 3.4', '{name: "가나다", "e-mail" => "x", memo: nil}', ['e-mail', 'name']],
    ['an object of Ruby', '#<User id: 1, name: "가나다", password: [FILTERED]>', ['id', 'name', 'password']],
    ['a structure of Go', '{Name:가 나다 Phone:x Age:3}', ['Age', 'Name', 'Phone']],
    ['the same with its type', '&main.User{Name:"가나다", To:[]string{"a"}}', ['Name', 'To']],
    ['a map of Go', 'map[email:x name:가나다]', ['email', 'name']],
    ['an object of JavaScript', "{ name: '가나다', address: { city: '서울' } }", ['address.city', 'name']],
    [
      'an array of PHP',
      "array (\n  'name' => '가나다',\n  'to' => \n  array (\n    0 => 'a',\n  ),\n)",
      ['name', 'to[]'],
    ],
    [
      'the same as print_r has it',
      'Array\n(\n    [name] => 가나다\n    [phone] => x\n)\n',
      ['name', 'phone'],
    ],
    [
      'and var_dump',
      'array(2) {\n  ["name"]=>\n  string(9) "가나다"\n  ["phone"]=>\n  string(1) "x"\n}',
      ['name', 'phone'],
    ],
    [
      'a message of protocol buffers',
      'name: "가나다" address { city: "서울" } age: 3',
      ['address.city', 'age', 'name'],
    ],
    [
      'arguments of GraphQL',
      'mutation { signUp(input: {name: "가나다", phone: "x"}) { id token } }',
      ['input.name', 'input.phone'],
    ],
    [
      'under the name before it',
      'level=info user=User(name=가나다, tel=x) ip=y',
      ['ip', 'level', 'user.name', 'user.tel'],
    ],
  ])('%s', (_, text, paths) => {
    expect(pathsOf(text)).toEqual(paths);
  });

  it('keeps values without quotes whole', () => {
    expect(lengthsOf('User(name=Kim (2), address=서울시 가온구, 2층(가나동), tel=x)')).toEqual({
      name: 'Kim (2)'.length,
      address: '서울시 가온구, 2층(가나동)'.length,
      tel: 1,
    });
  });

  it('and days as days', () => {
    const { paths } = profileOf("{'born': datetime.date(1990, 1, 2), 'name': 'x'}");
    expect(paths.get('born')?.shapes.date).toBe(1);
  });

  it('is followed to the break where it was clipped', () => {
    expect(pathsOf('{:name=>"가나다", :to=>{:email=>"a@exam')).toEqual(['name', 'to.email']);
  });

  it.each([
    '회의(장소: 3층)에 오세요 = 필수',
    'the sum (x=3) in the end',
    '[note] see {below}',
    'if (a == 1) { return b; }',
    'see (a) and [b]: {c}',
    '안녕하세요 :) {웃음} = 좋음',
  ])('is not what merely begins like it: %s', (text) => {
    expect(profileOf(text).opened).toBe(0);
  });

  it('is bounded in depth and breadth, and says so', () => {
    const unfollowed = (text: string) =>
      Object.entries(sumUnfollowed([profileOf(text)])).filter(([, count]) => count > 0);
    expect(unfollowed(`{a=b, ${'c={'.repeat(40)}d=e${'}'.repeat(40)}}`)).toEqual([['depth', 1]]);
    expect(unfollowed(`[${Array.from({ length: 3_000 }, (_, i) => `{n=${i}}`).join(', ')}]`)).toEqual([
      ['parts', 1],
    ]);
  });

  it.each([
    '(a=',
    '{a:{',
    "[('a',",
    '{a b=',
    '#<A b: ',
    '{"a"=>',
    '(a=\\"',
    'a=" \\',
    ' \n [a',
    'Parameters: a(String',
    "x = '",
    'into a (',
    'eyJa.eyJb',
  ])('takes no long time where %s comes again and again', (piece) => {
    const start = performance.now();
    profileOf(piece.repeat(60_000));
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it.each([
    ['line breaks in a value', `{"a"=>${'\n'.repeat(1_000_000)}x`],
    ['lines and blanks in a value', `x U(a=1,b=${'\r\n '.repeat(500_000)}x`],
    ['question marks', `a="${'?'.repeat(5_000_000)} c=d`],
    ['beginnings of tokens', `x. ${'-eyJ'.repeat(2_500_000)}`],
  ])('ends where it holds many %s', (_, text) => {
    expect(sumUnfollowed([profileOf(text)]).depth).toBe(0);
  });
});

describe('lists of pairs', () => {
  it('have the paths of objects', () => {
    const text = JSON.stringify({
      data: [
        ['email', 'a@example.com'],
        ['no', '1'],
        ['tags', ['x', 'y', 'z']],
      ],
    });
    expect(pathsOf(text)).toEqual(['data.email', 'data.no', 'data[]', 'data[][]', 'data[][][]']);
    expect(profileOf(text).paths.get('data.email')?.hits.get('email')?.whole).toBe(1);
  });

  it('and their first is a value as well: it may be somebody’s', () => {
    const text = JSON.stringify({
      calls: [
        ['a@example.com', 'x'],
        ['김민서', '010-0000-1234'],
      ],
    });
    expect(profileOf(text).paths.get('calls[]')?.koreanNames.values).toBe(1);
    expect(profileOf(text).paths.get('calls[][]')?.hits.get('email')?.whole).toBe(1);
  });

  it('unless they are lists of three, or of numbers', () => {
    expect(pathsOf('[["ab", "cd", "ef"], ["gh", "ij", "kl"]]')).toEqual(['[][]']);
    expect(pathsOf('[[1, 2], [3, 4]]')).toEqual(['[][]']);
  });

  it('and so have numbers and addresses beside the way they reach somebody', () => {
    const text = '{"telecom":[{"system":"phone","value":"x"},{"system":"email","value":"y"}]}';
    expect(pathsOf(text)).toEqual(['telecom[].email', 'telecom[].phone']);
  });
});

describe('statements of SQL', () => {
  it.each([
    [
      'rows that are inserted',
      "LOG:  execute <unnamed>: INSERT INTO shop.members (name, \"phone\", n) VALUES ('가나다', 'it''s', 3), ('라', NULL, now())",
      ['members.n', 'members.name', 'members.phone'],
    ],
    ['rows without names', "INSERT INTO `member` VALUES (1,'가나다')", ['member.$1', 'member.$2']],
    [
      'what is set and compared',
      "UPDATE member SET name = '가나다' WHERE m.phone='x' AND note LIKE 'y%'",
      ['member.name', 'member.note', 'member.phone'],
    ],
    ['parameters of PostgreSQL', "DETAIL:  parameters: $1 = '가나다', $2 = NULL, $3 = 'x'", ['$1', '$3']],
    ['of MyBatis', '==> Parameters: 가나다(String), 서울, 2층(String), 3(Integer)', ['$1', '$2', '$3']],
    [
      'of MyBatis, below their statement',
      '==>  Preparing: INSERT INTO member (name, seq, city) VALUES (?, 1, ?)\n==> Parameters: 가나다(String), 서울, 2층(String)',
      ['city', 'name'],
    ],
    [
      'which compares and sets',
      '==>  Preparing: UPDATE m SET m.nm = ? WHERE seq >= ?\n==> Parameters: 가나다(String), 3(Integer)',
      ['nm', 'seq'],
    ],
    [
      'of which one is not told',
      '==>  Preparing: UPDATE m SET nm = f(?) WHERE seq = ?\n==> Parameters: 가나다(String), 3(Integer)',
      ['$1', '$2'],
    ],
    [
      'of PostgreSQL, below their statement',
      "[77] LOG:  execute x: UPDATE m SET nm = $2 WHERE seq = f($1)\n[77] DETAIL:  parameters: $1 = '3', $2 = '가나다'",
      ['$1', 'nm'],
    ],
    [
      'of Hibernate, below their statement',
      'SQL - insert into m (nm, city) values (?, ?)\nbinding parameter [1] as [VARCHAR] - [가나다]\nbinding parameter [2] as [VARCHAR] - [서울]',
      ['city', 'nm'],
    ],
    ['of Hibernate', 'binding parameter [2] as [VARCHAR] - [가나다]', ['$2']],
    [
      'of Rails',
      `SELECT 1 FROM "users" WHERE "type" = 'M' AND "email" = $1  [["email", "x"], ["LIMIT", 1]]`,
      ['LIMIT', '[]', 'email', 'users.type'],
    ],
    ['keys that come twice', 'DETAIL:  Key (email)=(a@example.com) already exists.', ['email']],
    ['and those of MySQL', "Duplicate entry 'a@example.com' for key 'member.email'", ['member.email']],
    ['rows that are refused', 'DETAIL:  Failing row contains (1, 가나다, null).', ['$1', '$2', '$3']],
    [
      'pairs before it',
      "user=app,db=shop LOG:  statement: UPDATE member SET name = '가나다'",
      ['db', 'member.name', 'user'],
    ],
  ])('%s', (_, text, paths) => {
    expect(pathsOf(text)).toEqual(paths);
  });

  it('are not sentences with words of theirs', () => {
    expect(profileOf("we select those where it's (mostly) fine and update the set").opened).toBe(0);
  });
});

describe('lines that begin with a name', () => {
  it.each([
    [
      'YAML',
      '---\nname: 가나다\nto:\n- mail: a\n  tel: b\n- mail: c\naddress:\n  city: 서울\n  lines:\n    - x\n',
      ['address.city', 'address.lines[]', 'name', 'to[].mail', 'to[].tel'],
    ],
    [
      'of Ruby',
      '--- !ruby/object:User\nname: 가나다\nprofile: !ruby/object:Profile\n  tel: x\n',
      ['name', 'profile.tel'],
    ],
    [
      'sections',
      '[contact]\nname = "가나다"\nphone=x\n\n[other]\nname = y\n',
      ['contact.name', 'contact.phone', 'other.name'],
    ],
    [
      'a form',
      '성명: 가나다\n· 연락처(휴대폰) : x\n3. 전자 우편: y',
      ['성명', '연락처(휴대폰)', '전자 우편'],
    ],
    [
      'an entry of a directory',
      'dn: uid=u1,dc=example\ncn: 가나다\nmobile: x',
      ['cn', 'dn', 'dn.dc', 'dn.uid', 'mobile'],
    ],
    [
      'a request with its body',
      'POST /join HTTP/1.1\r\nHost: example.com\r\nX-Email: a@example.com\r\n\r\nname=a&phone=b',
      ['Host', 'X-Email', 'body', 'body.name', 'body.phone', 'request'],
    ],
    [
      'a mail',
      'From: a <a@example.com>\nReceived: from x\n by y\nSubject: z\n\nhello',
      ['From', 'Received', 'Subject', 'body'],
    ],
  ])('%s', (_, text, paths) => {
    expect(pathsOf(text)).toEqual(paths);
  });

  it.each([
    '고객: 언제 오나요?\n상담원: 내일요\n고객: 감사합니다',
    '민서: 배송은 언제 와요?\n서준: 내일 도착합니다',
    'Gaon: Is it on its way?\nNarae: It comes tomorrow.',
    '안녕하세요.\n성명: 가나다\n연락처: x',
    'java.lang.Error: x\n\tat com.example.A.b(A.java:1)\nCaused by: y',
    '09:00: 회의\n10:00: 점심',
    '참고: 내일은 쉽니다',
    '열람 시간 9:00, 장소: 본관',
    '문의드립니다. 성명: 가나다, 연락처: x',
    'see http://example.com/\nand https://example.com/',
  ])('are not other texts: %j', (text) => {
    expect(profileOf(text).opened).toBe(0);
  });
});

describe('other documents', () => {
  it('cards and events', () => {
    const text =
      'BEGIN:VCARD\r\nN:가;나다;;;\r\nTEL;TYPE=CELL:x\r\nATTENDEE;CN=가나다:mailto:a@example.com\r\nNOTE:long\r\n er\r\nEND:VCARD';
    expect(pathsOf(text)).toEqual(['NOTE', 'attendee_email', 'attendee_name', 'name', 'tel']);
  });

  it('forms with files', () => {
    const part = (head: string, body: string) =>
      `--xYz\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
    const text = `${part('name="email"', 'a@example.com')}${part('name="photo"; filename="가나다.png"', 'PNG')}--xYz--\r\n`;
    expect(pathsOf(text)).toEqual(['email', 'photo', 'photo.filename']);
    expect(profileOf(text).paths.get('email')?.hits.get('email')?.whole).toBe(1);
  });

  it('messages of hospitals, whole or a segment', () => {
    const pid = 'PID|1||10000^^^H^MR||김^가온||19800101|M|||서울시 가온구^^서울||010-0000-1234~x';
    expect(pathsOf(`MSH|^~\\&|HIS|A\r${pid}`)).toEqual([
      'MSH.field_3',
      'MSH.field_4',
      'PID.birth_date',
      'PID.field_1',
      'PID.home_phone',
      'PID.patient_address',
      'PID.patient_name',
      'PID.patient_number',
      'PID.patient_number.assigned',
      'PID.sex',
    ]);
    const { paths } = profileOf(pid);
    expect(paths.get('PID.patient_name')?.length.max).toBe('김가온'.length);
    expect(paths.get('PID.home_phone')?.rows).toBe(2);
  });

  it('unless something else stands below, in the last line too', () => {
    const pid = 'PID|1||10000||김^가온||19800101';
    expect(pathsOf(`${pid}\ngaon.kim`)).toEqual([]);
    expect(pathsOf(`${pid}\ngaon.kim|x`)).toEqual([]);
    expect(pathsOf(`${pid}\nNK`, `${pid}\n`)).toContain('PID.patient_name');
  });

  it('tokens in a text', () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'HS256' })}.${part({ email: 'a@example.com', name: '가나다' })}.c2lnbmF0dXJl`;
    expect(pathsOf(`GET / Authorization: Bearer ${token} 200`)).toEqual(['email', 'name']);
  });

  it('sessions of PHP', () => {
    expect(pathsOf('user|a:2:{s:4:"name";s:9:"가나다";s:3:"tel";s:1:"x";}n|i:5;')).toEqual([
      'n',
      'user.name',
      'user.tel',
    ]);
  });

  it('events of security systems: values with blanks, names that other pairs give, other marks between pairs', () => {
    expect(lengthsOf('CEF:0|V|P|1|100|login|5|src=192.0.2.1 suser=Kim Ga On cs1Label=email cs1=x')).toEqual({
      src: 9,
      suser: 'Kim Ga On'.length,
      email: 1,
    });
    expect(pathsOf('LEEF:2.0|V|P|1|15345|^|src=192.0.2.1^usrName=x^email=y')).toEqual([
      'email',
      'src',
      'usrName',
    ]);
    expect(pathsOf('성명=가나다|연락처=x')).toEqual(['성명', '연락처']);
  });

  it('pairs with quotes in quotes', () => {
    expect(lengthsOf('level=info note="said \\"hi\\" to all" name=x')).toEqual({
      level: 4,
      note: 16,
      name: 1,
    });
  });
});

it('any text of these can be opened without an error', () => {
  const piece = fc.constantFrom(
    ...'{}[]()<>"\'=:,|\n;&- #\\'.split(''),
    'a=',
    'b: ',
    '=>',
    'User(',
    '#<A ',
    'map[',
    '[("a", "b")',
    'datetime.date(1990, 1, 2)',
    "into t (a) values ('x')",
    'Parameters: ',
    '(String), ',
    'PID|1|',
    'MSH|',
    'BEGIN:VCARD\n',
    '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n',
    'GET / HTTP/1.1\r\n',
    'eyJhbGci.eyJhIjoxfQ.x',
    'a|a:1:{',
    '- ',
    '  ',
    '[s]\n',
    '가: ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(profileOf(pieces.join('')).rows).toBe(1);
    }),
    { numRuns: 2_000 },
  );
});
