import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const places = [...'가나다라마바사아자차'].map((one) => `${one}온`);
const branches = make(20, (i) => `${i % 2 ? '라온커피 ' : ''}${places[i % 10]}역점`);
const open = make(20, (i) => `${8 + (i % 3)}:00`);

describe('branches of shops', () => {
  it('are firms in a column of shops, or of names of groups', () => {
    expect(byName(judgeValues('coffee', { store: branches, open })).store).toBe('company');
    expect(byName(judgeValues('groups', { name: branches, open })).name).toBe('company');
  });

  it('and not marks, points and kinds of shops', () => {
    const weak = make(20, (i) => ['장점', '단점', '문제점', '개선점'][i % 4]!);
    expect(byName(judgeValues('reports', { name: weak, open })).name).toBeUndefined();
    const kinds = make(20, (i) => ['음식점', '편의점', '백화점'][i % 3]!);
    expect(byName(judgeValues('coffee', { store: kinds, open })).store).toBeUndefined();
    expect(byName(judgeValues('product', { name: branches, open })).name).toBeUndefined();
    expect(byName(judgeValues('reports', { summary: branches, open })).summary).not.toBe('company');
  });
});

describe('whoever publishes, makes or sells something', () => {
  const firms = make(20, (i) => ['Nordlicht', 'Acme', 'GLOBEX', 'Fernhaus', 'Green Hill Press'][i % 5]!);

  it('is a firm, where the column says its part', () => {
    expect(byName(judgeValues('book', { title: branches, publisher: firms })).publisher).toBe('company');
    expect(byName(judgeValues('tx', { amount: open, merchant: firms })).merchant).toBe('company');
    const ends = make(20, (i) => `${places[i % 10]}창고`);
    expect(byName(judgeValues('sales', { warehouse_name: ends, amount: open })).warehouse_name).toBe(
      'company',
    );
  });

  it('and not a person, a code, or who signed a server’s certificate', () => {
    const names = make(
      20,
      (i) => `${['Ann', 'Bob', 'Eve', 'Mary'][i % 4]} ${['Miller', 'Jones', 'Smith'][i % 3]}`,
    );
    expect(byName(judgeValues('book', { title: branches, publisher: names })).publisher).not.toBe('company');
    const codes = make(20, (i) => `SUP${100 + i}`);
    expect(byName(judgeValues('products', { supplier: codes })).supplier).not.toBe('company');
    const issued = { domain: make(20, (i) => `a${i}.example.com`), issuer: firms };
    expect(byName(judgeValues('certs', issued)).issuer).toBeUndefined();
    const kinds = make(20, (i) => ['식비', '교통비', '통신비', '카페'][i % 4]!);
    expect(byName(judgeValues('sales', { usage_name: kinds })).usage_name).toBeUndefined();
  });
});

describe('who wrote it', () => {
  it('is nobody where the system or its keeper did each time', () => {
    for (const one of ['admin', '관리자', 'System']) {
      const rows = { title: branches, writer: make(20, () => one) };
      expect(byName(judgeValues('notices', rows)).writer, one).toBeUndefined();
    }
  });

  it('is somebody else', () => {
    const names = make(20, (i) => ['김가온', '이나래', '박다솜', '관리자'][i % 4]!);
    expect(byName(judgeValues('notices', { title: branches, writer: names })).writer).toBe('name');
  });
});
