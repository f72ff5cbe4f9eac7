import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const expectItems = (table: string, fields: Readonly<Record<string, string | undefined>>) => {
  const judged = judgeSchema(table, Object.keys(fields));
  for (const [field, item] of Object.entries(fields)) {
    const name = field.split(' ')[0]!;
    expect([name, judged[name]]).toEqual([name, item]);
  }
};

describe('texts that answer', () => {
  it('a question of a form that became a name, not one of a list', () => {
    expectItems('adopters', { name: 'name', why_adopt: 'free-text', describe_home: 'free-text' });
    expectItems('work_permits', { first_name: 'name', additional_visa_info: 'free-text' });
    expectItems('product_types', {
      additional_info: undefined,
      'additional_visa_code varchar(200)': undefined,
    });
    expectItems('devices', { additional_info: undefined });
  });

  it('what somebody is told, and what a gateway says', () => {
    expectItems('rejections', { 'application_id int': undefined, rejection_message: 'free-text' });
    expectItems('sms_log', { gate_message: undefined, 'response varchar(255)': undefined });
  });

  it('why somebody was turned away', () => {
    expectItems('no_fly_list', { 'passenger_id int': undefined, 'no_fly_reason varchar(255)': 'free-text' });
  });

  it('what a helper wrote down, kept whole', () => {
    expectItems('cases', {
      'info json': 'free-text',
      'raw_json json': 'free-text',
      'worker_id int': undefined,
    });
    expectItems('machine_configs', { 'info json': undefined });
  });
});

describe('plans, files and what money went for', () => {
  it('what somebody plans, and where all may come', () => {
    expectItems('habits', { 'user_id int': undefined, title: 'free-text', description: 'free-text' });
    expectItems('events', {
      'user_id int': undefined,
      title: 'free-text',
      description: 'free-text',
      'all_day boolean': undefined,
    });
    expectItems('events', {
      title: undefined,
      description: undefined,
      venue: undefined,
      'capacity int': undefined,
    });
    expectItems('goals', { 'match_id int': undefined, 'minute int': undefined, title: undefined });
  });

  it('a document with a file has a title only', () => {
    expectItems('documents', { title: undefined, file_path: undefined });
    expectItems('documents', { title: 'free-text', content: 'free-text' });
    expectItems('docs', { title: undefined, body: undefined, permalink: undefined });
  });

  it('what an expense was for, and what a kind of it is', () => {
    expectItems('expenses', { 'amount int': undefined, description: 'free-text' });
    expectItems('expense_categories', { description: undefined });
  });
});
