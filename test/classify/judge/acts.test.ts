import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const itemOf = (table: string, column: string, comment?: string, ...beside: string[]) =>
  judgeSchema(table, [column, ...beside], comment)[column.split(' ')[0]!];

describe('acts that the table knows whose they are', () => {
  it('of people', () => {
    for (const [table, column] of [
      ['matches', 'matched_at'],
      ['wait_list', 'registered_at'],
      ['wishlist', 'added_on'],
      ['rides', 'picked_up_at'],
      ['invitations', 'opened_at'],
      ['rsvps', 'responded_at'],
      ['enrollments', 'completed_at'],
      ['bids', 'withdrawn_at'],
    ] as const)
      expect(itemOf(table, `${column} timestamp`, undefined, 'user_id int'), table).toBe('visit-time');
  });

  it('of nobody', () => {
    expect(itemOf('incidents', 'resolved_at timestamp')).toBeUndefined();
    expect(itemOf('freights', 'loaded_at timestamp')).toBeUndefined();
    expect(itemOf('sensor_data', 'measured_at timestamp')).toBeUndefined();
  });

  it('who does not want to be called opts out; a request is refused by others', () => {
    expect(itemOf('sms_reject', 'reject_dt timestamp')).toBe('opt-out-time');
    expect(itemOf('deny_number', 'deny_dt timestamp -- 거부일시', '수신거부')).toBe('opt-out-time');
    expect(itemOf('leave_request', 'rejected_at timestamp')).not.toBe('opt-out-time');
  });

  it('tables that load what others keep say when they did', () => {
    expect(itemOf('dim_customer', 'load_dt timestamp')).toBe('record-time');
    expect(itemOf('products', 'added_at timestamp')).toBe('record-time');
    expect(itemOf('users', 'registered_at timestamp')).toBe('record-time');
  });
});

describe('the day of what a table lists', () => {
  it('by the letters of the deed, in English and romanised', () => {
    for (const [table, column] of [
      ['sangdam', 'sd_date date'],
      ['WC_DONATION', 'DON_DATE char(8)'],
      ['bids', 'bid_at timestamp'],
      ['chulseok', 'ch_date date'],
      ['attendance', 'date date'],
    ] as const)
      expect(itemOf(table, column), table).toBe('visit-time');
  });

  it('the days of what is lent, ordered or traded are those of the business', () => {
    expect(itemOf('loan', 'loan_date date', undefined, 'book_id int')).toBeUndefined();
    expect(itemOf('orders', 'order_date date', undefined, 'customer_id int')).toBeUndefined();
    expect(itemOf('loan', 'loan_date date', undefined, 'interest_rate numeric')).toBeUndefined();
  });

  it('not by other letters, nor where goods are listed', () => {
    expect(itemOf('sangdam', 'xy_date date')).not.toBe('visit-time');
    expect(itemOf('products', 'p_date date')).not.toBe('visit-time');
  });
});

describe('when a record was made, by the habits of old systems', () => {
  it('stamps of work, audits and writing', () => {
    expect(itemOf('TM_GRADE', 'WORK_DTM date -- 작업일시')).toBe('record-time');
    expect(itemOf('CUST_BAS', 'AUDIT_DTM date')).toBe('record-time');
    expect(itemOf('guestbook', 'wdate timestamp')).toBe('record-time');
    expect(itemOf('qna', 'qdate timestamp')).toBe('record-time');
    expect(itemOf('SA_CUST', 'CR_DT timestamp', undefined, 'UP_DT timestamp')).toBe('record-time');
  });

  it('not the work itself, nor other letters', () => {
    expect(itemOf('TB_WORK_ORD', 'WORK_DTM date -- 작업일시')).not.toBe('record-time');
    expect(itemOf('farm_diary', 'work_date date -- 작업일')).not.toBe('record-time');
    expect(itemOf('qna', 'xdate date')).not.toBe('record-time');
  });
});

describe('when a code was typed in, a link followed', () => {
  it('is somebody’s doing where that is what the table is of, and a state of the record elsewhere', () => {
    expect(itemOf('email_verifications', 'verified_at timestamptz')).toBe('visit-time');
    expect(itemOf('users', 'verified_at timestamptz')).toBe('record-time');
    expect(itemOf('id_verifications', 'verified_at timestamptz')).not.toBe('visit-time');
  });

  it('is a consent where mail was asked for', () => {
    expect(itemOf('newsletter_subscribers', 'confirmed_at timestamp')).toBe('consent-time');
    expect(itemOf('users', 'confirmed_at timestamp')).toBe('record-time');
  });
});

describe('who talks', () => {
  it('are people where they have names, and a model where messages have roles', () => {
    expect(
      itemOf('game_chat', 'message varchar(255)', undefined, 'username varchar(40)', 'account int'),
    ).toBe('free-text');
    expect(
      itemOf('chat_messages', 'content text', undefined, 'role varchar(20)', 'conversation_id int'),
    ).toBe('prompt');
  });
});
