import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

describe('when somebody did what a line tells, by a name that says only that it is a time', () => {
  it('where somebody was, point by point', () => {
    expect(
      judgeSchema('driver_locations', ['driver_id int', 'lat int', 'lng int', 'recorded_at timestamp']),
    ).toMatchObject({ recorded_at: 'visit-time' });
    expect(judgeSchema('weather_stations', ['lat int', 'lon int', 'timestamp timestamp']).timestamp).not.toBe(
      'visit-time',
    );
  });

  it('what players and visitors do, by the second', () => {
    expect(judgeSchema('game_drop', ['user varchar(20)', 'ip varchar(40)', 'time int']).time).toBe(
      'visit-time',
    );
    expect(judgeSchema('visits', ['ip varchar(45)', 'page text', 'unix_time int']).unix_time).toBe(
      'visit-time',
    );
    expect(
      judgeSchema('raw_event', ['visitor_id', 'page_url', 'ip varchar(45)', 'event_dt timestamp']).event_dt,
    ).toBe('visit-time');
    expect(judgeSchema('visits', ['visitor_id int', 'page_id int', 'unix_time int']).unix_time).toBe(
      'visit-time',
    );
    expect(judgeSchema('riders', ['name', 'time int']).time).not.toBe('visit-time');
  });

  it('what people hand in or judge', () => {
    expect(judgeSchema('submissions', ['user_id int', 'challenge_id int', 'date timestamp']).date).toBe(
      'visit-time',
    );
    expect(judgeSchema('photo_rate', ['user_id int', 'photo_id int', 'rate int', 'date date']).date).toBe(
      'visit-time',
    );
    expect(judgeSchema('exchange_rates', ['currency', 'rate int', 'date date']).date).not.toBe('visit-time');
  });

  it('events of people, and versions of what somebody changed', () => {
    expect(
      judgeSchema('member_payment_events', ['member_id int', 'amount int', 'created_at timestamp'])
        .created_at,
    ).toBe('visit-time');
    expect(
      judgeSchema('versions', ['item_id int', 'whodunnit', 'object text', 'created_at timestamp']).created_at,
    ).toBe('visit-time');
    expect(judgeSchema('events', ['title', 'venue', 'created_at timestamp']).created_at).toBe('record-time');
  });

  it('who stays came and went; who booked is to come', () => {
    expect(judgeSchema('hotel_stays', ['guest_id int', 'check_in_date date']).check_in_date).toBe(
      'visit-time',
    );
    expect(judgeSchema('bookings', ['guest_id int', 'check_in_date date']).check_in_date).toBeUndefined();
  });
});

describe('acts whose table knows whose they are', () => {
  it('who goes out and comes back, and goods that do', () => {
    expect(
      judgeSchema('inmate_movements', ['inmate_id int', 'departed_at timestamp', 'returned_at timestamp']),
    ).toMatchObject({ departed_at: 'visit-time', returned_at: 'visit-time' });
    expect(judgeSchema('stock_movements', ['sku', 'returned_at timestamp']).returned_at).not.toBe(
      'visit-time',
    );
  });

  it('who is brought somewhere, and parcels', () => {
    expect(judgeSchema('ride_history', ['passenger_id int', 'pickup_time timestamp']).pickup_time).toBe(
      'visit-time',
    );
    expect(judgeSchema('taxi_trips', ['passenger_count int', 'pickup_time timestamp']).pickup_time).not.toBe(
      'visit-time',
    );
    expect(judgeSchema('freight_orders', ['pickup_date date']).pickup_date).toBeUndefined();
  });

  it('what one works through for oneself, and orders', () => {
    for (const table of ['lesson_progress', 'assessment_results', 'habit_entries'])
      expect(judgeSchema(table, ['user_id int', 'completed_at timestamp']).completed_at).toBe('visit-time');
    for (const table of ['work_orders', 'import_jobs', 'maintenance_requests'])
      expect(judgeSchema(table, ['user_id int', 'completed_at timestamp']).completed_at).toBeUndefined();
  });

  it('when somebody last got in, and when a call of a machine last did', () => {
    expect(judgeSchema('mfa_devices', ['user_id int', 'secret', 'last_failure timestamp']).last_failure).toBe(
      'visit-time',
    );
    expect(judgeSchema('webhooks', ['url', 'last_failure timestamp']).last_failure).not.toBe('visit-time');
    expect(judgeSchema('devices', ['user_id int', 'last_sync_at timestamp']).last_sync_at).toBe('visit-time');
    expect(judgeSchema('integrations', ['name', 'last_sync_at timestamp']).last_sync_at).not.toBe(
      'visit-time',
    );
  });

  it('the day somebody worked or was there', () => {
    expect(judgeSchema('choir_attendance', ['member_id int', 'rehearsal_date date']).rehearsal_date).toBe(
      'visit-time',
    );
    expect(judgeSchema('piece_entries', ['worker_id int', 'pieces int', 'work_date date']).work_date).toBe(
      'visit-time',
    );
    expect(judgeSchema('rehearsals', ['venue', 'rehearsal_date date']).rehearsal_date).not.toBe('visit-time');
  });

  it('friends answer for themselves, the business answers inquiries', () => {
    expect(judgeSchema('friend_requests', ['sender_id int', 'responded_at timestamp']).responded_at).toBe(
      'visit-time',
    );
    expect(judgeSchema('inquiries', ['title', 'responded_at timestamp']).responded_at).toBeUndefined();
  });

  it('when somebody joined a list or signed what lets others off', () => {
    expect(judgeSchema('newsletter_members', ['user_id int', 'sub_date int']).sub_date).toBe('consent-time');
    expect(judgeSchema('camp_forms', ['child_name', 'photo_waiver_date date']).photo_waiver_date).toBe(
      'consent-time',
    );
    expect(judgeSchema('sub_contracts', ['sub_date date']).sub_date).not.toBe('consent-time');
  });
});

