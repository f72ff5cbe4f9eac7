import { defineDetector } from '../../src/sdk/index.ts';

/** What accounts, cards and policies are called by their banks and owners, by the last word. */
export default defineDetector({
  id: 'account-product-en',
  kind: 'pattern',
  item: 'bank-account',
  core: "(?:[A-Za-z0-9(][A-Za-z0-9()&+/'’-]*(?: [A-Za-z0-9()&+/'’-]+){0,5} )?(?:[Cc]hecking|CHECKING|[Ss]avings?|SAVINGS|[Aa]ccount|[Cc]ard|Visa|VISA|Master[Cc]ard|Amex|AMEX|401\\(?[Kk]\\)?|IRA|ISA|RRSP|TFSA|[Mm]oney [Mm]arket|[Bb]rokerage|[Ll]oan|LOAN|[Mm]ortgage|MORTGAGE|[Ll]ine [Oo]f [Cc]redit|[Ff]und|FUND|[Dd]eposit|[Ii]nsurance|[Pp]ension|[Ww]allet|[Pp]ortfolio|[Ii]nvestments?|[Oo]verdraft)(?: \\(?[.x*•]{0,4}\\d{1,6}\\)?)?",
  weight: 0.05,
  examples: {
    match: [
      'Everyday Checking',
      'Platinum Visa',
      'Savings Plus Account',
      'Traditional IRA',
      'Checking x1234',
    ],
    reject: ['Grace Miller', 'Checkings of May', 'x1234'],
  },
  refs: ['Ends of the names of products; people are called otherwise'],
});
