import { type Around, between } from './between.ts';

/** A word of a command line, in quotes or without, that is no option. */
export const given = '"[^"\\n]{1,200}"|\'[^\'\\n]{1,200}\'|[^\\s"\'|;&-][^\\s"\'|;&]{0,199}';

/** Words of a command line between a program and what matters; a sign that parts commands ends them. */
export const words = '(?:[^\\s|;&][^\\s]* ){0,24}';

const standing =
  'pass(?:word|wd|phrase|code)?|pwd?|secret|token|key|value|string|text|none|null|nil|true|false|yes|no|empty|blank|prompt|stdin|ask|file|env|placeholder|redacted|masked|hidden|removed|omitted|filtered|example|sample|dummy|todo|fixme|tbd|change[-_]?(?:me|it|this)|replace[-_]?(?:me|this)|(?:your|my|the|some|any|new|old|db|user|root|admin)[-_]?(?:[a-z]{1,12}[-_]){0,3}(?:pass(?:word|wd|phrase)?|pwd?|secret|token|key)(?:[-_]?here)?';
/** Variables, templates, files and where secrets are kept. */
const elsewhere =
  '[$].*|.*[$][{(].*|%[A-Za-z_]+%|%[sdv({].*|[<>{(`[!@].*|.*[{]{2}.*|[.~]{0,2}/.*|(?:env|file|vault|op|arn|ssm|fd|data|secretref):.*';
const masks = '.*[*]{2}.*|.*[•●]{2}.*|x+|.*x{3}.*|[.…_?-]+';

/** What names the place of a secret, or hides it. */
export const notTold = `["']?(?:${elsewhere}|${masks})["']?`;

/**
 * Secrets that a command or a setting is given, by what stands around them; not what stands for one that is not told.
 * @param plain what else is no secret there
 */
export const givesSecret = (forms: readonly Around[], value = given, plain = standing) =>
  between(forms, value, `["']?(?:${elsewhere}|${masks}|${standing}|${plain})["']?`);
