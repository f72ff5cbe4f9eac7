import { wordList, wordSet } from './word-list.ts';

/** Whose a thing is, as names of systems without seams begin: `custtelno`, `usrhp`, `rcvaddr`. */
const owners = wordList(`
  customer employee receiver recipient guardian student patient applicant orderer purchaser depositor manager teacher professor guest visitor sender buyer driver
  member user owner writer seller agent family
  custm cstmr cust cst cus usr memb mber mbr mem empl emp stf staff ptnt pat ptn stdnt stdn stud stu std tchr prof gdn grdn prtcr guard
  rcpnt rcvr recv rcv rcpt sndr send snd ordr ord buyr buy aplcnt aplc appl rprsv rprs rep ceo boss cntrtr cntr insrd insu insd mngr mgr chrg pic dam wrtr wrt
  rgtr payr dpstr bnfr grntr lssor lssee drvr drv doc dr nrs rsvr rsv vstr gst psgr fmly fam spos spus sps chld prnt fath moth hshldr ownr sllr slr rqstr agt rprt inqr admin adm
  reg dlvr dlv ship home office off comp com corp job acct last first old new
`).toSorted((one, other) => other.length - one.length);

const ofPeople = new Set(
  owners.filter(
    (owner) => !/^(?:reg|dlvr?|ship|home|office|off|comp?|corp|job|acct|last|first|old|new)$/.test(owner),
  ),
);

/** Whether a word stands for a person before what is theirs. */
export const isOwner = (word: string): boolean => ofPeople.has(word);

/** Two letters that stand for a word in names of systems; others meet by chance. */
const short = wordSet('no nm cd dt de yn id hp tp gb se ip pw sn cp mp ad ml');

/** What names of people end in without telling more: `custnm`, `rcvname`. */
const ofNames = new Set(['nm', 'name', 'flnm', 'engnm', 'kornm']);

/** Parts of a phrase at most. */
const most = 4;

/**
 * Cuts a word that was written without seams from short abbreviations: whose it is, and a whole name of an item (`usremailaddr`,
 * `zipcd`, `custnm`). What is left after the owner must be such a name to the last letter, as short words meet by chance.
 */
export function splitJoined(
  word: string,
  isPart: (part: string) => boolean,
  isName: (parts: readonly string[]) => boolean,
): string[] | undefined {
  if (word.length < 5 || word.length > 24 || !/^[a-z]+$/.test(word)) return undefined;
  const whole = splitName(word, isPart, isName);
  if (whole && whole.length > 1) return whole;
  for (const owner of owners) {
    if (!word.startsWith(owner)) continue;
    const rest = word.slice(owner.length);
    if (ofNames.has(rest)) return [owner, rest];
    const parts = rest.length < 2 ? undefined : splitName(rest, isPart, isName);
    if (parts) return [owner, ...parts];
  }
  return undefined;
}

/** The fewest parts that make a name. */
function splitName(
  text: string,
  isPart: (part: string) => boolean,
  isName: (parts: readonly string[]) => boolean,
): string[] | undefined {
  let layer: { readonly at: number; readonly parts: readonly string[] }[] = [{ at: 0, parts: [] }];
  for (let depth = 0; depth < most; depth++) {
    const next: { readonly at: number; readonly parts: readonly string[] }[] = [];
    for (const { at, parts } of layer) {
      for (let end = at + 2; end <= text.length; end++) {
        const part = text.slice(at, end);
        if ((part.length === 2 && !short.has(part)) || !isPart(part)) continue;
        const all = [...parts, part];
        if (end < text.length) next.push({ at: end, parts: all });
        else if (isName(all)) return all;
      }
    }
    layer = next;
  }
  return undefined;
}
