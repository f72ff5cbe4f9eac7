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
    'temples',
    'health_posts',
    'farmer_groups',
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

describe('rooms, buildings and plots', () => {
  it.each([
    ['department', 'building', 'budget int'],
    ['receipts', 'unit', 'receiver_address text', 'sender_address text', 'price int'],
    ['hotel_stays', 'room', 'city varchar(50)', 'street varchar(80)'],
    ['grave_plots', 'plot_number', 'status varchar(10)'],
  ])('%s.%s', (table, column, ...beside) => {
    expect(judge(table, `${column} ${text}`, ...beside)).toBeUndefined();
  });

  it('are somebody’s beside the rest of an address', () => {
    expect(judge('residents', 'unit varchar(20)', 'street varchar(80)', 'city varchar(50)')).toBe(
      'address-part',
    );
    expect(judge('residents', 'building varchar(50)', 'street varchar(80)')).toBe('address-part');
  });
});

describe('firms told by what a table is of', () => {
  it.each([
    ['flights', 'airline', 'company'],
    ['patients', 'insurance_provider', 'company'],
    ['insurance_policies', 'provider_name', 'company'],
    ['opportunities', 'account', 'company'],
    ['tournament_registrations', 'club', 'company'],
    ['drugs', 'trade_name', undefined],
    ['prescriptions', 'trade_name', 'health'],
    ['users', 'provider_name', undefined],
  ])('%s.%s', (table, column, item) => {
    expect(judge(table, `${column} ${text}`)).toBe(item);
  });
});

describe('parties to a matter', () => {
  it('are named beside how they are reached', () => {
    expect(judge('receipts', `sender ${text}`, 'sender_phone varchar(20)')).toBe('name');
    expect(judge('batches', `sender ${text}`, 'weight int')).toBeUndefined();
    expect(judge('orders', `user ${text}`, 'user_email varchar(80)')).toBeUndefined();
    expect(judge('batches', `sender ${text}`, 'sender_name text', 'sender_phone text')).toBeUndefined();
  });

  it.each([
    ['chess_games', 'white', 'name'],
    ['shipments', 'rev_name', 'name'],
    ['readings', 'meter_reader', 'name'],
    ['products', 'white', undefined],
    ['readings', 'card_reader', undefined],
  ])('%s.%s', (table, column, item) => {
    expect(judge(table, `${column} ${text}`)).toBe(item);
  });

  it('two words call people whose last word is a tool’s', () => {
    expect(judge('water_meter_readers', `name ${text}`)).toBe('name');
    expect(judge('card_readers', `name ${text}`)).toBeUndefined();
  });

  it('a gym with ages lists who goes there', () => {
    expect(judge('gym', `name ${text}`, 'gender varchar(10)', 'address text')).toBe('name');
    expect(judge('gym', `name ${text}`, 'address text', 'phone varchar(20)')).toBe('company');
  });
});

describe('how one is reached', () => {
  it.each([
    ['sms_log', 'numbers varchar(255)', 'mobile-phone'],
    ['sms_logs', 'send_to varchar(255)', 'mobile-phone'],
    ['phone_numbers', 'area_code varchar(5)', 'phone'],
    ['loop_protection', 'sent_to varchar(250)', 'email'],
    ['rides', 'start_location varchar(64)', 'geo-location'],
    ['user_images', 'blob bytea', 'photo'],
    ['sms_templates', 'number varchar(20)', undefined],
    ['courses', 'start_location varchar(64)', undefined],
    ['file_chunks', 'blob bytea', undefined],
  ])('%s.%s', (table, column, item) => {
    expect(judge(table, column)).toBe(item);
  });

  it('a contact of people is a number where there is no other', () => {
    expect(judge('donors', 'contact varchar(255)', 'first_name text', 'last_name text')).toBe('phone');
    expect(judge('patients', 'next_of_kin_contact text', 'name text', 'next_of_kin text')).toBe('phone');
  });
});

describe('houses are not the people who run them', () => {
  it('have a name of their own, and pictures of no one', () => {
    expect(
      judgeSchema('hair_salons', [
        `name ${text}`,
        `owner_name ${text}`,
        'whatsapp varchar(20)',
        'instagram varchar(60)',
        'image varchar(200)',
      ]),
    ).toMatchObject({ name: 'company', owner_name: 'name', whatsapp: 'mobile-phone', image: undefined });
    expect(judge('kindergartens', `name ${text}`)).toBe('school');
    expect(judge('choirs', `leader ${text}`)).toBe('name');
  });

  it('where suppliers may be one man', () => {
    expect(judge('suppliers', `name ${text}`, 'mobile varchar(20)', 'nationality text')).toBe('name');
  });
});

describe('numbers of identity cards', () => {
  it.each([
    ['lost_items', 'claimant_id_no', 'national-id'],
    ['gate_log', 'visitor_id_number', 'national-id'],
    ['landlords', 'cni_number', 'national-id'],
    ['refugees', 'unhcr_no', 'national-id'],
    ['orders', 'customer_id_number', undefined],
    ['orders', 'product_id_number', undefined],
  ])('%s.%s', (table, column, item) => {
    expect(judge(table, `${column} varchar(30)`)).toBe(item);
  });
});

describe('hubs, clans and states of things', () => {
  it('are no firms, peoples or places', () => {
    expect(judge('iot_hubs', `name ${text}`)).toBeUndefined();
    expect(judge('courier_hubs', `name ${text}`)).toBe('company');
    expect(judge('clan_wars', 'clan varchar(40)')).toBeUndefined();
    expect(judge('charging_stations', 'state varchar(20)', 'lat numeric', 'lng numeric')).toBeUndefined();
    expect(judge('airports', 'state varchar(40)', 'city varchar(40)')).toBe('address-part');
  });
});

describe('parts of addresses elsewhere', () => {
  it.each(['woreda', 'kebele', 'purok', 'wilaya', 'sub_county', 'arrondissement'])('%s', (column) => {
    expect(judge('households', `${column} varchar(60)`)).toBe('address-part');
  });
});
