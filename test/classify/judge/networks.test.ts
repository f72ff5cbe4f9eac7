import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

describe('an account at a network', () => {
  it('is told by the network’s name, of whichever kind it is', () => {
    const roster = ['name text', 'email text'];
    for (const name of [
      'venmo',
      'groupmeUserId',
      'cash_app_handle',
      'kakao_talk_id',
      'leetcode',
      'codeforces_handle',
      'stackoverflow',
      'baekjoon_id',
      'lichess_username',
      'riot_id',
      'psn',
    ])
      expect(judgeSchema('roster', [...roster, `${name} text`])[name], name).toBe('username');
    expect(judgeSchema('roster', [...roster, 'groupmeUserId int']).groupmeUserId).toBe('username');
  });

  it('and not by what is paid with it, counted or known of it', () => {
    expect(judgeSchema('payments', ['id int', 'method text', 'venmo text']).venmo).toBeUndefined();
    expect(judgeSchema('games', ['id int', 'steam_id int', 'title text']).steam_id).toBeUndefined();
    expect(judgeSchema('users', ['id int', 'email text', 'line_id int']).line_id).toBeUndefined();
    const skills = {
      age: make(24, (i) => String(20 + i)),
      github: make(24, (i) => ['None', 'Expert', 'A little'][i % 3]!),
    };
    expect(byName(judgeValues('survey', skills)).github).toBeUndefined();
  });
});

describe('an account with those who pay for answers', () => {
  const hex = make(20, (i) =>
    `6${(i + 11).toString(16)}7ee1c77c3df43cf90967e93a${i}`.slice(0, 24).padEnd(24, 'e'),
  );
  const study = {
    age: make(20, (i) => String(20 + i)),
    gender: make(20, (i) => ['Man', 'Woman'][i % 2]!),
    fluent_languages: make(20, () => 'English'),
  };

  it('is told by its name or its form', () => {
    expect(judgeSchema('participants', ['prolific_pid text', 'age int']).prolific_pid).toBe('username');
    expect(byName(judgeValues('demographics', { participant_id: hex, ...study })).participant_id).toBe(
      'username',
    );
    const turk = make(20, (i) =>
      `A${(i + 13).toString(36).toUpperCase()}CTBAHE7DQ${i % 10}X`.padEnd(13, '3'),
    );
    expect(byName(judgeValues('demographics', { workerID: turk, ...study })).workerID).toBe('username');
  });

  it('but a key of the study’s own, or of who comes to something, is none', () => {
    const own = make(20, (i) => `P${100 + i}`);
    expect(
      byName(judgeValues('demographics', { participant_id: own, ...study })).participant_id,
    ).toBeUndefined();
    const event = {
      participant_id: hex,
      name: make(20, (i) => `${['Ann', 'Bob', 'Eve'][i % 3]} Miller`),
      email: make(20, (i) => `user${i}@example.com`),
    };
    expect(byName(judgeValues('event_participants', event)).participant_id).toBeUndefined();
  });
});
