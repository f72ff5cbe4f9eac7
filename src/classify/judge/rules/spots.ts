import { type ContextRule, rule } from './context-rule.ts';

/** Places that are nobody's home: where things stand, where something happened, where one was fetched, and rooms that are no address. */
export const spotRules: readonly ContextRule[] = [
  // Around an airport or a station lies a city, as around a shop.
  rule(
    'city, country, county, district, region, province, city name, country name, state name, country code, province state, state province, municipality, town, city town',
    'address-part',
    10,
    {
      in: 'spot',
      not: 'audit session event tracked order',
      whole: true,
      family: 'text',
    },
  ),
  // The state that a charger is in is no part of where it stands: the rest of an address says so, or room for a name and a position.
  rule('state', 'address-part', 10, {
    in: 'spot',
    not: 'audit session event tracked order',
    near: { address: 1 },
    whole: true,
    family: 'text',
  }),
  rule('state', 'address-part', 10, {
    in: 'spot',
    not: 'audit session event tracked order device',
    near: { position: 1 },
    whole: true,
    family: 'text',
    minLength: 30,
  }),
  rule('location', 'address-part', 9, {
    in: 'spot estate',
    not: 'audit session event tracked message',
    whole: true,
    family: 'text',
    minLength: 20,
  }),
  // Where something happened that somebody has to see to.
  rule(
    `incident location, incident place, place of incident, location of incident, incident address, accident location, accident place, place of accident, accident spot, crime location, crime scene, scene location, scene address,
    place of occurrence, occurrence place, loss location, loss place, place of loss, location of loss, collision location, crash location, event place`,
    'address',
    9,
    {
      in: 'content court health order lending watched signal',
      not: 'lookup machine occasion',
      whole: true,
      family: 'text',
      minLength: 80,
    },
  ),
  // The outline of a house, a plot or a station on the map.
  rule('geom, the geom, geometry, geom wkt, wkt, geom point, geometry wkt', 'geo-location', 9, {
    in: 'organization spot estate address building',
    not: 'lookup nature world',
    whole: true,
  }),
  // Where somebody was fetched and set down.
  rule(
    `start position, end position, start pos, end pos, start point, end point, start location, end location, start coordinate, end coordinate, pickup position, dropoff position, drop point, pickup point,
    pick up point, drop off point, current position, last position, start geo, end geo, origin point, destination point, start latlng, end latlng, pickup latlng, dropoff latlng`,
    'geo-location',
    10,
    { in: 'ride tracked', not: 'lookup', whole: true },
  ),
  // What is counted in an order, where one sleeps in a hotel: no part of where one lives.
  rule('room, unit, floor', 'address-part', 5.5, {
    near: { address: 2 },
    not: 'lookup place thing order travel booking vacancy',
    whole: true,
  }),
  // Where lessons are given and offices are; where the dead lie.
  rule('building, building name, building number, building code', undefined, 9, {
    in: 'department building thing lookup school education studies machine device occasion',
    not: 'person people address content',
    whole: true,
  }),
  rule('plot number, plot, plot code, section, row, lot number, lot, unit number', undefined, 12, {
    in: 'burial',
    not: 'address',
    whole: true,
  }),
  rule(
    'dropoff, drop off, pickup, pick up, pickup from, drop at, drop to, pick up from, deliver at, collect from',
    'address',
    9,
    {
      in: 'order ride tracked travel booking',
      not: 'lookup',
      whole: true,
      family: 'text',
      minLength: 80,
    },
  ),
  // Where a practice or a shop is, and between which cities one travels.
  rule(
    'vet location, clinic location, office location, company location, store location, branch location, shop location, school location',
    'address-part',
    8,
    { whole: true, family: 'text' },
  ),
  rule('dest city, arr city, dep city, src city, arrival city, departure city', undefined, 12, {
    in: 'travel',
    not: 'address',
  }),
];
