import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

describe('what people deal with a business', () => {
  it('tells when they called off; what was ordered, paid or lent is a date of the business', () => {
    expect(
      judgeSchema('rental_orders', [
        'customer_id int',
        'order_date date',
        'paid_at timestamp',
        'cancelled_at timestamp',
        'return_date date',
      ]),
    ).toMatchObject({
      order_date: undefined,
      paid_at: undefined,
      cancelled_at: 'visit-time',
      return_date: undefined,
    });
    expect(judgeSchema('TB_RSV', ['RSV_NO', 'CNCL_DTM timestamp -- 취소일시']).CNCL_DTM).toBe('visit-time');
  });

  it('leaves the days of the business alone', () => {
    expect(judgeSchema('settlement', ['shop_id int', 'paid_at timestamp -- 지급일']).paid_at).toBeUndefined();
    expect(judgeSchema('payouts', ['paid_at timestamp']).paid_at).toBeUndefined();
    expect(judgeSchema('purchase_orders', ['order_date date']).order_date).toBeUndefined();
    expect(judgeSchema('assets', ['purchase_date date']).purchase_date).toBeUndefined();
    expect(judgeSchema('orders', ['user_id int', 'payment_due_date date']).payment_due_date).toBeUndefined();
    expect(judgeSchema('room_resv', ['resv_date date', 'resv_time']).resv_date).toBeUndefined();
  });

  it('who ends a subscription opts out, who signs a waiver consents', () => {
    expect(judgeSchema('subscriptions', ['user_id int', 'cancelled_at timestamp']).cancelled_at).toBe(
      'opt-out-time',
    );
    expect(judgeSchema('waivers', ['guest_id int', 'signed_at timestamp']).signed_at).toBe('consent-time');
    expect(judgeSchema('leases', ['tenant_id int', 'signed_at timestamp']).signed_at).toBe('visit-time');
  });

  it('a complaint is received when somebody brings it, unless the asking has a time of its own', () => {
    const received = 'RCPT_DT timestamp -- 접수일시';
    expect(judgeSchema('minwon', ['TTL', received], '민원접수').RCPT_DT).toBe('visit-time');
    expect(
      judgeSchema('minwon', ['TTL', 'APLY_DT timestamp -- 신청일시', received], '민원접수').RCPT_DT,
    ).toBeUndefined();
  });

  it('who signed up for something may call it off, a member leaves', () => {
    expect(judgeSchema('attendees', ['email', 'cancelled_at timestamp']).cancelled_at).toBe('visit-time');
    expect(judgeSchema('member', ['email', 'cancel_dt timestamp']).cancel_dt).not.toBe('visit-time');
  });

  it('bodies are measured, machines too', () => {
    expect(judgeSchema('body_weight', ['user_id int', 'measured_at timestamp']).measured_at).toBe(
      'visit-time',
    );
    expect(judgeSchema('sensor_data', ['sensor_id int', 'measured_at timestamp']).measured_at).not.toBe(
      'visit-time',
    );
  });
});

describe('what people do from one moment to another', () => {
  it('begins and ends', () => {
    for (const table of ['calls', 'rides', 'workout', 'cdr_voice', 'work_log'])
      expect(judgeSchema(table, ['start_time timestamp', 'ended_at timestamp'])).toMatchObject({
        start_time: 'visit-time',
        ended_at: 'visit-time',
      });
    for (const table of ['campaigns', 'classes', 'contracts'])
      expect(judgeSchema(table, ['title', 'start_time timestamp']).start_time).not.toBe('visit-time');
  });

  it('people and cars come and go where that is written down', () => {
    expect(judgeSchema('PK_INOUT', ['CAR_NO', 'IN_DT timestamp', 'OUT_DT timestamp'])).toMatchObject({
      IN_DT: 'visit-time',
      OUT_DT: 'visit-time',
    });
    expect(judgeSchema('outing', ['left_at timestamp']).left_at).toBe('visit-time');
    expect(judgeSchema('wh_stock', ['in_dt timestamp']).in_dt).not.toBe('visit-time');
  });
});

describe('banks', () => {
  it('tell nothing by their name alone, and something as what a table lists', () => {
    expect(judgeSchema('members', ['bank_name varchar(20)', 'account_no varchar(30)'])).toMatchObject({
      bank_name: undefined,
      account_no: 'bank-account',
    });
    expect(judgeSchema('회원', ['bank_nm varchar(20) -- 은행명']).bank_nm).toBeUndefined();
    expect(judgeSchema('회원', ['bank_nm varchar(20) -- 예금주']).bank_nm).toBe('name');
    expect(judgeSchema('banks', ['name varchar(20)']).name).toBe('company');
  });
});
