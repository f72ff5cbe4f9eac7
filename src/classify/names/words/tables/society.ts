/** Whom one belongs to, what is voted on, and who is before the law. */
export const society = {
  /** Who belongs to a household. */
  family: `dependent dependant family household spouse child children kid sibling relative kin guardian parent
    beneficiary`,
  membership: 'membership subscription subscriber member',
  ballot: 'vote voter ballot castvote election trustee poll',
  court:
    'criminal suspect court trial inmate offender prisoner arrest arrestee defendant conviction convict detainee felon docket jail parolee prison probationer',
  /** Who is looked for, looked at or looked into. */
  watched: 'aml watchlist sanction intercept wanted missing blacklist pep investigation suspect kyc',
  ban: 'ban punishment mute kick sanction warning blacklist',
} satisfies Readonly<Record<string, string>>;
