import { wordList } from './word-list.ts';
/** What a time in a column's name is the time of. The verb decides: `created_at` is the record's, `last_login_at` a person's. */
export type TimeKind =
  | 'record-time'
  | 'visit-time'
  | 'request-time'
  | 'consent-time'
  | 'opt-out-time'
  | 'work-experience'
  | 'business';

const verbs: Readonly<Record<TimeKind, string>> = {
  'record-time': `rgtr mdfr rg ud ins inp inpt input edt proc sav create update modify regist delete insert inserted add added archive archived change changed edit
    edited write written writng import imported save saved save entered enter register registering
    synced discover discovered captured joined join signup confirm confirmed confirmation verified lock locked
    invited sbscrb frst fetch cached backup recorded store stored upload uploaded merged  revision
    migrated load loaded assigned assign indexed collected process processed registered activated
    moderated renamed suspend disable block reactivate suspended unsuspended banned ban unbanned blocked unblocked muted disabled enabled hidden pinned flagged frozen
    unlocked rotated provisioned deployed rebuilt resynced scraped crawled polled parsed exported restored purged
    unassigned escalated snoozed triaged anonymized anonymised encrypted onboarded lastmodified lastupdated lastupdate lastchanged lastchange lastmod updation modification creation insertion deactivate deactivated reactivated`,
  'visit-time': `recv rply chkin chkout dnld dwld sbmt cnnt cntn accs acs conn cnct clk lgin lgon lgout handshake login logon logout logoff signin sign visit visited access accessed view viewed open opened click
    clicked read seen see activity active activities used use action attempt attempted challenge
    challenged refresh refreshed connect connected connection conect cntn inqire readng download
    downloaded search searched send sent snd sndng dsptch trnsmis deliver delivered receive received rcv
    rcptn reply replied respond responded post posted play played watch watched listen listened vote
    voted like liked follow followed check checkin checkout punch clock attendance attended arrive
    arrived depart answered submit submitted  hit ping heartbeat seenat lastlogin online participate
    contact installed uninstalled redeemed earned participated exit exited call called contacted emailed authored committed chat log logged occurred occur happened performed impersonated engaged cast donate donated donation pledged declined decline dismissed made volunteered rsvp surveyed canvassed screened swiped scanned dialed commented reacted rated shared
    bookmarked favorited favourited starred upvoted downvoted tapped typed navigated browsed abandoned ack acked acknowledged clear cleared
    consumed claimed streamed authenticated reauthenticated factored guessed spoke reaction reactions feedback
    messaged texted hugged poked waved knocked boarded disembarked
    submission asked phoned alighted spoken heard bought lodged showed spotted unmatched reported booked`,
  'request-time': 'request',
  'consent-time': `consent consented agree subscribe subscribed accept accepted optin grant granted mailling allow`,
  'opt-out-time': `wthdrl wthdwl unsubscribe unsubscribed unsub optout withdraw withdrawn withdrawal whdwl secsn rfsl revoke revoked
    quit objected dropout leave left`,
  'work-experience': `hire hired retire retired retirement resign resigned resignation encpn ecny jncmp rtrmt employment
    employed entco terminate terminated termination`,
  business: `expr strt cncl canc aprv appr paymt pymt expire expires expired expiry expiration expiring start started begin bgnde stop stopped setup touched began done end ended endde
    finish finished due order ordered ship shipped required publish published valid validity effective
    schedule scheduled billing bill payment pay paid invoice rental rent return returned release
    released available next until from to deadline target planned plan event sale launch close closed
    run trial period renewal renew anchor sync expected estimated departure arrival discontinued sell
    approved purchase purchased transaction settlement maturity issue issued value production manufacture
    manufactured renewed converted churned placed fulfilled filed disposed signed solved awarded funded disbursed settled invoiced
    packed picked dispatched loaned leased listed unlisted listing launched promoted featured discounted matured accrued booked reserved reminder remind notify retry complete completed cancel canceled cancelled refund
    refunded contract deal quote delivery holiday meeting mtg sanctn confm occrrnc answer  reqst
    exchange stock reset rate ntce rcept rcpt`,
};

const kinds = new Map<string, TimeKind>();
for (const [kind, words] of Object.entries(verbs)) {
  for (const word of wordList(words)) if (!kinds.has(word)) kinds.set(word, kind as TimeKind);
}

/** Words that make a name a time: `created_at`, `login_date`, `접속일시`. */
export const timeHeads: ReadonlySet<string> = new Set([
  'at',
  'on',
  'date',
  'time',
  'datetime',
  'day',
  'timestamp',
  'utc',
  'gmt',
  'when',
  'since',
  'unix',
  'epoch',
]);

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
