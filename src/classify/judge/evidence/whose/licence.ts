import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isNamed, isOf } from '../../view.ts';

const list = (text: string) => new Set(text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));

/** What a licence to drive allows, and till when. */
const told =
  list(`category, categories, class, classes, expire, expiry, exp, exp date, expire date, expire on, valid till,
  valid until, valid to, validity, valid from, issue authority, issue state, issue date`);
/** What it is known by, in a table of licences. */
const numbers = list('number, license number, license id, license, lic id, lic number, lid, lnumber, dln');
const licences = /^(?:t_|tbl_?)?(?:person_|user_|member_|customer_)?licen[cs]es?$/i;

/** A licence in few words: beside who drives, or in a table of licences with the birthday that only people's have. */
export function judgeLicence(board: Board, { words }: FieldView, dataset: DatasetView): void {
  const phrase = words.join(' ');
  if (isOf(dataset, ['lookup', 'order', 'booking', 'health', 'organization'], false)) return;
  const ofDrivers = isOf(dataset, ['driving'], false) && dataset.table.head.has('person');
  const ofPeople = licences.test(dataset.dataset.name) && bearsBirthday(dataset);
  if (((ofDrivers || ofPeople) && told.has(phrase)) || (ofPeople && numbers.has(phrase)))
    board.for('table', 'licence to drive', 'driver-licence', 13);
}

const bearsBirthday = ({ fields }: DatasetView): boolean =>
  fields.some((field) => isNamed(field, 'date-of-birth'));
