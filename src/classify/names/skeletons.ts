import { wordList } from './word-list.ts';

/** Roles of people that names abbreviate by leaving out vowels: `cshr`, `wtns`, `ofcr`. */
const roles = wordList(`
  cashier witness officer principal researcher donor nutritionist consignee consignor customer employee member manager teacher student
  professor instructor doctor nurse patient guardian recipient receiver sender purchaser orderer passenger driver applicant writer author
  registrant operator administrator representative director beneficiary holder payer borrower debtor creditor victim visitor
  guest tenant lessee lessor landlord lender depositor remitter insured subscriber contractor inspector examiner surveyor
  counselor consultant trainer trainee participant volunteer sponsor contributor claimant petitioner defendant plaintiff attorney
  accountant engineer technician mechanic surgeon pharmacist therapist midwife caregiver resident householder spouse parent
  children personnel soldier commander prisoner suspect offender reporter requester approver reviewer supervisor superintendent
  secretary assistant president chairman founder shareholder investor partner buyer seller broker agent planner designer developer
  editor producer photographer translator interpreter announcer performer player athlete referee pilot steward captain crewman
  fisherman farmer breeder grower shipowner charterer courier carrierman deliverer porter janitor guard keeper owner proprietor
  bidder winner tester grader invigilator librarian curator minister pastor deacon elder believer parishioner foreigner
  checker handler picker packer loader drafter biller benefactor organizer promoter advertiser bookkeeper caddie
  citizen voter candidate senator councilor worker laborer freelancer dispatcher receptionist concierge housekeeper
`);

/** Words of other things, told by as few letters. */
const others = wordList(`
  category product price brand model status state country county district region street building branch bank company corporation center
  department division team group class course section service system server network device machine sensor vehicle number
  contract document certificate license policy insurance project program process material purchase order invoice receipt
  payment account currency amount balance budget cost discount tax ticket title content comment description message notice
  permit report request response result reason record reference register reservation resource restaurant return reward room route
  rule schedule school season seat sector security sequence session setting shipment shop site size source special standard
  start station stock storage store structure subject subway summary supply surface table target task template terminal
  test text theme time topic trade traffic transaction transfer transport treatment trend type unit university update usage
  version video warehouse warranty weather website weight workflow zone drug disease diagnosis medicine hospital clinic ward
  surgery symptom specimen dosage parcel parking platform plant point port position post property province publication
  period person pattern parameter package option object notification node nation music month module mode method
  meter menu member market map manual maker mail location list line library level lesson lecture language land label
  keyword issue item interest instance institution industry index incident image house holiday hardware guide goods goal gender
  function fund form format food flight filter file field feature family facility exam event error equipment entry
  energy element education edition duration domain directory dimension detail degree decision dealer date data database customs
  crop coupon cover control contact construction condition component community command color collection code client city
  chart charge channel change certification cause case card cargo capital campaign calendar business bridge
  block blog bill behavior batch basin barcode band asset article area application answer animal analysis agency age advertisement
  address activity action access abstract organization ministry party
  crown crossing story study style disaster approval monitoring monitor caption subscribe instruction train tree arrival apparatus repair printer printing
  approach insert constructor operation dispatch
`);

const vowels = /[aeiou]/g;

/** How much of a word's consonants an abbreviation keeps; 0 where it is none of the word. */
function share(short: string, word: string): number {
  if (word.length < short.length + 2 || word[0] !== short[0]) return 0;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  if (at < short.length) return 0;
  const all =
    word[0]! +
    word
      .slice(1)
      .replace(vowels, '')
      .replace(/(.)\1+/g, '$1');
  const ends = all.at(-1) === short.at(-1);
  return ends ? short.length / all.length : (short.length / all.length) * 0.7;
}

const least = 0.6;
const decoded = new Map<string, boolean>();

/** Whether a word without vowels abbreviates a role of people, and nothing else as well. */
export function isRoleSkeleton(word: string): boolean {
  const known = decoded.get(word);
  if (known !== undefined) return known;
  const plain =
    word.length <= 8 && /^[a-z](?:[bcdfghjklmnpqrstvwxyz]{3,}|[bcdfghjklmnpqrstvwxyz]{2,}ee)$/.test(word);
  const best = (words: readonly string[]) => Math.max(...words.map((one) => share(word, one)));
  const role = plain ? best(roles) : 0;
  const found = role >= least && role > best(others);
  decoded.set(word, found);
  return found;
}
