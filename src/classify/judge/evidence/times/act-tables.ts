import { anyOf, hasWord, holds } from '../../../names/word-list.ts';

/** What people do outdoors and at home, and write down for themselves. */
export const outdoors = holds({
  mountains: 'ascent climb belay hike walks?$ _runs?$',
  water: 'swim dive angl catch launches$',
  wild: 'hunt sighting find',
  rest: '_logs?$ _drives$ sittings?$ session_?notes',
});
export const ofMachines = holds({
  devices: 'machine irrigation valve sensor robot',
  programs: 'server build pipeline deploy etl job',
  trade: 'campaign product',
});

/** What one works through for oneself. */
export const practised = holds({
  tests: 'assessment psychometric exam test_?results? questionnaire',
  lessons: 'lesson progress course tutorial practice drill onboarding walkthrough',
  habits: 'habit workout routine chore meditation pomodoro (?:^|_)goals?',
  games: 'challenge mission (?:^|_)quests?(?:[_\\x20]|$) achievement',
});
export const ofTheHouse = holds({
  trade: 'order import export catalog certif',
  works: '(?:^|_)jobs? maintenance project migration repair lab_',
  machines: 'robot drone fleet',
});

/** Where somebody is brought and fetched again, or fetches something. */
export const brought = hasWord({
  rides: 'rides? trips? taxis? cabs? carpools? shuttles? passengers? school_?bus(?:es)? boardings?',
  children: 'child(?:ren)? kids? pupils? daycare day_care nursery creche dismissals?',
  animals: 'kennels? pet_?sittings? grooming',
  medicine: 'prescriptions? rx',
});

/** Who goes out for a while and comes back. */
export const outings = hasWord({
  passes: '(?:hall|gate|exit|leave|out|day|weekend)_?pass(?:es)? sign_?(?:in|out)s?(?:_sheets?)?',
  prisons: 'movements? furloughs? escorts? day_?release',
  courts: 'appearances? (?:appearance|court)_[a-z_]*',
  trips: 'outings? field_?trips? excursions? evacuations? visits? trips?',
});
export const ofGoods = holds({
  goods: 'stock inventory goods item product material asset',
  freight: 'cargo freight vehicle flight livestock',
});

/** What somebody hires by the minute or takes home from a library. */
const lent = anyOf(
  'bikes? bicycles? e_?bikes? scooters? moped boats? kayaks?',
  'tools? toys? lockers? keys? books? equipment gear umbrellas? power_?banks?',
);
const hires = anyOf('rentals? hires? rides? loans? checkouts? borrowings? trips? uses?');
export const hired = new RegExp(`(?:^|_)${lent}_${hires}`, 'i');

/** Doors that people go through, and draws that they enter. */
const entered = anyOf(
  'library gym pool gate door building venue club park museum event facility site visitor',
  'raffle contest sweepstakes? giveaway competition lottery draw',
);
export const entrances = new RegExp(`${entered}_?(?:entries|entry|admissions?|entrances?)`, 'i');

/** What is read of devices and taken of goods. */
export const measures = holds({
  devices: 'sensor iot metric meter reading plc generation recording',
  quality: 'sample inspection (?:^|_)(?:qc|qm)_ blood',
  goods: 'stock trade_in unit',
});
