import { describe, expect, it } from 'vitest';
import { splitName } from '../../../src/classify/names/tokens.ts';
import { measuredReadings, withoutRound } from '../../../src/classify/names/waves.ts';
import { judgeSchema } from '../support.ts';

describe('what studies measure', () => {
  it('is read without the round, the figure and whose it is', () => {
    const read = (name: string) => measuredReadings(splitName(name).map((word) => word.toLowerCase()));
    expect(read('stress_t1')).toContain('stress');
    expect(read('Self Esteem (post)')).toContain('selfesteem');
    expect(read('baseline.meanAnxiety')).toContain('anxiety');
    expect(read('subj_wave2_loneliness_score')).toContain('loneliness');
    expect(read('mood_board')).not.toContain('mood');
    expect(withoutRound(['income', 'w', '2'])).toEqual(['income']);
    expect(withoutRound(['post'])).toEqual(['post']);
  });

  it('is of those whose sex or schooling stands beside it', () => {
    const judged = judgeSchema('participants', [
      'sub int',
      'age_baseline int',
      'sex',
      'yrs_edu int',
      'nWBV numeric',
      'FSIQ int',
      'native_speaker boolean',
      'hours_sleep_last_night numeric',
      'conservatism int',
      'n_kids int',
      'block int',
      'scanner',
      'session int',
    ]);
    expect(judged).toEqual({
      age_baseline: 'age',
      sex: 'gender',
      yrs_edu: 'school',
      nWBV: 'health',
      FSIQ: 'grade',
      native_speaker: 'nationality',
      hours_sleep_last_night: 'health',
      conservatism: 'politics',
      n_kids: 'family',
    });
  });

  it('is of people where three traits stand together', () => {
    expect(
      judgeSchema('scores', [
        'id int',
        'Neuroticism_T1 numeric',
        'openness_t1 numeric',
        'resilience_t2 numeric',
      ]),
    ).toEqual({ Neuroticism_T1: 'health', openness_t1: 'health', resilience_t2: 'health' });
  });

  it('is nothing of servers, games, goods and countries', () => {
    expect(
      judgeSchema('servers', ['host', 'age int', 'memory int', 'resilience numeric', 'steps int']).resilience,
    ).toBeUndefined();
    expect(
      judgeSchema('game_characters', ['gender', 'race', 'weapon', 'intelligence int']),
    ).not.toMatchObject({ weapon: 'criminal-record' });
    expect(
      judgeSchema('products', ['age_group', 'gender', 'vegan boolean', 'steps int']).steps,
    ).toBeUndefined();
    expect(
      judgeSchema('happiness_rates', ['country', 'age int', 'sex', 'stress numeric']).stress,
    ).toBeUndefined();
    expect(judgeSchema('epochs', ['dropout numeric', 'attention numeric', 'l1 numeric'])).toEqual({});
  });
});

describe('those who are counted', () => {
  it('owe, drive and were stopped', () => {
    expect(
      judgeSchema('bank_full', ['age int', 'marital', 'job', 'default', 'loan', 'housing', 'campaign int']),
    ).toMatchObject({ default: 'salary', loan: 'salary', housing: 'family' });
    expect(
      judgeSchema('stops', ['driver_age int', 'driver_gender', 'driver_race', 'violation', 'armed']),
    ).toMatchObject({ violation: 'criminal-record', armed: 'criminal-record' });
    expect(
      judgeSchema('wages', ['educ int', 'female int', 'married int', 'union int', 'lwage numeric']),
    ).toMatchObject({
      female: 'gender',
      union: 'union',
      lwage: 'salary',
    });
    expect(judgeSchema('attendance', ['age int', 'married int', 'male int', 'female int'])).not.toMatchObject(
      {
        female: 'gender',
      },
    );
    expect(
      judgeSchema('users', [
        'email',
        'password',
        'gender',
        'birthday date',
        'default boolean',
        'steps int',
        'credit int',
      ]),
    ).not.toMatchObject({ default: 'salary' });
    expect(judgeSchema('addresses', ['street', 'phone', 'default boolean']).default).toBeUndefined();
  });

  it('are employed, unless a firm keeps it of its staff', () => {
    expect(judgeSchema('answers', ['age int', 'gender', 'employment_status']).employment_status).toBe(
      'job-title',
    );
    expect(
      judgeSchema('employees', ['age int', 'gender', 'job_title', 'employment_status']).employment_status,
    ).toBeUndefined();
  });
});

