import { describe, expect, it } from 'vitest';
import { isAgent } from '../../../src/classify/names/words/classes.ts';
import { classifier, judgeSchema, table } from '../support.ts';

describe('tables of an application that are about nobody', () => {
  it('agents that are programs have a model; those who sell have a licence', () => {
    const program = judgeSchema('agents', [
      'name',
      'model',
      'system_prompt',
      'tools json',
      'avatar',
      'title',
    ]);
    expect(program).toMatchObject({
      name: undefined,
      tools: undefined,
      avatar: undefined,
      title: undefined,
      system_prompt: 'prompt',
    });
    const person = judgeSchema('agents', ['name', 'phone', 'email', 'license_no', 'avatar']);
    expect(person).toMatchObject({ name: 'name', avatar: 'photo' });
  });

  it('branches of code are no offices, and what builds it or listens to events is nobody', () => {
    expect(judgeSchema('codebase_branches', ['name', 'name_hash'])).toEqual({
      name: undefined,
      name_hash: undefined,
    });
    expect(judgeSchema('branches', ['name'])).toEqual({ name: 'company' });
    expect(judgeSchema('builders', ['name', 'description', 'project_id bigint'])).toEqual({
      name: undefined,
      description: undefined,
      project_id: undefined,
    });
  });

  it('what is said of sessions is written later than they begin', () => {
    const columns = ['label', 'score numeric', 'created_at timestamp'];
    expect(judgeSchema('session_annotations', columns).created_at).toBe('record-time');
    expect(judgeSchema('sessions', columns).created_at).toBe('visit-time');
  });

  it('an event that somebody caused is one of theirs; one that all may come to is announced', () => {
    const caused = ['event_type int', 'user_uuid varchar(36)', 'ip_address', 'event_date timestamp'];
    expect(judgeSchema('event', caused).event_date).toBe('visit-time');
    expect(judgeSchema('events', ['title', 'venue', 'event_date timestamp']).event_date).toBeUndefined();
    expect(judgeSchema('post_auth', ['username', 'authdate timestamp']).authdate).toBe('visit-time');
  });

  it('a length of time is no password, a number no seventeen figures of a vehicle', () => {
    const typed = (name: string, type: string, family: 'unknown' | 'number') => {
      const of = table('users', ['id int', 'email']);
      const fields = [...of.fields, { name, type, family, nullable: true }];
      return classifier.schemaOnly({ ...of, fields }).at(-1)!.classification.item;
    };
    expect(typed('notify_password', 'interval', 'unknown')).toBeUndefined();
    expect(typed('vin', 'int', 'number')).toBeUndefined();
  });

  it('a log with levels and traces is a program’s, unless it says whose', () => {
    const lines = ['log_level', 'message', 'stack_trace', 'created_at timestamp'];
    expect(judgeSchema('system_logs', lines).created_at).toBe('record-time');
    expect(judgeSchema('system_logs', ['user_id int', ...lines]).created_at).toBe('visit-time');
  });

  it('what is planned with a doctor is no session of a browser', () => {
    const planned = ['user_id int', 'scheduled_at timestamp', 'meeting_url', 'created_at timestamp'];
    expect(judgeSchema('telemedicine_sessions', planned).created_at).toBe('record-time');
  });

  it('a lesson is no session of somebody who logged in', () => {
    const columns = ['id uuid', 'title', 'coach_id uuid', 'capacity int', 'created_at timestamp'];
    expect(judgeSchema('sessions', columns).created_at).toBe('record-time');
    expect(
      judgeSchema('bookings', ['session_id uuid', 'member_id uuid', 'status']).session_id,
    ).toBeUndefined();
    expect(judgeSchema('session_devices', ['session_id uuid', 'ip_address']).session_id).toBe('session-id');
  });

  it('a fault of a machine is nobody’s disability', () => {
    expect(judgeSchema('ATM장애로그', ['장애유형', '발생일시 timestamp']).장애유형).toBeUndefined();
    expect(judgeSchema('회원', ['회원번호 int', '장애유형']).장애유형).toBe('health');
  });

  it('a text id beside a number that counts the rows is what one logs in with', () => {
    const columns = ['user_no int', 'user_name varchar(50)', 'id varchar(50)', 'pwd varchar(300)', 'email'];
    expect(judgeSchema('user_info', columns)).toMatchObject({ user_name: 'name', id: 'username' });
  });

  it('tokens are counted in whatever order that is told', () => {
    expect(judgeSchema('spans', ['llm_token_count_prompt int'])).toEqual({
      llm_token_count_prompt: 'token-usage',
    });
    expect(judgeSchema('spans', ['max_out_tok int'])).toEqual({ max_out_tok: undefined });
  });

  it('a link between two tables holds keys', () => {
    expect(judgeSchema('files_to_sessions', ['file_id', 'session_id']).session_id).toBeUndefined();
    expect(judgeSchema('page_hits', ['session_id', 'url', 'ip']).session_id).toBe('session-id');
  });

  it('what a program logs in with makes nobody of what is named beside it', () => {
    const web = judgeSchema('httptest', ['name', 'status int', 'http_user', 'http_password']);
    expect(web).toMatchObject({ name: undefined, http_password: 'password' });
  });

  it('an account with a line of business is a firm’s', () => {
    const account = judgeSchema('crm_account', ['accountname', 'industry', 'website', 'rating', 'phone']);
    expect(account).toMatchObject({ website: undefined, rating: undefined });
  });

  it('a checksum is no text, and a notice is the system’s', () => {
    expect(judgeSchema('nodes', ['cksum text', 'label']).cksum).toBeUndefined();
    const access = judgeSchema('emergency_access', ['grantee_id int', 'last_notification_at timestamp']);
    expect(access.last_notification_at).not.toBe('visit-time');
  });

  it('the 주소 of a page is no place', () => {
    expect(judgeSchema('post', ['live_url varchar(200) -- 라이브 주소', 'title']).live_url).not.toBe(
      'address',
    );
    expect(judgeSchema('post', ['addr varchar(200) -- 주소', 'title']).addr).toBe('address');
  });

  it('times of fourteen characters, by the letter that stands for a date', () => {
    expect(judgeSchema('bbs_data', ['d_comment varchar(14)', 'subject']).d_comment).toBe('record-time');
    expect(judgeSchema('bbs_data', ['d_comment varchar(200)', 'subject']).d_comment).toBe('free-text');
  });
});

