import { defineDetector } from '../../src/sdk/index.ts';
import { wordEnd, wordStart } from './_shared/labels.ts';
import { namesLogin } from './_shared/logins.ts';

const method = '(?:password|publickey|none|hostbased|certificate|keyboard-interactive|gssapi)[\\w/-]{0,20}';
const unknown = '(?:(?:invalid|illegal) user )?';

export default defineDetector({
  id: 'login-ssh',
  kind: 'pattern',
  item: 'username',
  ...namesLogin([
    [`(?:Accepted|Failed|Postponed|Partial) ${method} for ${unknown}`, ' from'],
    [`attempts exceeded for ${unknown}`, ' from'],
    ['(?:[Ii]nvalid|[Ii]llegal) user ', ' from'],
    ['authenticating user '],
    ['(?:[Dd]isconnected from|Disconnecting) (?:invalid )?user '],
    ['Starting session: [\\w-]{1,20}(?: on [\\w/]{1,20})? for ', ' from'],
  ]),
  boundary: { before: wordStart, after: wordEnd },
  gate: {
    words:
      'accepted failed postponed partial attempts invalid illegal authenticating disconnected disconnecting starting'.split(
        ' ',
      ),
    holds: ' user | for ',
  },
  weight: 0.88,
  inText: true,
  labelled: true,
  examples: {
    match: [
      'Accepted publickey for kimdeploy from',
      'Failed password for invalid user lee.hana from',
      'Postponed keyboard-interactive/pam for jiwoo from',
      'attempts exceeded for minjun from',
      'Invalid user park from',
      'authenticating user minjun',
    ],
    reject: [
      'Failed password for root from',
      'Failed password for invalid user admin from',
      'Invalid user input from',
      'Accepted payment for minjun from',
      'authenticating user agent',
    ],
  },
  refs: ['OpenSSH, auth.c and session.c'],
});
