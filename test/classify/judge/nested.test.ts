import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const given = ['가온', '민수', '지우', '서준', '하은', '도윤', '예린', '시우'];
const person = (i: number) => `${'김이박최정강조윤장임'[i % 10]}${given[(i * 3 + Math.floor(i / 10)) % 8]}`;
const mail = (i: number) => `someone${i}@example.com`;
const random = (i: number) => (Math.imul(i + 7, 2654435761) >>> 0).toString(16).padStart(8, '0');
const noise = (i: number, parts: number) =>
  Array.from({ length: parts }, (_, k) => random(i * 31 + k)).join('');
const inBase64 = (i: number, bytes: number) =>
  Buffer.from(noise(i, Math.ceil(bytes / 4)).slice(0, bytes * 2), 'hex').toString('base64');

/** What each path of a column of documents is judged to hold. */
const pathsOf = (document: (i: number) => unknown, column = 'payload', table = 't1') =>
  byName(judgeValues(table, { [column]: make(60, (i) => JSON.stringify(document(i))) }));

describe('what is nested is a field of its own', () => {
  it('prompts and completions, among other text', () => {
    const trace = (i: number) => ({
      template: 'Context: {context}',
      query_str: `Summarise report number ${i} for the board, please`,
      response: `Here is the summary of report ${i}: nothing happened.`,
      note: `stored by run ${i} of the pipeline`,
    });
    expect(pathsOf(trace)).toMatchObject({ 'payload.query_str': 'prompt', 'payload.response': 'completion' });
  });

  it('attributes of spans, lists among them', () => {
    const turns = (role: string, text: string) =>
      JSON.stringify([{ role, parts: [{ type: 'text', content: text }] }]);
    const span = (i: number) => ({
      attributes: [
        { key: 'gen_ai.input.messages', value: { stringValue: turns('user', `What is ${i} plus two?`) } },
        { key: 'gen_ai.output.messages', value: { stringValue: turns('assistant', `That is ${i + 2}.`) } },
        {
          key: 'http.request.header.cookie',
          value: { arrayValue: { values: [{ stringValue: `SID=${noise(i, 4)}` }] } },
        },
      ],
    });
    expect(pathsOf(span, 'span')).toMatchObject({
      'span.attributes[].gen_ai.input.messages': 'prompt',
      'span.attributes[].gen_ai.output.messages': 'completion',
      'span.attributes[].http.request.header.cookie[].stringValue': 'cookie',
    });
  });

  it('arguments of GraphQL, whose query is no page', () => {
    const inline = (i: number) => ({
      query: `mutation { signUp(input: {name: "${person(i)}", email: "${mail(i)}"}) { id } }`,
    });
    expect(pathsOf(inline, 'body', 'app_log')).toMatchObject({
      'body.query.input.name': 'name',
      'body.query.input.email': 'email',
    });
    const named = (i: number) => ({
      query: 'mutation SignUp($input: SignUpInput!) { signUp(input: $input) { id } }',
      variables: { input: { name: person(i), email: mail(i) } },
    });
    const fields = pathsOf(named, 'body', 'app_log');
    expect(fields).toMatchObject({
      'body.variables.input.name': 'name',
      'body.variables.input.email': 'email',
    });
    expect(fields['body.query']).toBeUndefined();
  });

  it('what statements, lines and printed objects of logs hold, values that were withheld among them', () => {
    const line = (i: number) =>
      [
        `LOG:  statement: INSERT INTO members (name, email) VALUES ('${person(i)}', '${mail(i)}')`,
        `Parameters: {"user"=>{"name"=>"${person(i)}", "password"=>"[FILTERED]"}}`,
        `saved Buyer(name=${person(i)}, mail=${mail(i)})`,
      ][i % 3]!;
    const fields = judgeValues('app_log', { message: make(90, line) });
    expect(byName(fields)).toMatchObject({
      'message.members.name': 'name',
      'message.members.email': 'email',
      'message.user.name': 'name',
      'message.user.password': 'password',
      'message.name': 'name',
      'message.mail': 'email',
    });
    const password = fields.find(({ name }) => name === 'message.user.password');
    expect(password?.classification.forms).toEqual({ masked: 30 });
  });

  it('and no part of a prompt or a completion besides', () => {
    const turns = (role: string, text: string) =>
      JSON.stringify([{ role, parts: [{ type: 'text', content: text }] }]);
    const span = (i: number) => ({
      'gen_ai.output.messages': turns('assistant', `That is number ${i}, I think.`),
      note: `stored by run ${i} of the pipeline`,
    });
    expect(Object.keys(pathsOf(span, 'span'))).not.toContainEqual(expect.stringContaining('parts[]'));
  });

  it('headers and answers that are listed by name', () => {
    const har = (i: number) => ({
      values: [
        { name: 'email', value: mail(i) },
        { name: 'mobile', value: `010-0123-${1000 + i}` },
      ],
    });
    expect(pathsOf(har)).toMatchObject({
      'payload.values[].email': 'email',
      'payload.values[].mobile': 'mobile-phone',
    });
  });

  it('values that are nothing but one thing, under a name for any text or for a key', () => {
    const address = (i: number) => `서울특별시 강남구 테헤란로 ${i + 1}`;
    expect(pathsOf((i) => ({ address: [{ text: address(i) }], LineOneText: address(i) }))).toMatchObject({
      'payload.address[].text': 'address',
      'payload.LineOneText': 'address',
    });
    const [key] = judgeValues('events', { key: make(40, mail), value: make(40, (i) => `v${i}`) });
    expect(key!.classification.item).toBe('email');
  });

  it('what is encrypted under a name is what the name says', () => {
    const judged = judgeValues('t1', {
      nationalId: make(60, (i) => JSON.stringify({ encryptedValue: inBase64(i, 48), keyVersion: '3' })),
    });
    const path = judged.find(({ name }) => name === 'nationalId.encryptedValue');
    expect(path?.classification).toMatchObject({ item: 'national-id', forms: { encrypted: 60 } });
  });
});

