import { describe, expect, it } from 'vitest';
import { readHan } from '../../../src/classify/names/han.ts';
import { judgeSchema } from '../support.ts';

describe('names in Japanese and Chinese', () => {
  it.each([
    ['会員電話番号', 'member phone number'],
    ['緊急連絡先電話番号', 'emergency contact phone number'],
    ['氏名（漢字）', 'full name'],
    ['氏名カナ', 'full name'],
    ['お問い合わせ内容', 'inquiry content'],
    ['是否删除', 'is 删除'],
    ['1．会社名', 'company name'],
    ['顧客ID', 'customer ID'],
    ['ﾒｰﾙｱﾄﾞﾚｽ', 'email address'],
    ['品', 'item'],
  ])('%s is read as %s', (name, words) => expect(readHan(name)).toBe(words));

  it.each(['고객명', 'customer_name', '성명(漢字)', ''])('%s is no such name', (name) =>
    expect(readHan(name)).toBeUndefined(),
  );

  it('tell of the staff of a company in Japan', () => {
    const staff = [
      '社員番号',
      '姓',
      '名',
      'セイ',
      '性別',
      '生年月日',
      '住所',
      '郵便番号',
      '携帯電話',
      '所属課',
      '役職',
      '入社日',
    ];
    expect(judgeSchema('社員名簿', [...staff, '登録日時', '備考', '状態', '削除フラグ', '登録者'])).toEqual({
      社員番号: 'employee-number',
      姓: 'name',
      名: 'name',
      セイ: 'name',
      性別: 'gender',
      生年月日: 'date-of-birth',
      住所: 'address',
      郵便番号: 'address-part',
      携帯電話: 'mobile-phone',
      所属課: 'department',
      役職: 'job-title',
      入社日: 'work-experience',
      登録日時: 'record-time',
      備考: 'free-text',
      状態: undefined,
      削除フラグ: undefined,
      登録者: undefined,
    });
  });

  it('tell of customers in China, in traditional characters as well', () => {
    const customer = [
      '姓名',
      '身份证号',
      '手机号',
      '邮箱',
      '家庭地址',
      '工资',
      '婚姻状况',
      '密码',
      '创建时间',
      '是否删除',
    ];
    expect(judgeSchema('客户', customer)).toEqual({
      姓名: 'name',
      身份证号: 'national-id',
      手机号: 'mobile-phone',
      邮箱: 'email',
      家庭地址: 'address',
      工资: 'salary',
      婚姻状况: 'marital-status',
      密码: 'password',
      创建时间: 'record-time',
      是否删除: undefined,
    });
    expect(judgeSchema('員工', ['姓名', '手機號碼', '身分證字號'])).toMatchObject({
      手機號碼: 'mobile-phone',
      身分證字號: 'national-id',
    });
  });

  it('tell of nobody where things are listed and counted', () => {
    const goods = [
      '商品ID',
      '商品名',
      '価格',
      '在庫数',
      '説明',
      '発売日',
      '仕入先名',
      '会員数',
      '電話件数',
      '文件名称',
    ];
    const found = judgeSchema('商品', goods);
    expect(Object.entries(found).filter(([, item]) => item !== undefined)).toEqual([['仕入先名', 'company']]);
  });

  it('are read in comments', () => {
    const commented = ['f_a varchar(20) -- 用户姓名', 'f_b varchar(20) -- 手机号码', 'f_c int -- 商品数量'];
    expect(judgeSchema('t_user', commented)).toEqual({ f_a: 'name', f_b: 'mobile-phone', f_c: undefined });
  });
});
