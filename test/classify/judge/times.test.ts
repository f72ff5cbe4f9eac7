import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

describe('what a time is the time of', () => {
  it('an invitation or a ride is accepted, terms are agreed to', () => {
    expect(judgeSchema('rides', ['rider_id int', 'accepted_at timestamp']).accepted_at).toBe('visit-time');
    expect(judgeSchema('accounts', ['email', 'terms_accepted_at timestamp']).terms_accepted_at).toBe(
      'consent-time',
    );
    expect(judgeSchema('policy_acceptances', ['user_id int', 'accepted_at timestamp']).accepted_at).toBe(
      'consent-time',
    );
  });

  it('an act written down in another table is an act; in its own it is a record', () => {
    expect(judgeSchema('agents', ['first_reply_created_at timestamp']).first_reply_created_at).toBe(
      'visit-time',
    );
    expect(judgeSchema('reply', ['reply_created_at timestamp']).reply_created_at).not.toBe('visit-time');
  });

  it('inquiries are answered by the business, messages by people', () => {
    expect(judgeSchema('inquiries', ['title', 'replied_at timestamp']).replied_at).toBeUndefined();
    expect(judgeSchema('chat_messages', ['body', 'replied_at timestamp']).replied_at).toBe('visit-time');
  });

  it('what things signal is nobody’s, unless they are somebody’s', () => {
    expect(judgeSchema('gateways', ['serial', 'last_seen timestamp']).last_seen).toBeUndefined();
    expect(judgeSchema('gateways', ['serial', 'owner_id int', 'last_seen timestamp']).last_seen).toBe(
      'visit-time',
    );
  });

  it('a talk or a test begins and ends when somebody takes it', () => {
    for (const table of ['chat_sessions', 'quiz_attempts', 'survey_responses'])
      expect(
        judgeSchema(table, ['user_id int', 'started_at timestamp', 'completed_at timestamp']),
      ).toMatchObject({
        started_at: 'visit-time',
        completed_at: 'visit-time',
      });
    expect(judgeSchema('build_jobs', ['name', 'completed_at timestamp']).completed_at).toBeUndefined();
  });

  it('visitors come in and go out, goods too, and those are nobody’s', () => {
    expect(
      judgeSchema('visitor_pass', ['visitor_name', 'in_ts timestamp', 'out_ts timestamp']),
    ).toMatchObject({
      in_ts: 'visit-time',
      out_ts: 'visit-time',
    });
    expect(judgeSchema('stock_moves', ['sku', 'in_ts timestamp']).in_ts).toBeUndefined();
    expect(judgeSchema('webinar_attendees', ['email', 'left_at timestamp']).left_at).toBe('visit-time');
  });

  it('numbers are times where they count from an epoch', () => {
    expect(judgeSchema('page_clicks', ['clicked_ms int', 'x int']).clicked_ms).toBe('visit-time');
    expect(judgeSchema('users', ['email', 'login_times int']).login_times).toBeUndefined();
  });

  it('the last thing that somebody did is theirs, whatever the word for it', () => {
    expect(judgeSchema('customers', ['email', 'last_purchase_at timestamp']).last_purchase_at).toBe(
      'visit-time',
    );
    expect(judgeSchema('forum_posts', ['title', 'last_comment timestamp']).last_comment).toBe('visit-time');
    expect(judgeSchema('products', ['title', 'last_order timestamp']).last_order).toBeUndefined();
  });
});

describe('the day of what the table is about', () => {
  it('is when somebody did it', () => {
    expect(judgeSchema('inquiry', ['inquiry_date date', 'title']).inquiry_date).toBe('visit-time');
    expect(judgeSchema('TB_CNSL', ['CNSL_YMD char(8) -- 상담일자', 'CNSL_CN text'], '상담').CNSL_YMD).toBe(
      'visit-time',
    );
    expect(judgeSchema('후원', ['후원일자 date', '금액 int']).후원일자).toBe('visit-time');
    expect(judgeSchema('TB_LIB_LOAN', ['LOAN_YMD char(8) -- 대출일자']).LOAN_YMD).toBe('visit-time');
  });

  it('elsewhere it is the business’s, and so is what is planned', () => {
    expect(judgeSchema('거래처', ['상담일자 date']).상담일자).toBeUndefined();
    expect(judgeSchema('상담', ['상담예정일 date']).상담예정일).toBeUndefined();
    expect(judgeSchema('TB_LOAN', ['LOAN_YMD char(8) -- 대출일자']).LOAN_YMD).toBeUndefined();
  });
});

describe('who made a record', () => {
  it('is no name where the column tells a login', () => {
    expect(judgeSchema('app_log', ['updated_by varchar(50) -- 수정자']).updated_by).not.toBe('name');
    expect(judgeSchema('tbl_lead', ['REG_USER varchar(50)']).REG_USER).not.toBe('name');
  });

  it('is one where the column says so', () => {
    expect(judgeSchema('board', ['writer_nm varchar(50) -- 작성자']).writer_nm).toBe('name');
    expect(judgeSchema('board', ['REG_NM varchar(50) -- 등록자명']).REG_NM).toBe('name');
  });
});

describe('names of standard abbreviations and other words', () => {
  it('are read as one', () => {
    expect(
      judgeSchema('tb_aplcnt', [
        'vst_dtm varchar(14)',
        'ownr_name varchar(20)',
        'bzmn_num varchar(20)',
        'fclt_name',
      ]),
    ).toMatchObject({
      vst_dtm: 'visit-time',
      ownr_name: 'name',
      bzmn_num: 'business-number',
      fclt_name: undefined,
    });
  });

  it.each(['reg_dts', 'modi_dtm', 'inpt_dttm', 'crtd_stamp', 'edt_ymdhms', 'delt_dt'])(
    '%s is when the record was made or changed',
    (name) => {
      expect(judgeSchema('tb_item', [`${name} varchar(14)`])[name]).toBe('record-time');
    },
  );
});

describe('a log that tells apart when it was written', () => {
  const at = (table: string, column: string, ...beside: string[]) =>
    judgeSchema(table, [column, ...beside])[column.split(' ')[0]!];

  it('keeps that as a time of the record, and else as the time of what it tells', () => {
    const line = ['user_id int', 'ip_address varchar(40)', 'action varchar(50)'];
    expect(at('access_logs', 'created_at timestamp', ...line)).toBe('visit-time');
    expect(at('access_logs', 'created_at timestamp', ...line, 'login_time timestamp')).toBe('record-time');
    expect(at('audit_logs', 'created_time bigint', ...line)).toBe('visit-time');
    // What has an end began when its line was written.
    expect(at('access_logs', 'created_at timestamp', ...line, 'ended_at timestamp')).toBe('visit-time');
  });

  it('of what is sent has no doing of those it is sent to', () => {
    expect(at('sms_log', 'created_at timestamp', 'number varchar(20)', 'body text')).toBe('record-time');
  });

  it('a session begins when somebody logs in', () => {
    expect(at('user_sessions', 'created_at timestamp', 'last_activity_at timestamp', 'token text')).toBe(
      'visit-time',
    );
  });
});
