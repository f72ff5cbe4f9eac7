import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const text = 'varchar(100)';
const judge = (table: string, column: string, ...beside: string[]) =>
  judgeSchema(table, ['id int', ...beside, column])[column.split(' ')[0]!];

describe('houses and bodies of every kind have names and places', () => {
  it.each([
    'choirs',
    'cemeteries',
    'ranches',
    'retailers',
    'embassies',
    'orchestras',
    'breweries',
    'hospices',
    'funeral_homes',
    'police_stations',
    'firestation',
    'NursingHomes',
    'food_banks',
    'concert_halls',
    'network_providers',
  ])('%s', (table) => {
    expect(judgeSchema(table, ['id int', `name ${text}`, `location ${text}`, `image ${text}`])).toEqual({
      id: undefined,
      name: 'company',
      location: 'address-part',
      image: undefined,
    });
  });

  it.each(['stations', 'charging_stations', 'courts', 'bands', 'plants', 'rooms', 'locations', 'airports'])(
    'not %s, which are places and things',
    (table) => {
      expect(judge(table, `name ${text}`)).toBeUndefined();
    },
  );
});

describe('where things stand', () => {
  it.each([
    ['airports', 'city', 'address-part'],
    ['airports', 'country', 'address-part'],
    ['stations', 'latitude', 'geo-location'],
    ['properties', 'location', 'address-part'],
    ['listings', 'location', 'address-part'],
    ['cases', 'incident_location', 'address'],
    ['insurance_claims', 'loss_place', 'address'],
    ['fire_stations', 'geom', 'geo-location'],
  ])('%s.%s', (table, column, item) => {
    const type = column === 'latitude' ? 'numeric' : 'varchar(200)';
    expect(judge(table, `${column} ${type}`)).toBe(item);
  });

  it.each([
    ['countries', 'name'],
    ['cities', 'country'],
    ['assets', 'location'],
    ['events', 'location'],
    ['audit_trail', 'state'],
    ['shapes', 'geometry'],
  ])('not %s.%s', (table, column) => {
    expect(judge(table, `${column} ${text}`)).toBeUndefined();
  });
});

describe('people by trade', () => {
  it.each([
    'artisans',
    'midwives',
    'firemen',
    'constables',
    'consultants',
    'paralegals',
    'refugees',
    'cadets',
  ])('%s', (table) => {
    expect(judge(table, `name ${text}`)).toBe('name');
  });

  it('artists who log in are people, those of a catalogue bands as well', () => {
    expect(judge('artists', `name ${text}`, 'email varchar(80)', 'password_digest varchar(80)')).toBe('name');
    expect(judge('artists', `name ${text}`, 'genre varchar(20)')).toBeUndefined();
    expect(judge('auction_lots', `artist ${text}`)).toBe('name');
  });

  it.each(['specimens', 'regimens', 'loggers', 'models'])('not %s', (table) => {
    expect(judge(table, `name ${text}`)).toBeUndefined();
  });
});
