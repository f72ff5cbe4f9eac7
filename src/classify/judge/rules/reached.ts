import { type ContextRule, rule } from './context-rule.ts';

/** How somebody is reached, in tables of messages and of numbers. */
export const reachedRules: readonly ContextRule[] = [
  // Short messages go to phones that are carried, and a number of a table of numbers has parts.
  rule(
    'to, number, numbers, send to, sent to, recipient, recipients, receiver, receivers, to number, dest, destination, msisdn, recipient number, receiver number, mobile numbers',
    'mobile-phone',
    14,
    { in: 'texted', not: 'lookup', whole: true, family: 'text', minLength: 9 },
  ),
  rule('area code, country code, dial code, calling code, prefix, exchange, subscriber number', 'phone', 14, {
    in: 'phone',
    not: 'lookup',
    whole: true,
  }),
  rule('number', 'phone', 8, { in: 'contacts', whole: true, family: 'text', minLength: 9 }),
  // Who was written to, where nothing else is sent.
  rule('sent to, send to, mailed to, emailed to, notified to', 'email', 8, {
    not: 'lookup texted order address thing travel machine contacts',
    whole: true,
    family: 'text',
    minLength: 60,
  }),
];
