import { describe, expect, it } from 'vitest';
import { readHeadings } from '../../../src/classify/names/question.ts';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

describe('what surveys and desks of help keep', () => {
  it('when somebody answered a form, whose headings are several words', () => {
    expect(readHeadings(['Timestamp', 'Days of Sleep', 'Exercise Time'])[0]).toBe('answered at');
    expect(readHeadings(['Timestamp', 'value', 'unit'])[0]).toBe('Timestamp');
    expect(readHeadings(['Days of Sleep', 'Exercise Time', 'Timestamp'])[2]).toBe('Timestamp');
  });

  it('how people feel', () => {
    expect(
      judgeSchema('survey', ['id int', 'pessimism int', 'hopelessness int', 'sleep_quality int']),
    ).toMatchObject({
      pessimism: 'health',
      hopelessness: 'health',
      sleep_quality: 'health',
    });
  });

  it('how tall they are, beside what else bodies have', () => {
    const survey = ['id int', 'age int', 'handedness text', 'height decimal'];
    expect(judgeSchema('survey', survey).height).toBe('health');
    expect(judgeSchema('survey', ['id int', 'title text', 'height decimal']).height).toBeUndefined();
  });

  it('who helps, by a given name and a letter', () => {
    const names = ['Anna K.', 'Tomasz B.', 'Maria N.', 'Marta S.', 'Daniel P.'];
    const judged = byName(
      judgeValues('tickets', {
        subject: make(20, (i) => `Ticket ${i}`),
        agent: make(20, (i) => names[i % 5]!),
      }),
    );
    expect(judged.agent).toBe('name');
  });

  it('what programs call what was done is no text of a person', () => {
    const actions = ['VIEW_LABS', 'PRINT_SUMMARY', 'VIEW_CHART'];
    const judged = byName(
      judgeValues('access_logs', { id: make(20, String), action: make(20, (i) => actions[i % 3]!) }),
    );
    expect(judged.action).toBeUndefined();
  });

  it('days of birth in brackets', () => {
    const days = make(20, (i) => `(${1 + i} May ${1980 + i})`);
    expect(byName(judgeValues('players', { birth_date: days })).birth_date).toBe('date-of-birth');
  });
});
