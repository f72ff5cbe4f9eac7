import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

const files = make(20, (i) => `/upload/${1000 + i}.jpg`);
const people = make(20, (i) => `${[...'김이박최정'][i % 5]}${['가온', '나래', '다솜', '라온'][i % 4]}`);
const mails = make(20, (i) => `user${i}@example.com`);
const names = make(20, (i) => ['Java', 'Spring', 'React', 'MySQL', 'Docker'][i % 5]!);

describe('files of pictures', () => {
  it('show people in a table of people', () => {
    const judged = byName(judgeValues('member', { name: people, email: mails, profile: files, pic: files }));
    expect(judged).toMatchObject({ profile: 'photo', pic: 'photo' });
    const kept = make(20, (i) => `https://example.com/profile/${i}.png`);
    expect(byName(judgeValues('rows', { nick: mails, img: kept })).img).toBe('photo');
    expect(judgeSchema('tblMemberInfo', ['member_id varchar(20)', 'pic text']).pic).toBe('photo');
  });

  it('and goods, signs and papers else', () => {
    expect(byName(judgeValues('product', { name: names, img: files })).img).toBeUndefined();
    expect(byName(judgeValues('tech_stack', { name: names, image_url: files })).image_url).toBeUndefined();
    const maker = {
      maker_name: names,
      maker_email: mails,
      maker_phone: make(20, (i) => `010-0000-${1000 + i}`),
      maker_logo: files,
      maker_license_copy: files,
      maker_homepage: make(20, (i) => `https://shop${i}.example.com`),
    };
    expect(byName(judgeValues('maker', maker))).toMatchObject({
      maker_logo: undefined,
      maker_license_copy: undefined,
      maker_homepage: undefined,
    });
  });

  it('show places and things in a table of theirs', () => {
    for (const table of [
      'center',
      'stores',
      'vehicles',
      'restaurants',
      'clubs',
      'room_photos',
      'property_pictures',
    ])
      expect(judgeSchema(table, ['id int', 'name text', 'photo text']).photo, table).toBeUndefined();
    for (const table of [
      'center_members',
      'store_staff',
      'drivers',
      'hotel_guests',
      'members',
      'student_photos',
    ])
      expect(judgeSchema(table, ['id int', 'name text', 'photo text']).photo, table).toBe('photo');
  });

  it('a driver’s licence stays one', () => {
    const driver = judgeSchema('drivers', ['driver_name text', 'license_copy text']);
    expect(driver.license_copy).toBe('driver-licence');
  });
});

describe('what a patient plays', () => {
  it('tells when, not of what they suffer', () => {
    const played = judgeSchema('game_score', ['patient_id int', 'date date', 'correct int']);
    expect(played.date).toBe('visit-time');
    const tested = judgeSchema('lab_tests', ['patient_id int', 'date date', 'hba1c numeric']);
    expect(tested.date).toBe('health');
  });
});