it('those who are elected and appointed hold an office from when until when', () => {
  const judged = judgeSchema('judges', ['full_name', 'court', 'start_date date', 'end_date date']);
  expect(judged).toMatchObject({ start_date: 'work-experience', end_date: 'work-experience' });
  expect(judgeSchema('MPs', ['name', 'party', 'elected_on date']).elected_on).toBe('work-experience');
  expect(judgeSchema('projects', ['name', 'constituency', 'start_date date']).start_date).toBeUndefined();
  expect(judgeSchema('forms', ['name', 'end_date date']).end_date).toBeUndefined();
});

it('a participant is a number where nobody is named, and a session part of the design', () => {
  const judged = judgeSchema('eeg', ['participant', 'session', 'age int', 'sex', 'stroop_rt numeric']);
  expect(judged).toEqual({ age: 'age', sex: 'gender', stroop_rt: 'health' });
});

it('codes of social surveys are read by their codebooks', () => {
  expect(
    judgeSchema('gss', ['partyid int', 'polviews int', 'wrkstat int', 'paeduc int', 'wtssall numeric']),
  ).toEqual({
    partyid: 'politics',
    polviews: 'politics',
    wrkstat: 'job-title',
    paeduc: 'school',
  });
  expect(
    judgeSchema('usa_1', ['MARST int', 'BPL int', 'OCC1950 int', 'INCWAGE int', 'PERWT numeric']),
  ).toEqual({
    MARST: 'marital-status',
    BPL: 'nationality',
    OCC1950: 'job-title',
    INCWAGE: 'salary',
  });
  expect(
    judgeSchema('ess', ['gndr int', 'agea int', 'lrscale int', 'rlgdgr int', 'pspwght numeric']),
  ).toEqual({
    gndr: 'gender',
    agea: 'age',
    lrscale: 'politics',
    rlgdgr: 'belief',
  });
  expect(judgeSchema('films', ['fund', 'class', 'occ int'])).toEqual({});
});

describe('names that begin with what was asked', () => {
  it('tell it whatever they go on with, where people are studied', () => {
    const judged = judgeSchema('participants', [
      'gender',
      'age int',
      'AgeMRI_W3 int',
      'AgeY numeric',
      'Eth1',
      'political_social',
      'educ_cat int',
    ]);
    expect(judged).toMatchObject({
      AgeMRI_W3: 'age',
      AgeY: 'age',
      Eth1: 'ethnicity',
      political_social: 'politics',
      educ_cat: 'school',
    });
  });
  it('not of what only begins like it', () => {
    expect(judgeSchema('participants', ['gender', 'age int', 'age_limit int'])).toEqual({
      gender: 'gender',
      age: 'age',
    });
    expect(judgeSchema('nics', ['eth1', 'eth2', 'age_ms int'])).toEqual({});
  });
});

it('scales that mean other things elsewhere are told by each other where people are studied', () => {
  const scales = ['SAS_1stVisit int', 'SDS_1stVisit int', 'ESS_1stVisit int'];
  const health = { SAS_1stVisit: 'health', SDS_1stVisit: 'health', ESS_1stVisit: 'health' };
  expect(judgeSchema('participants', ['age int', 'sex', ...scales])).toMatchObject(health);
  expect(judgeSchema('servers', ['host', ...scales])).toEqual({});
});
