import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../classify/support.ts';

const judge = (build: (index: number) => unknown) =>
  byName(judgeValues('t1', { c1: make(60, (i) => JSON.stringify(build(i))) })).c1;

const said = (i: number) => `tell me about the ${i}th of the steel alloys`;
const gemini = (i: number) => ({
  candidates: [{ content: { parts: [{ text: said(i) }], role: 'model' }, finishReason: 'STOP' }],
  usageMetadata: { promptTokenCount: i, totalTokenCount: i + 9 },
});

describe('what language models are asked and answer', () => {
  it('in the dialects of their interfaces, whole and in part', () => {
    expect(judge(gemini)).toBe('completion');
    expect(judge((i) => gemini(i).candidates)).toBe('completion');
    expect(judge((i) => [gemini(i)])).toBe('completion');
    expect(judge((i) => ({ response: gemini(i) }))).toBe('completion');
    expect(judge((i) => [{ index: 0, message: { role: 'assistant', content: said(i) } }])).toBe('completion');
    expect(judge((i) => [{ type: 'tool_use', id: `t${i}`, name: 'find', input: { q: said(i) } }])).toBe(
      'completion',
    );
    expect(
      judge((i) => ({ url: '/v1', body: { model: 'm', messages: [{ role: 'user', content: said(i) }] } })),
    ).toBe('prompt');
    expect(
      judge((i) => ({
        systemInstruction: { parts: [{ text: 'be kind' }] },
        contents: [{ parts: [{ text: said(i) }] }],
      })),
    ).toBe('prompt');
  });

  it('are not what other programs call by the same words', () => {
    expect(judge((i) => ({ question: said(i), choices: ['a', `b${i}`] }))).not.toBe('completion');
    expect(judge((i) => ({ choices: [{ id: i, label: 'a' }] }))).toBeUndefined();
    expect(judge((i) => ({ office: 'mayor', candidates: [{ sku: i, votes: 3 }] }))).not.toBe('completion');
    expect(judge((i) => ({ step: i, completion: 'full' }))).toBeUndefined();
    expect(judge((i) => ({ response: 'ok', done: true, n: i }))).toBeUndefined();
    expect(judge((i) => ({ output: [{ type: 'valve', open: i }] }))).toBeUndefined();
    expect(judge((i) => ({ role: 'user', id: i }))).toBeUndefined();
    expect(judge((i) => [{ role: 'system', scope: `read${i}` }])).toBeUndefined();
    expect(judge((i) => ({ model: `T-${i}`, input: 'diesel', power: i }))).toBeUndefined();
    expect(judge((i) => ({ messages: [], id: i }))).toBeUndefined();
  });

  it('by the names that Gemini gives them', () => {
    expect(
      judgeSchema('gemini_logs', [
        'id int',
        'contents json',
        'candidates json',
        'usageMetadata json',
        'generationConfig json',
      ]),
    ).toEqual({
      contents: 'prompt',
      candidates: 'completion',
      usageMetadata: 'token-usage',
      generationConfig: 'model-parameters',
    });
    expect(judgeSchema('x', ['total_token_count int', 'candidates_token_count int'])).toEqual({
      total_token_count: 'token-usage',
      candidates_token_count: 'token-usage',
    });
    expect(judgeSchema('interviews', ['round int', 'candidates text'])).toMatchObject({ candidates: 'name' });
  });

  it('candidates that are no people are nobody’s names', () => {
    const found = judgeValues('matches', {
      candidates: make(60, (i) => JSON.stringify([{ sku: `s${i}`, score: i }])),
    });
    expect(byName(found).candidates).toBeUndefined();
  });
});
