import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const cities = ['서울시 가온구', '나래시 다솜구', '경기도 마루시', '라온시 바다구', '전남 아람군'];
const roads = ['미리내로', '새싹길', '한울대로', '보람로', '도담길'];
const district = make(20, (i) => cities[i % 5]!);
const street = make(20, (i) => `${roads[i % 5]} ${12 + i}`);
const whole = make(20, (i) => `${cities[i % 5]} ${roads[i % 5]} ${12 + i}`);
const lot = make(20, (i) => (i % 3 === 0 ? `나래동 ${20 + i}` : `${roads[i % 5]} ${12 + i}`));
const unit = make(20, (i) => (i % 2 === 0 ? `${101 + i}동` : `${i}층`));
const judge = (columns: Record<string, string[]>) => byName(judgeValues('employee', columns));

describe('which line of an address a column holds', () => {
  it('is told by its values, where all of them are of one', () => {
    expect(judge({ emp_addr1: district, emp_addr2: street })).toEqual({
      emp_addr1: 'address-part',
      emp_addr2: 'address',
    });
    expect(judge({ emp_addr1: district, emp_addr2: lot }).emp_addr2).toBe('address');
    expect(judge({ address: make(20, (i) => ['서울', '부산광역시', '강남구'][i % 3]!) }).address).toBe(
      'address-part',
    );
    expect(judge({ lot_address: unit }).lot_address).toBe('address-part');
    expect(judge({ address2: whole }).address2).toBe('address');
  });

  it('stays with the name where they say no more', () => {
    expect(judge({ address: whole }).address).toBe('address');
    expect(judge({ address: make(20, (i) => (i % 2 === 0 ? whole[i]! : district[i]!)) }).address).toBe(
      'address',
    );
    expect(judge({ emp_addr1: street, emp_addr2: unit })).toEqual({
      emp_addr1: 'address',
      emp_addr2: 'address-part',
    });
    expect(judge({ address: make(20, (i) => `자택 ${i}`) }).address).toBe('address');
  });

  it('nor does a floor or a building tell of anybody', () => {
    expect(byName(judgeValues('meeting_room', { floor: make(20, (i) => `${i}층`) })).floor).toBeUndefined();
  });
});
