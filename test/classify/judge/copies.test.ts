import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const judged = (table: string, name: string, type: string, ...others: string[]) =>
  judgeSchema(table, ['user_id int', `${name} ${type}`, ...others])[name];

describe('whole records copied into a log of changes', () => {
  it('hold what the records hold', () => {
    for (const name of ['old_record', 'row_before', 'new_values', 'deletedRow', 'before_image', 'prev_state'])
      expect([name, judged('customer_audit', name, 'json')]).toEqual([name, 'free-text']);
    expect(judged('change_history', 'old_row', 'text')).toBe('free-text');
    expect(judged('customers', 'old_row', 'json', 'new_row json')).toBe('free-text');
  });

  it('and not how something stands, nor what stands alone', () => {
    expect(judged('order_history', 'old_state', 'text')).toBeUndefined();
    expect(judged('order_history', 'old_state', 'varchar(20)')).toBeUndefined();
    expect(judged('products', 'old_row', 'json')).toBeUndefined();
    expect(judged('audit_log', 'record_id', 'text')).toBeUndefined();
  });
});

describe('statements that were put to a database', () => {
  it('hold the values that they asked for', () => {
    for (const name of ['sql', 'query_text', 'executed_sql', 'statement'])
      expect([name, judged('slow_log', name, 'text')]).toEqual([name, 'free-text']);
  });

  it('and reports, where they are settings, do not', () => {
    expect(judged('reports', 'executed_sql', 'text')).toBeUndefined();
    expect(judged('query_log', 'query_id', 'text')).toBeUndefined();
  });
});