describe('times that somebody’s table tells', () => {
  it('of what a patient takes, from when to when', () => {
    const taken = judgeSchema('medications', ['patient_id int', 'drug', 'start_date date', 'end_date date']);
    expect(taken).toMatchObject({ start_date: 'health', end_date: 'health' });
    expect(judgeSchema('vaccine_lots', ['lot', 'start_date date']).start_date).not.toBe('health');
  });

  it('of work and rest, in Korean', () => {
    for (const [name, item] of [
      ['근무일자', 'visit-time'],
      ['휴게시작시간', 'visit-time'],
      ['근무시간', undefined],
    ] as const)
      expect([name, judgeSchema('근태', [`${name} timestamp`, '사번'])[name]]).toEqual([name, item]);
  });

  it('what was said last in a talk', () => {
    expect(judgeSchema('chat_rooms', ['last_message_content varchar(300)', 'user_id int'])).toMatchObject({
      last_message_content: 'free-text',
    });
    expect(judgeSchema('brokers', ['last_message_id int']).last_message_id).toBeUndefined();
  });

  it('of a like, whatever its time is called', () => {
    expect(judgeSchema('likes', ['user_id int', 'post_id int', 'regdate timestamp']).regdate).toBe(
      'visit-time',
    );
  });

  it('as numbers with what they count in behind', () => {
    expect(judgeSchema('tokens', ['validated_ts_ms int', 'label']).validated_ts_ms).toBe('record-time');
  });
});

describe('words that only end as those for people do', () => {
  it('cannot be said, where letters stand before a name', () => {
    for (const word of ['vtiger', 'mqbuilder', 'xkfilter'])
      expect([word, isAgent(word)]).toEqual([word, false]);
    for (const word of ['climber', 'thrower', 'knitter', 'squatter'])
      expect([word, isAgent(word)]).toEqual([word, true]);
  });
});

describe('names that mean something else in their table', () => {
  it('the id of a document is no document of identity', () => {
    expect(judgeSchema('document_vectors', ['doc_id', 'vector_id']).doc_id).toBeUndefined();
    expect(judgeSchema('customers', ['id_document_number', 'name']).id_document_number).toBe('national-id');
  });

  it('nodes of a tree have children, and so have people', () => {
    expect(judgeSchema('categories', ['path', 'depth int', 'numchild int']).numchild).toBeUndefined();
    expect(judgeSchema('applicants', ['name', 'numchild int']).numchild).toBe('family');
  });

  it('a host of mail is a machine, a business key no secret, who holds a lock a program', () => {
    expect(judgeSchema('users', ['username', 'mail_host']).mail_host).toBeUndefined();
    const job = judgeSchema('executions', ['business_key', 'lock_owner', 'status']);
    expect(job).toMatchObject({ business_key: undefined, lock_owner: undefined });
  });

  it('those one writes to and writes as are people', () => {
    for (const table of ['identities', 'collected_addresses', 'senders'])
      expect([table, judgeSchema(table, ['user_id int', 'name', 'email']).name]).toEqual([table, 'name']);
    expect(judgeSchema('queues', ['id int', 'name', 'email']).name).not.toBe('name');
  });

  it('whose social security number a textbook refers to', () => {
    for (const name of ['essn', 'mgr_ssn', 'superssn'])
      expect([name, judgeSchema('works_on', [`${name} char(9)`, 'pno int'])[name]]).toEqual([
        name,
        'national-id',
      ]);
  });

  it('a line of consents is written when one is given', () => {
    for (const table of ['consents', 'consent_history', 'marketing_consent_log'])
      expect(judgeSchema(table, ['user_id int', 'created_at timestamp']).created_at).toBe('consent-time');
    expect(judgeSchema('consent_templates', ['title', 'created_at timestamp']).created_at).toBe(
      'record-time',
    );
  });

  it('who changed a record is told by a login, the kind of pay by a code', () => {
    expect(judgeSchema('tn_user', ['updusr varchar(20) -- 수정자', 'nm']).updusr).toBeUndefined();
    expect(judgeSchema('payrolls', ['pay_type int -- 급여구분', 'emp_no']).pay_type).toBeUndefined();
  });
});
