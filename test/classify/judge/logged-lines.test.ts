import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const latin = ['Minsu Kim', 'Jiyoung Park', 'Hyunwoo Lee', 'Seoyeon Choi', 'Doyun Jung'];
const hangul = ['김민수', '박지영', '이현우', '최서연', '정도윤'];
const lines = (value: (index: number) => string) => byName(judgeValues('log', { line: make(20, value) }));

describe('lines of logs kept in a column', () => {
  it('have the fields that they have in files: of web servers', () => {
    const told = lines(
      (i) =>
        `192.0.2.${i + 30} - u${i} [10/Oct/2026:00:00:36 +0900] "GET /a?tel=010-2345-67${i + 10} HTTP/1.1" 200 2326 "-" "Mozilla/5.0"`,
    );
    expect(told).toMatchObject({
      'line.client_ip': 'ip-address',
      'line.user': 'username',
      'line.url': 'url',
      'line.url.tel': 'mobile-phone',
      'line.user_agent': 'device-info',
    });
  });

  it('of load balancers, stores of objects and networks', () => {
    const balancer = lines(
      (i) =>
        `https 2026-03-01T00:00:11.186641Z app/lb/50dc 192.0.2.${i + 30}:2817 10.0.0.1:80 0.086 0.048 0.037 200 200 0 57 "GET https://example.com:443/?tel=x HTTP/1.1" "Mozilla/5.0" - - arn:aws:x "Root=1" "example.com" "-" 0`,
    );
    expect(balancer).toMatchObject({ 'line.client_ip': 'ip-address', 'line.user_agent': 'device-info' });
    const store = lines(
      (i) =>
        `${'79a59df9'.repeat(8)} bucket [06/Feb/2026:00:00:38 +0000] 192.0.2.${i + 30} arn:aws:iam::1:user/kim 3E57 REST.GET.OBJECT photos/a.jpg "GET /bucket/photos/a.jpg HTTP/1.1" 200 - 113 113 7 6 "-" "S3Console/0.4" - x`,
    );
    expect(store).toMatchObject({ 'line.client_ip': 'ip-address' });
    const flows = lines(
      (i) =>
        `2 123456789012 eni-0a1b 192.0.2.${i + 30} 10.0.31.5 443 49152 6 10 840 1620000000 1620000060 ACCEPT OK`,
    );
    expect(flows).toMatchObject({ 'line.srcaddr': 'ip-address', 'line.dstaddr': 'ip-address' });
  });
});

describe('what users are called in a log', () => {
  const parameters = (names: readonly string[]) =>
    lines((i) => `INFO -- : Parameters: {"user"=>{"name"=>"${names[i % 5]}"}, "commit"=>"Save"}`)[
      'line.user.name'
    ];

  it('is a name where values are those of people, and a login else', () => {
    expect(parameters(latin)).toBe('name');
    expect(parameters(hangul)).toBe('name');
    expect(parameters(['mskim', 'jypark', 'hwlee', 'sychoi', 'dyjung'])).toBe('username');
  });
});

it('the host that a request asks is no address of anybody', () => {
  const host = lines((i) =>
    JSON.stringify({ Host: 'shop.example', 'X-Forwarded-For': `192.0.2.${i}`, 'User-Agent': 'Mozilla/5.0' }),
  );
  expect(host).toMatchObject({ 'line.X-Forwarded-For': 'ip-address' });
  expect(host).not.toHaveProperty(['line.Host']);
});

it('from where a network answers is nobody’s', () => {
  expect(
    byName(
      judgeValues('log', {
        'x-edge-location': make(20, (i) => `ICN57-C${i % 3}`),
        client_ip: make(20, (i) => `211.45.67.${i + 30}`),
      }),
    )['x-edge-location'],
  ).toBeUndefined();
});

describe('messages between systems', () => {
  it('of hospitals know patients by a number', () => {
    const told = lines(
      (i) => `PID|1||${4_400_000 + i}^^^H^MR||김^가온||1980010${(i % 9) + 1}|M\rPV1|1|O||||||`,
    );
    expect(told['line.PID.patient_number']).toBe('student-number');
    expect(told['line.PID.patient_number.assigned']).toBeUndefined();
  });

  it('of firms tell who buys and how they are reached (EDIFACT)', () => {
    const message = (i: number) =>
      `UNA:+.? 'UNB+UNOC:3+5790000000001:14+5790000000002:14+251001:1000+1'NAD+BY+++${hangul[i % 5]}+월드컵로 ${i + 10}+서울++04000+KR'CTA+PD+:${hangul[(i + 1) % 5]}'COM+010-2345-67${i + 10}:TE'COM+a${i}?+b@example.com:EM'UNZ+1+1'`;
    const whole = lines(message);
    expect(whole).toMatchObject({
      'line.NAD.street': 'address',
      'line.CTA.contact_name': 'name',
      'line.COM.email': 'email',
    });
    expect(whole['line.COM.phone']).toMatch(/phone/);
    expect(lines((i) => `CTA+PD+:${hangul[i % 5]}'`)['line.CTA.contact_name']).toBe('name');
    expect(lines((i) => `ABC+${i} and the like`)).toEqual({});
  });
});
