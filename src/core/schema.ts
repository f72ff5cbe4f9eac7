import { z } from 'zod';

/** Building blocks that the file formats share. Descriptions end up in the JSON Schemas that editors show. */

/** A text in one language, or in both. A single string stands for both. */
export const textSchema = z
  .union([z.string().min(1), z.strictObject({ en: z.string().min(1), ko: z.string().min(1) })])
  .transform((text) => (typeof text === 'string' ? { en: text, ko: text } : text))
  .describe('A text: one string, or { en, ko }');

/** A short stable name in kebab-case. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a name in lower case, digits and hyphens (kebab-case)')
  .describe('A short stable name in kebab-case');

export const dateSchema = z.iso.date('a date as YYYY-MM-DD').describe('A calendar date, YYYY-MM-DD');

/** Years, months, weeks and days only: no law counts retention in hours. */
export const periodSchema = z
  .string()
  .regex(/^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, 'an ISO 8601 period such as P3Y, P12M or P30D')
  .describe('An ISO 8601 period: P3Y, P12M, P30D');

export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, 'a country as two letters (ISO 3166-1 alpha-2), e.g. KR')
  .describe('ISO 3166-1 alpha-2, e.g. KR');

/** When an entry of a policy or a rule pack is in force: `from` is the first day, `to` the last. */
export const inForceSchema = z
  .strictObject({ from: dateSchema.optional(), to: dateSchema.optional() })
  .describe('First and last day on which this entry is in force; open where left out');

export const itemKeySchema = z
  .string()
  .min(1)
  .describe('Key of an item in the taxonomy (gamsa rules --items)');