describe('times that are the record’s, a program’s or the business’s', () => {
  it('what one wrote on a board dates its record', () => {
    expect(judgeSchema('comments', ['comment_date timestamp', 'comment_text text']).comment_date).toBe(
      'record-time',
    );
    expect(judgeSchema('chat_messages', ['message_time timestamp', 'body text']).message_time).toBe(
      'visit-time',
    );
  });

  it('what a program was sent came in when its line was written', () => {
    expect(judgeSchema('webhook_receipts', ['payload json', 'received_at timestamp']).received_at).not.toBe(
      'visit-time',
    );
    expect(judgeSchema('emails', ['subject', 'from', 'received_at timestamp']).received_at).toBe(
      'visit-time',
    );
  });

  it('what starts under a title, where a parcel is, what a queue tries again', () => {
    expect(judgeSchema('challenges', ['title', 'starts_at timestamp']).starts_at).toBeUndefined();
    expect(judgeSchema('shipment_events', ['shipment_id int', 'event_time timestamp']).event_time).toBe(
      undefined,
    );
    expect(judgeSchema('mail_queue', ['to', 'last_attempt timestamp']).last_attempt).toBeUndefined();
    expect(judgeSchema('login_attempts', ['username', 'last_attempt timestamp']).last_attempt).toBe(
      'visit-time',
    );
  });

  it('what is built in and what somebody installs', () => {
    expect(judgeSchema('boilers', ['model', 'installed_at timestamp']).installed_at).toBeUndefined();
    expect(judgeSchema('app_installs', ['user_id int', 'installed_at timestamp']).installed_at).toBe(
      'visit-time',
    );
  });

  it('numbers that end in a timestamp count from an epoch, attempts do not', () => {
    expect(judgeSchema('support_tickets', ['subject', 'submission_timestamp int']).submission_timestamp).toBe(
      'visit-time',
    );
    expect(judgeSchema('users', ['email', 'login_attempts int']).login_attempts).toBeUndefined();
  });
});

describe('what people did on a day, by the deed or by its table', () => {
  it('deeds of which a column tells whose they are', () => {
    expect(judgeSchema('absences', ['student_id int', 'absence_date date']).absence_date).toBe('visit-time');
    expect(judgeSchema('swim_logs', ['swimmer_id int', 'swam_on date']).swam_on).toBe('visit-time');
    expect(judgeSchema('irrigation_logs', ['valve_id int', 'checked_on date']).checked_on).not.toBe(
      'visit-time',
    );
  });

  it('who enters a house, and what is entered in a book', () => {
    expect(judgeSchema('pool_entries', ['card_no', 'entered_at timestamp']).entered_at).toBe('visit-time');
    expect(judgeSchema('journal_entries', ['amount int', 'entered_at timestamp']).entered_at).toBe(
      'record-time',
    );
  });
});

describe('acts that their table tells', () => {
  it('who crosses a border, is scanned, comes late, wins; parcels are scanned as well', () => {
    expect(judgeSchema('immigration_records', ['passport_no', 'entry_date date']).entry_date).toBe(
      'visit-time',
    );
    expect(judgeSchema('badge_scans', ['badge_id', 'scanned_at timestamp']).scanned_at).toBe('visit-time');
    expect(judgeSchema('parcel_scans', ['parcel_no', 'scanned_at timestamp']).scanned_at).toBeUndefined();
    expect(judgeSchema('late_arrivals', ['student_id int', 'arrival_time timestamp']).arrival_time).toBe(
      'visit-time',
    );
    expect(judgeSchema('player_achievements', ['player_id int', 'unlocked_at timestamp']).unlocked_at).toBe(
      'visit-time',
    );
    expect(judgeSchema('user_consents', ['user_id int', 'given_at timestamp']).given_at).toBe('consent-time');
  });
});

describe('talks with models', () => {
  it('the session of a turn is the talk’s, that of a chat beside an address a browser’s', () => {
    expect(
      judgeSchema('turns', ['session_id text', 'query text', 'answer text', 'prompt_tokens int']).session_id,
    ).toBeUndefined();
    expect(
      judgeSchema('chatbot_chats', ['session_id text', 'prompt text', 'response text', 'ip_address'])
        .session_id,
    ).toBe('session-id');
  });

  it('what a call cost, and what goods cost', () => {
    expect(
      judgeSchema('usage_logs', ['model', 'input_tokens int', 'output_tokens int', 'input_cost_usd numeric']),
    ).toMatchObject({ input_cost_usd: 'token-usage' });
    expect(judgeSchema('products', ['name', 'total_cost numeric']).total_cost).not.toBe('token-usage');
  });
});
