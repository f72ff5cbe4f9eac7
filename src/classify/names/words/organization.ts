import { wordList } from '../word-list.ts';

/** What is run by somebody and called by a name: firms, houses and bodies of every kind. A `name` of theirs is a company's. */

/** Whoever makes, sells, lends or carries. */
const trade = wordList(`
  company organization corporation business enterprise firm vendor supplier shop store merchant employer agency partner branch
  shipper carrier manufacturer maker publisher workspace dealer distributor reseller retailer wholesaler outsourcer contractor
  subsidiary headquarter brandcompany bsnm bzenty mall market franchise franchisee competitor prospect factory bank insurer
  dealership conglomerate startup telco telecom isp fintech brokerage lender consultancy lawfirm
  supermarket grocery boutique outlet florist caterer pharmacy drugstore hypermarket minimart bookstore bookshop pawnshop
  airline shipyard forwarder haulier hauler refinery brewery distillery winery sawmill abattoir slaughterhouse foundry
  newspaper broadcaster cooperative coop laundromat carwash garage bodyshop repairshop office depot hub
`);

/** Where one eats, stays, plays, trains, is groomed or shown something. */
const leisure = wordList(`
  restaurant hotel lodging accommodation motel resort hostel guesthouse pension cafe bakery diner bistro eatery brasserie pizzeria
  pub nightclub canteen cafeteria tearoom teahouse steakhouse homestay bnb campground campsite winebar
  studio venue theatre theater cinema museum aquarium zoo arena stadium auditorium amphitheater amphitheatre ballroom casino
  gym dojo salon spa barbershop club
`);

/** Where one is healed, cared for, taught, or laid to rest. */
const care = wordList(`
  hospital clinic laboratory lab practice facility hospice polyclinic dispensary sanatorium infirmary orphanage
  kennel cattery nursery daycare creche preschool shelter crematorium crematory mortuary morgue cemetery graveyard columbarium mausoleum
  center centre institution institute insttn instt pstinst
`);

/** What people form to believe, to sing, to help or to stand for something. */
const bodies = wordList(`
  association union charity foundation consortium nonprofit sponsor chapter orgn
  church chapel cathedral basilica temple shrine mandir masjid madrasa madrasah gurudwara ashram pagoda parish diocese archdiocese deanery congregation synagogue mosque gurdwara monastery convent abbey ministry
  choir orchestra troupe fraternity sorority federation society guildhall hoa shg sacco mfi pta cso ngo
`);

/** What governs, judges and guards. */
const state = wordList('govt council embassy consulate tribunal');

/** Farms and the like, each with a name of its own. */
const land = wordList('farm ranch vineyard orchard');

export const organizationWords: readonly string[] = [
  ...trade,
  ...leisure,
  ...care,
  ...bodies,
  ...state,
  ...land,
];

/** What a house is called by in two words, whose last is anything's: a funeral `home`, a police `station`. */
const heads: Readonly<Record<string, string>> = {
  home: 'funeral nursing care retirement group children foster rest veteran residential eldercare',
  house: 'publishing auction opera halfway safe tea coffee ale guest clearing',
  hall: 'concert music dance banquet town city dining wedding',
  station: 'police fire radio tv television broadcast',
  gallery: 'art',
  label: 'record music',
  bar: 'wine cocktail snack sports juice',
  truck: 'food',
  kitchen: 'soup',
  bank: 'food blood milk eye tissue cord',
  group: 'rescue scout support farmer women youth',
  post: 'health police trading',
  space: 'coworking',
  squad: 'rescue',
  brigade: 'fire',
  service: 'ambulance',
  provider:
    'network healthcare care insurance internet logistics training telecom shipping payment utility hosting housing education',
  operator: 'tour bus ferry mobile rail train network cruise charter',
  line: 'shipping cruise bus truck',
  plan: 'health',
  party: 'political',
  pantry: 'food',
  cleaner: 'dry',
  surgery: 'doctor gp dental vet',
  department: 'police fire sheriff health',
  yard: 'boat ship scrap',
  bureau: 'credit',
  care: 'urgent',
};

const pairs = Object.entries(heads).flatMap(([head, befores]) =>
  befores.split(' ').map((word) => [word, head] as const),
);
const spoken = new Set(pairs.flatMap((pair) => [pair.join(' '), pair.join('')]));

const houses = new Set([...leisure, ...care, ...bodies, ...state]);

/** Whether a word or two call a house or a body that nobody's name is: a salon, a choir, and no supplier or partner, who may be one man. */
export const isHouseOnly = (words: readonly string[]): boolean =>
  isHouse(words) || houses.has(words.at(-1) ?? '');

/** Whether the last words together call a house or a body that neither does alone: `funeral home`, `firestation`. */
export const isHouse = (words: readonly string[]): boolean =>
  spoken.has(words.slice(-2).join(' ')) || spoken.has(words.at(-1) ?? '');