describe('names of people under names of things', () => {
  it('are names, for nothing else spreads over surnames so', () => {
    const result = (i: number) => ({
      messages: [{ content: { name: person(i), phone: `010-0123-${1000 + i}` } }],
    });
    expect(pathsOf(result)).toMatchObject({ 'payload.messages[].content.name': 'name' });
  });
});

describe('values that were encoded for a URL', () => {
  it('are what they stand for', () => {
    const judged = judgeValues('t1', {
      utf8_name: make(40, (i) => encodeURIComponent(person(i))),
      c2: make(40, (i) => encodeURIComponent(mail(i))),
    });
    expect(byName(judged)).toEqual({ utf8_name: 'name', c2: 'email' });
  });
});

describe('what only looks like something of language models', () => {
  it('the answer of a service is no completion', () => {
    const profile = (i: number) => ({ id: noise(i, 5), email: mail(i), name: person(i) });
    expect(pathsOf(profile, 'response').response).not.toBe('completion');
    const read = (i: number) => ({ docType: 'CARD', fields: [{ text: person(i), box: { x: 1, y: 2 } }] });
    expect(pathsOf(read, 'ocr_result').ocr_result).not.toBe('completion');
  });

  it('a fingerprint of a system is no device', () => {
    const judged = judgeValues('llm_log', {
      system_fingerprint: make(40, (i) => `fp_${noise(i, 2).slice(0, 10)}`),
    });
    expect(judged[0]!.classification.item).toBeUndefined();
  });
});

describe('names that values refute', () => {
  it('what an order is called, and where an address is', () => {
    const judged = judgeValues('payments', {
      orderName: make(40, (i) => `가온 티셔츠 외 ${i % 3}건`),
      email_domain: make(40, (i) => (i % 2 ? 'example.com' : 'example.net')),
    });
    expect(byName(judged)).toEqual({ orderName: undefined, email_domain: undefined });
  });
});

describe('what verifiers of identity and hospitals send', () => {
  it('connecting information under a name of its own', () => {
    const answer = (i: number) => ({
      name: person(i),
      birthday: `19${60 + (i % 40)}-03-1${i % 10}`,
      phone: `0100123${1000 + i}`,
      unique_key: inBase64(i, 64),
      unique_in_site: `MC0GCCqGSIb3DQIJAyEA${inBase64(i, 32)}`,
    });
    expect(pathsOf(answer)).toMatchObject({ 'payload.unique_key': 'ci', 'payload.unique_in_site': 'di' });
  });

  it('illnesses of FHIR', () => {
    const words = ['제2형 당뇨병', '고혈압', '우울증', '천식'];
    const codes = ['E11.9', 'I10', 'F32.1', 'J45'];
    const condition = (i: number) => ({
      resourceType: 'Condition',
      subject: { reference: `Patient/${i}` },
      code: {
        coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: codes[i % 4] }],
        text: words[i % 4],
      },
    });
    expect(pathsOf(condition, 'resource')).toMatchObject({ 'resource.code.text': 'health' });
  });
});
