import { wordList } from '../../names/word-list.ts';
import { type FieldView, isNamed } from '../field-view.ts';
import { hasAny, type Kinds, type Standing } from './standing.ts';

/** Whether an account, a client or a tenant is a firm. */
export function addFirms({ head }: Kinds, { dataset, name, words, strong, fields }: Standing): void {
  // What an account of a firm is called is no login.
  const logins = fields.filter((field) => isNamed(field, 'username'));
  const called = logins.every(({ words: own }) => own.join(' ') === 'account name');
  const held = called ? new Set([...strong].filter((item) => item !== 'username')) : strong;
  // An account with a line of business, or with a domain and limits, is a company's.
  const ofBusiness = strong.has('industry') || hasAny(words, businesslike);
  if (ofBusiness && head.has('account') && !hasAny(held, privately)) head.add('organization');
  const asked = fields.some(({ field }) => asksFor.test(field.name)) || reachesOther(name, fields);
  if (areFirms(name, words, held, asked)) {
    head.delete('person');
    head.add('organization');
  }
  // A tenant who rents a home is a person; one who rents software is not.
  if (
    /tenants?$/i.test(dataset.name) &&
    !hasAny(strong, privately) &&
    !leased(words) &&
    hasAny(words, hosted)
  )
    head.add('organization');
}

/** Who is to be asked for at a firm. */
const asksFor = /^contact_?(?:person|name)|contact_?(?:person|name)$/i;
const contacts = /^contact_?(?:email|number|phone|no|date)/i;
const buyers = /(?:client|customer)s?$/i;

/** Whether somebody is reached there as well; a customer's only number is their own, though it is called a contact's. */
function reachesOther(name: string, fields: readonly FieldView[]): boolean {
  const asked = fields.filter(({ field }) => contacts.test(field.name));
  const own = fields.filter((field) => !asked.includes(field));
  return asked.some(
    (field) =>
      !buyers.test(name) ||
      ways.some((way) => isNamed(field, ...way) && own.some((other) => isNamed(other, ...way))),
  );
}
const ways = [['email'], ['phone', 'mobile-phone']];

/** What only an account of a company or of a team has. */
const businesslike = wordList('domain subdomain website industry revenue toll fax seat plan limits');

/** What is kept of a tenant whose home is software. */
const hosted = [
  ...businesslike,
  ...wordList(
    'slug schema region logo setting settings config provider isolated title metadata timezone locale key',
  ),
];
const privately = wordList('password date-of-birth gender username mobile-phone job-title');

const leases = wordList('lease rent deposit landlord tenancy room unit apartment move');
export const leased = (words: ReadonlySet<string>): boolean => hasAny(words, leases);

/** Clients who are firms: with somebody to ask for, a page, a line of business, and nothing that only people have. */
const areFirms = (
  name: string,
  words: ReadonlySet<string>,
  strong: ReadonlySet<string>,
  asked: boolean,
): boolean =>
  /(?:client|customer|partner|prospect|account|supplier|vendor|sponsor)s?$/i.test(name) &&
  (asked || strong.has('industry') || hasAny(words, registered)) &&
  !hasAny(words, ofOne) &&
  !hasAny(strong, personally);
const registered = ['website', 'ein', 'legal', 'industry', 'vat', 'gst'];
const ofOne = ['first', 'last', 'surname', 'dob', 'nationality', 'occupation'];
const personally = wordList(
  'password date-of-birth gender rrn national-id marital-status company username job-title',
);
