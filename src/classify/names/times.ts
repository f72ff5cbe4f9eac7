import { deeds, timeEndings } from '../../core/deeds.ts';
import { wordList, wordSet } from './word-list.ts';

/**
 * What a time in a column's name is the time of, as an item. The verb decides: `created_at` is the record's, `last_login_at` a person's.
 * Which time of its record it is (`core/time-role.ts`) is another question.
 */
export type TimeKind =
  | 'record-time'
  | 'visit-time'
  | 'request-time'
  | 'consent-time'
  | 'opt-out-time'
  | 'work-experience'
  | 'business';

const verbs: Readonly<Record<TimeKind, string>> = {
  'record-time': `${deeds.changed} ${deeds.written}
    rg ud edt sav delete archive archived writng import imported save saved entered enter registering discover
    discovered captured confirmation invited fetch cached backup recorded store stored upload uploaded merged revision
    migrated load loaded assigned assign indexed activated moderated renamed suspend disable reactivate unsuspended
    banned ban unbanned unblocked muted disabled enabled hidden pinned flagged frozen unlocked rotated provisioned
    deployed rebuilt resynced scraped crawled polled parsed exported restored purged unassigned escalated snoozed
    triaged anonymized anonymised encrypted onboarded lastmodified lastupdated lastupdate lastchanged lastchange
    validate validated void voided touched alter altered amend amended amd revise revised lastmod updation modification insertion deactivate deactivated reactivated`,
  'visit-time': `${deeds.checkedOut} ${deeds.answered} ${deeds.came}
    chkin dnld dwld sbmt cnnt cntn accs acs conn cnct clk lgon lgout handshake logout logoff access accessed view
    viewed open opened click clicked read seen see activity active activities use action attempt attempted challenge
    challenged refresh refreshed connect connected connection conect inqire readng download downloaded search searched
    sndng dsptch trnsmis receive rcv rcptn play played watch watched listen listened vote voted like liked follow
    followed check checkin punch clock attendance attended arrive arrived depart submit submitted hit ping heartbeat
    seenat lastlogin online participate contact installed uninstalled redeemed earned participated exit exited call
    called contacted emailed authored committed chat happened performed impersonated engaged cast donation pledged
    declined decline dismissed made auth volunteered rsvp surveyed canvassed screened swiped scanned dialed commented
    reacted rated shared bookmarked favorited favourited starred upvoted downvoted tapped typed navigated browsed
    abandoned ack acked acknowledged clear cleared consumed claimed streamed authenticated reauthenticated factored
    guessed spoke reaction reactions feedback messaged texted hugged poked waved knocked boarded disembarked
    submission asked phoned alighted spoken heard bought lodged showed spotted unmatched reported`,
  'request-time': `request`,
  'consent-time': `${deeds.agreed}
    optin grant granted mailling allow`,
  'opt-out-time': `${deeds.left}
    revoke objected`,
  'work-experience': `${deeds.retired} ${deeds.hired}
    employment employed`,
  business: `${deeds.planned} ${deeds.ends} ${deeds.settled} ${deeds.dealt}
    strt appr paymt expiring start started begin bgnde stop stopped setup began endde required publish
    published validity effective billing bill invoice rental rent release released available from target sale launch
    close run trial period renewal renew anchor departure arrival discontinued sell transaction settlement maturity
    value production manufacture manufactured renewed converted churned placed fulfilled filed disposed solved awarded
    funded disbursed settled invoiced packed picked dispatched loaned leased listed unlisted listing launched promoted
    featured discounted matured accrued reserved reminder remind notify retry deal quote delivery holiday meeting mtg
    sanctn confm occrrnc exchange stock rate ntce`,
};

const kinds = new Map(
  Object.entries(verbs).flatMap(([kind, words]) =>
    wordList(words).map((word) => [word, kind as TimeKind] as const),
  ),
);

/** Words that make a name a time: `created_at`, `login_date`, `접속일시`. */
export const timeHeads: ReadonlySet<string> = wordSet(`${timeEndings} utc gmt unix epoch`);

export const timeWords: readonly string[] = [...kinds.keys(), ...timeHeads, 'last', 'first'];

export interface ReadTime {
  readonly kind: TimeKind;
  readonly verb: string;
  readonly last: boolean;
  /** No list knows the verb; only its form tells. */
  readonly guessed?: true;
}

/**
 * What a name's time is the time of: the word before the head (`last_login_date` → login), or the last word where a
 * time-typed column leaves the head out (`created`, `last_seen`). Undefined where it is no time.
 */
export function readTime(words: readonly string[], timeTyped: boolean): ReadTime | undefined {
  let end = words.length;
  let head = false;
  while (end > 0 && (timeHeads.has(words[end - 1]!) || /^\d+$/.test(words[end - 1]!))) {
    head ||= timeHeads.has(words[end - 1]!);
    end--;
  }
  // `date_created`, `datecreated`: the head stands in front.
  const front = words.length <= 3 && (words[0] === 'date' || words[0] === 'time');
  if (!head && !front && !timeTyped) return undefined;
  for (let at = end - 1; at >= Math.max(0, end - 3); at--) {
    const verb = words[at]!;
    const kind = kinds.get(verb);
    if (kind) return { kind, verb, last: words.includes('last') };
  }
  return timeTyped && words[end] === 'at' ? readParticiple(words, end) : undefined;
}

/** Past participles by their ending, and not the nouns that share it. */
const regular = /^(?!need|speed|seed|feed|breed|embed)[a-z]{3,}ed$/;

/** A regular participle that no list knows, before the head of a time: `whistled_at` is when the record came to be so. */
function readParticiple(words: readonly string[], end: number): ReadTime | undefined {
  const verb = words[end - 1];
  if (verb === undefined || !regular.test(verb)) return undefined;
  return { kind: 'record-time', verb, last: words.includes('last'), guessed: true };
}
