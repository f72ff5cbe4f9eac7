import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';
import { namesLogin } from './_shared/logins.ts';

export default defineDetector({
  id: 'login-quoted',
  kind: 'pattern',
  item: 'username',
  ...namesLogin([
    ['(?:[Uu]ser(?: ?name)?|USER|EAP identity):? ["\']', '["\']'],
    ["established for '", "'"],
    ['role "', '" (?:does not exist|is not permitted)'],
  ]),
  boundary: { before: wordStart },
  gate: {
    words: ['user', 'eap', 'role', 'established'],
    holds: '(?:[Uu]ser(?: ?name)?|USER|role|identity|d for):? ["\']',
  },
  weight: 0.85,
  inText: true,
  labelled: true,
  examples: {
    match: [
      "user 'minjun'",
      'user "hana_lee"',
      "user: 'jiwoo'",
      "username 'minjun.kim'",
      'role "jiwoo" does not exist',
      "established for 'hana.lee'",
      "EAP identity 'hana.lee'",
    ],
    reject: ["user 'root'", 'user "input"', 'user "name"', 'role "editor"', "user ''"],
  },
  refs: ['PostgreSQL, MySQL, SQL Server, OpenVPN and strongSwan as they write to their logs'],
});
