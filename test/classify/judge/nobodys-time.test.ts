import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const isNobodys = (table: string, column: string, comment?: string, ...beside: string[]): boolean =>
  judgeSchema(table, [column, ...beside], comment)[column.split(' ')[0]!] === undefined;

describe('times of machines, plans and the business', () => {
  it('machines log themselves, unless somebody stands beside it', () => {
    for (const table of ['etl_log', 'TB_BATCH_HIST', 'device_log', 'job_run_history'])
      expect(isNobodys(table, 'started_at timestamp'), table).toBe(true);
    expect(isNobodys('alarms', 'occurred_at timestamp')).toBe(true);
    expect(isNobodys('job_log', 'started_at timestamp', undefined, 'worker_id int')).toBe(false);
    expect(judgeSchema('sensor_log', ['created_at timestamp']).created_at).toBe('record-time');
  });

  it('things are seen, and people', () => {
    for (const table of ['issues', 'backlinks', 'servers', 'robots'])
      expect(isNobodys(table, 'last_seen timestamp'), table).toBe(true);
    expect(isNobodys('devices', 'last_seen timestamp', undefined, 'user_id int')).toBe(false);
    expect(isNobodys('contacts', 'last_seen timestamp')).toBe(false);
  });

  it('a visit that is asked for or booked is planned', () => {
    expect(isNobodys('visit_request', 'visit_date date')).toBe(true);
    expect(isNobodys('counter', 'visit_dt timestamp -- 방문예정일시')).toBe(true);
    expect(isNobodys('visit_log', 'visit_date date')).toBe(false);
    expect(isNobodys('bookings', 'check_in date')).toBe(true);
    expect(isNobodys('bookings', 'checked_in_at timestamp')).toBe(false);
  });

  it('days from and to which something is lent or used, and what a queue reports, are planned or the business’s', () => {
    expect(isNobodys('rental', 'start_dt timestamp -- 대여 시작일시')).toBe(true);
    expect(isNobodys('home_visit', 'planned_start timestamp')).toBe(true);
    expect(isNobodys('msg_queue', 'result_dt timestamp -- 결과수신일시')).toBe(true);
    expect(isNobodys('waiting', 'called_at timestamp -- 호출시간', '대기')).toBe(true);
    expect(isNobodys('call_hist', 'start_dt timestamp -- 통화시작일시')).toBe(false);
  });

  it('what is counted in seconds is how long it took', () => {
    expect(isNobodys('call_hist', 'call_sec int -- 통화시간(초)')).toBe(true);
    expect(isNobodys('call_hist', 'call_dt timestamp -- 통화일시')).toBe(false);
  });

  it('a laboratory receives samples, a shop accepts orders, a survey opens', () => {
    expect(isNobodys('samples', 'received_at timestamp')).toBe(true);
    expect(isNobodys('messages', 'received_at timestamp', undefined, 'sender_id int')).toBe(false);
    expect(isNobodys('food_order', 'accepted_at timestamp')).toBe(true);
    expect(isNobodys('invitations', 'accepted_at timestamp')).toBe(false);
    expect(isNobodys('surveys', 'opens_at timestamp')).toBe(true);
  });

  it('sessions that somebody holds are planned, those of visitors are not', () => {
    expect(isNobodys('sessions', 'starts_at timestamp', undefined, 'speaker_id int', 'capacity int')).toBe(
      true,
    );
    expect(isNobodys('chat_sessions', 'started_at timestamp', undefined, 'title')).toBe(false);
  });
});
