import { digitAt, type SqlCheck, weightedSum } from './digits.ts';

/** `YYYYMMDDHHMM`, which drivers' licences without hyphens are mistaken for. */
const time = "r'^20[0-4][0-9](0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])([01][0-9]|2[0-3])[0-5][0-9]$'";
/** What telephone numbers in groups are mistaken for: years at the front, days, addresses of machines, Korean businesses. */
const ungrouped =
  "r'^(1[0-9]|20|99)[0-9]{2}[-./]|^[0-9]{1,2}[-./][0-9]{1,2}[-./](1[0-9]|20|99)[0-9]{2}\\b|^[0-9]{1,3}([.][0-9]{1,3}){3}$|^[0-9]{3}-[0-9]{2}-[0-9]{5}$|^[0-9]{4}[.][0-9]{2}([.-][0-9]{4}|[.][0-9]{2}[.-]?[0-9]{2,4})$'";

const business = [1, 3, 7, 1, 3, 7, 1, 3, 5];
const corporate = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];

/** Half of a digit times ten, whole: the ninth digit of a business number counts with its carry. */
const carry = (d: string) =>
  `safe_cast(substr('0011223344', safe_cast(substr(${d}, 9, 1) as int64) + 1, 1) as int64)`;

/** Numbers with a weighted sum, or whose form alone decides. */
export const numberChecks: Readonly<Record<string, SqlCheck>> = {
  'business-number': (text, d) =>
    `case when mod(10 - mod(${weightedSum(d, business)} + ${carry(d)}, 10), 10) <> ${digitAt(d, 10)} then -1 when strpos(${text}, '-') > 0 then 1 else 0 end`,
  'corporate-number': (_, d) =>
    `case when mod(10 - mod(${weightedSum(d, corporate)}, 10), 10) = ${digitAt(d, 13)} then 1 else 0 end`,
  'driver-licence-kr-plain': (text) => `case when regexp_contains(${text}, ${time}) then -1 else 0 end`,
  'phone-international': (_, d) => `case when length(${d}) between 8 and 15 then 1 else -1 end`,
  'mobile-abroad': (_, d) => `case when length(${d}) between 9 and 15 then 1 else -1 end`,
  'phone-grouped': (text, d) =>
    `case when regexp_contains(${text}, ${ungrouped}) or length(${d}) not between 8 and 15 then -1 when length(${d}) > 11 and not regexp_contains(${text}, r'^[+(0]') then -1 else 0 end`,
};
