/**
 * Verbs in names of times that two vocabularies know, by what is done. What a time is the time of is asked twice over: for an item, whose
 * deed it is (`classify/names/times.ts`: a person's visit, a consent, nobody's change of a record), and for a clock, how it stands to the
 * record's life (`time-role.ts`: made then, over, changed later). One answer does not give the other: logging in and visiting are both visits,
 * and only the second makes a record.
 */
export const deeds = {
  /** What is to come. */
  planned: 'next planned plan scheduled schedule expected estimated due deadline',
  /** The person goes, or takes consent back. */
  left: 'whdwl wthdrl wthdwl withdraw withdrawn withdrawal secsn unsub unsubscribe unsubscribed optout dropout left leave quit rfsl revoked',
  /** Work ends. */
  retired: 'retire retired retirement rtrmt resign resigned resignation terminate terminated termination',
  /** A stay ends. */
  checkedOut: 'checkout chkout',
  /** Until when something holds. */
  ends: 'expire expires expired expiry expiration expr valid until to',
  /** Work begins. */
  hired: 'hire hired ecny encpn jncmp entco',
  /** A record changes. */
  changed:
    'update modify mdfr change changed edit edited proc process processed confirm confirmed block blocked lock locked suspended verified synced',
  /** Business comes to its end. */
  settled:
    'cncl canc cancel canceled cancelled refund refunded return returned answer closed complete completed done end ended finish finished aprv approved ship shipped reset sync',
  /** People answer, log in, are written to. */
  answered:
    'answered reply replied rply respond responded signin login lgin logon used snd send sent deliver delivered',
  /** A record comes to be. */
  written:
    'regist register registered rgtr frst create creation ins insert inserted inp inpt input add added write written join joined sbscrb signup collected',
  /** People come and do. */
  came: 'post posted received recv booked visit visited log logged occur occurred sign donate donated',
  /** People agree. */
  agreed: 'subscribe subscribed accept accepted agree consent consented',
  /** Business comes about. */
  dealt:
    'reqst rcpt rcept order ordered purchase purchased pay paid pymt payment issue issued contract signed event',
} as const;

/** Words that make a name a time, alone or after what it is the time of, in both. */
export const timeEndings = 'at on date day time datetime timestamp when since';
