import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const item = (name: string, columns: Record<string, readonly (string | null)[]>, of: string) =>
  byName(judgeValues(name, columns))[of];
const cycle = (count: number, ...values: string[]) => make(count, (index) => values[index % values.length]!);

const first = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hope', 'Ivan', 'June'];
const last = [
  'Ashby',
  'Barlow',
  'Carver',
  'Dalton',
  'Easton',
  'Fulton',
  'Garner',
  'Harlow',
  'Irving',
  'Jarvis',
];
const people = first.map((one, index) => `${one} ${last[index]}`);

describe('values that tell more than the name', () => {
  it('knows schools where a table of people calls them by name', () => {
    const towns = ['Ashby', 'Barlow', 'Carver', 'Dalton', 'Easton', 'Fulton', 'Garner', 'Harlow'];
    const schools = towns.map((town, index) => `${town} ${index % 2 === 0 ? 'University' : 'College'}`);
    expect(item('alumni', { name: schools, state: cycle(8, 'Ohio', 'Iowa') }, 'name')).toBe('school');
    expect(item('alumni', { name: people, state: cycle(10, 'Ohio', 'Iowa') }, 'name')).toBe('name');
  });

  it('knows how far somebody studied under a title', () => {
    const name = people;
    expect(item('graduates', { name, title: cycle(10, 'Ph.D.', 'ms student', 'ugrad') }, 'title')).toBe(
      'school',
    );
    expect(item('graduates', { name, title: cycle(10, 'Engineer', 'Sales Manager') }, 'title')).toBe(
      'job-title',
    );
  });

  it('knows the years of a college', () => {
    const years = cycle(12, 'Freshman', 'Sophomore', 'Junior', 'Senior');
    expect(item('survey', { gender: cycle(12, 'Male', 'Female'), year: years }, 'year')).toBe(
      'enrollment-period',
    );
    // Two steps of a career.
    expect(item('vacancies', { year: cycle(12, 'Junior', 'Senior') }, 'year')).toBeUndefined();
  });

  it('knows roles that are jobs, and those that allow something', () => {
    const roles = cycle(12, 'Nurse', 'Technician', 'Provider', 'Lab supervisor');
    expect(
      item('tickets', { subject: make(12, (n) => `Ticket ${n}`), requester_role: roles }, 'requester_role'),
    ).toBe('job-title');
    const logins = { username: make(12, (n) => `user${n}`), password: make(12, () => 'x'), role: roles };
    expect(item('accounts', logins, 'role')).toBeUndefined();
    const kinds = cycle(12, 'viewer', 'editor', 'owner', 'guest');
    expect(item('tickets', { requester_role: kinds }, 'requester_role')).toBeUndefined();
  });

  it('takes an address under a network’s name for a page', () => {
    const github = make(10, (n) => `https://github.com/gaon${n}`);
    expect(item('members', { name: people, github }, 'github')).toBe('homepage');
    expect(item('members', { name: people, github: make(10, (n) => `gaon-${n}x`) }, 'github')).toBe(
      'username',
    );
  });

  it('hears yes or no to a sex or a descent', () => {
    const flag = cycle(20, '0', '1', '1');
    const names = [...people, ...people];
    expect(item('judges', { full_name: names, female: flag }, 'female')).toBe('gender');
    expect(item('employees', { full_name: names, hispanic_latino: flag }, 'hispanic_latino')).toBe(
      'ethnicity',
    );
    expect(item('products', { title: make(20, (n) => `Lamp ${n}`), white: flag }, 'white')).toBeUndefined();
  });

  it('takes a number beside a telephone for a number', () => {
    const contact = {
      first_name: first,
      phone: make(10, (n) => `702-844-952${n}`),
      number: make(10, (n) => `65337781${n}-7`),
    };
    expect(item('contacts', contact, 'number')).toBeUndefined();
  });
});

describe('columns that repeat others', () => {
  const slugs = people.map((name) => name.toLowerCase().replace(' ', '-'));

  it('are of who is named there', () => {
    const players = { full_name: people, site_code: slugs, label: people };
    expect(byName(judgeValues('players', players))).toMatchObject({ site_code: 'username', label: 'name' });
    const pages = { id: slugs, homepage: slugs.map((slug) => `https://example.com/${slug}`) };
    expect(item('members', pages, 'id')).toBe('username');
  });

  it('are of nobody where the table is not of people', () => {
    const titles = make(10, (n) => `Lamp ${'abcdefghij'[n]} of oak`);
    const slug = titles.map((title) => title.toLowerCase().replaceAll(' ', '-'));
    const url = slug.map((one) => `https://example.com/${one}`);
    expect(item('products', { title: titles, slug, url }, 'slug')).toBeUndefined();
  });
});

describe('years of those who study', () => {
  it('stand beside a subject, or in a table of alumni', () => {
    const year = cycle(10, '2021', '2022', '2023');
    expect(item('alumni', { name: people, year }, 'year')).toBe('enrollment-period');
    const major = cycle(10, 'Physics', 'History');
    expect(item('members', { name: people, major, year: cycle(10, '22', '23', '24') }, 'year')).toBe(
      'enrollment-period',
    );
    expect(item('cars', { name: cycle(10, 'Vento', 'Brio'), year }, 'year')).toBeUndefined();
    expect(item('winners', { name: people, year }, 'year')).toBeUndefined();
  });
});
