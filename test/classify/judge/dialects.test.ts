import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

const words = ['paid', 'order', 'weather', 'parcel', 'invoice', 'refund', 'meeting'];
const asked = (i: number) => `Please tell me about the ${words[i % 7]} of ${words[(i * 3) % 7]} number ${i}.`;
const told = (i: number) => `Here is what I know about your ${words[i % 7]}, which came on day ${i}.`;
const of = (columns: Record<string, (i: number) => unknown>) =>
  byName(
    judgeValues(
      'logs',
      Object.fromEntries(
        Object.entries(columns).map(([name, value]) => [
          name,
          make(40, (i) => {
            const one = value(i);
            return typeof one === 'string' ? one : JSON.stringify(one);
          }),
        ]),
      ),
    ),
  );

describe('dialects of logs of models', () => {
  it('attributes of spans, flattened', () => {
    expect(
      judgeSchema('spans', [
        '"gen_ai.prompt.0.content"',
        '"gen_ai.completion.0.content"',
        '"llm.input_messages.1.message.content"',
        '"llm.output_messages.0.message.content"',
      ]),
    ).toEqual({
      'gen_ai.prompt.0.content': 'prompt',
      'gen_ai.completion.0.content': 'completion',
      'llm.input_messages.1.message.content': 'prompt',
      'llm.output_messages.0.message.content': 'completion',
    });
  });

  it('messages that came out are no prompt', () => {
    const message = (role: string, content: string) => [{ role, parts: [{ type: 'text', content }] }];
    expect(
      of({
        'gen_ai.input.messages': (i) => message('user', asked(i)),
        'gen_ai.output.messages': (i) => message('assistant', told(i)),
      }),
    ).toEqual({ 'gen_ai.input.messages': 'prompt', 'gen_ai.output.messages': 'completion' });
  });

  it('speakers called human and gpt', () => {
    const turns = (i: number) => [
      { from: 'human', value: asked(i) },
      { from: 'gpt', value: told(i) },
    ];
    expect(of({ conversations: turns }).conversations).toBe('prompt');
  });

  it('values beside their keys stand under these', () => {
    const mail = (i: number) => `mina${i}@example.com`;
    const fields = of({
      attributes: (i) => [
        { key: 'customer.email', value: { stringValue: mail(i) } },
        { key: 'retries', value: { intValue: String(i % 3) } },
      ],
      tags: (i) => [
        { Key: 'owner_email', Value: mail(i) },
        { Key: 'stage', Value: 'test' },
      ],
    });
    expect(fields).toMatchObject({
      'attributes.[].customer.email': 'email',
      'tags.[].owner_email': 'email',
    });
  });

  it('seconds since 1970 are no numbers of businesses', () => {
    const [field] = judgeValues('logs', {
      line: make(60, (i) => `{"created":${1_700_000_000 + i},"text":"${asked(i)}"}`),
    });
    expect(field!.classification.contains).toEqual({});
  });
});

it('a number is of what it stands in', () => {
  const fields = judgeValues('고객', {
    profile: make(30, (i) =>
      JSON.stringify({ 연락처: [{ 번호: `02-${200 + i}-${1000 + i * 37}` }], 상품: { 번호: i } }),
    ),
  });
  expect(byName(fields)).toMatchObject({ 'profile.연락처[].번호': 'phone' });
  expect(Object.keys(byName(fields))).not.toContain('profile.상품.번호');
});

it('which of a list it is tells nothing', () => {
  expect(judgeSchema('t', ['"people.0.phone"', '"contacts[2].email"'])).toEqual({
    'people.0.phone': 'phone',
    'contacts[2].email': 'email',
  });
});
