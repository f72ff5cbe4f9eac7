import { wordList, wordSet } from '../word-list.ts';

/**
 * Words that call somebody by what they are to the matter: a text column of that name holds who it is. Left out are those that as
 * often call a program, a firm, an account or a kind (`provider`, `server`, `carrier`, `host`, `model`, `member`, `client`, `sponsor`).
 */

/** In disputes, before courts, at the police. */
const atLaw = wordList(`
  complainant complainer respondent petitioner appellant appellee plaintiff defendant codefendant claimant litigant accused
  offender perpetrator suspect culprit victim witness deponent affiant juror judge magistrate arbitrator mediator conciliator adjudicator
  prosecutor attorney lawyer solicitor barrister advocate counsel paralegal notary bailiff coroner detective investigator constable
  policeman policewoman deputy patrolman trooper sheriff arrestee detainee inmate prisoner probationer parolee bondsman informant denouncer accuser
  assailant aggressor trespasser arrestor mandatary executor executrix testator testatrix legatee devisee heir decedent deceased
  signatory cosignatory attestor interpreter stenographer ombudsman convict felon fugitive runaway juvenile escapee absconder
`);

/** To a contract, a debt, a gift or a home. */
const ofContracts = wordList(`
  guarantor borrower coborrower cosigner debtor codebtor obligor mortgagor grantor grantee transferor transferee assignor settlor
  trustee annuitant depositor remitter drawer indorser endorser beneficiary nominee nominator seconder proposer insured policyholder
  cardholder accountholder householder homeowner landowner leaseholder landlord lessee tenant cotenant subtenant occupant occupier resident
  lodger roommate neighbor neighbour citizen refugee migrant immigrant asylumseeker caretaker superintendent concierge janitor donor donee benefactor pledger almoner shareholder signer countersigner purchaser bidder
  consignor addressee heiress
`);

/** Who heals and who is cared for. */
const ofCare = wordList(`
  physician surgeon anesthetist anaesthetist anesthesiologist anaesthesiologist cardiologist radiologist pathologist oncologist neurologist
  psychiatrist psychologist psychotherapist pediatrician paediatrician gynecologist obstetrician dermatologist urologist nephrologist
  ophthalmologist optometrist dentist orthodontist hygienist audiologist physiotherapist chiropractor podiatrist dietitian dietician
  nutritionist pharmacist phlebotomist sonographer radiographer paramedic medic midwife doula nurse doctor therapist clinician prescriber
  practitioner caregiver carer counselor counsellor patient outpatient inpatient proband vaccinator immunizer vet veterinarian embalmer mortician undertaker healer
`);

/** Who teaches and who learns. */
const ofSchools = wordList(`
  teacher tutor instructor lecturer professor examiner invigilator proctor headteacher headmaster headmistress schoolmaster dean registrar
  librarian mentor mentee advisee tutee trainee apprentice intern pupil student enrollee graduate alumnus classmate trainer coach preceptor
  warden matron housemaster chancellor provost bursar catechist demonstrator educator facilitator examinee undergraduate postgraduate
`);

/** Who works, by trade and by place in the work. */
const ofWork = wordList(`
  supervisor foreman overseer inspector surveyor auditor assessor appraiser evaluator estimator adjuster dispatcher
  technician electrician plumber carpenter welder mechanic repairman machinist mason roofer engineer architect draftsman
  accountant bookkeeper cashier clerk receptionist secretary treasurer chairman chairperson chairwoman interviewer interviewee reviewer reviewee appraisee assessee evaluee recruiter referee
  salesperson salesman saleswoman salesclerk stockbroker realtor auctioneer bartender barista waiter waitress chef cook baker butcher grocer
  barber hairdresser stylist beautician masseur masseuse groomer gardener housekeeper butler nanny babysitter bodyguard watchman doorman
  valet porter steward stewardess chauffeur courier driver codriver rider artisan craftsman consultant handyman groundskeeper canvasser bellhop horseman herdsman deliveryman messenger postman pilot copilot captain skipper navigator
  stevedore fisherman farmer grower breeder beekeeper shepherd lumberjack jeweler goldsmith blacksmith tailor seamstress
  photographer videographer cameraman journalist reporter correspondent columnist translator researcher scientist statistician biologist
  botanist geologist archaeologist curator conservator enumerator surveyee fieldworker sampler recordist determiner freelancer subcontractor
  employee coworker colleague subordinate successor predecessor appointee incumbent assignee requester requestor approver proofreader tester
  volunteer organizer organiser coordinator superintendent commissioner counsellor caseworker lifeguard firefighter fireman referrer
  gatekeeper caretaker undersecretary adviser advisor observer collector helper manager salesrep underwriter notetaker trainor warden scorer timekeeper postmaster stationmaster bandmaster choirmaster toastmaster housemaster quartermaster ranger cadet soldier sailor postdoc watchkeeper guard officer attendant usher assigner
`);

/** In churches, clubs, councils and on stage; who plays and who wins. */
const ofGatherings = wordList(`
  pastor priest preacher clergyman rabbi imam deacon deaconess acolyte sacristan celebrant officiant godparent godfather godmother
  bride bridegroom groom bestman bridesmaid parishioner baptizer chaplain bishop missionary mourner pallbearer
  mayor governor senator congressman congresswoman legislator parliamentarian lawmaker politician councilor councillor alderman ambassador consul delegate candidate voter elector treasurer convener convenor
  speaker panelist panellist presenter lecturer attendee participant entrant contestant competitor finalist winner opponent champion
  goalkeeper goalie pitcher catcher batter batsman bowler fielder striker scorer umpire linesman quarterback jockey wrestler boxer
  athlete swimmer runner cyclist skater skier golfer caddie scout lineman wicketkeeper passer rusher shooter
  artist musician celebrity scoutmaster composer lyricist songwriter librettist arranger soloist singer vocalist violinist pianist guitarist drummer dancer choreographer
  actor actress narrator arbiter conductor comedian illustrator painter sculptor cinematographer screenwriter playwright novelist poet dramatist
  director author coauthor writer ghostwriter cartoonist
  guest visitor invitee escort chaperone passenger traveler traveller tourist pilgrim camper hiker explorer skydiver diver
  awardee honoree honouree nominator laureate inventor discoverer founder cofounder
`);

/** Of one's own family. */
const ofFamilies = wordList(`
  mom dad mum mother father husband wife spouse guardian stepmother stepfather grandmother grandfather godchild fiance fiancee sister brother
  daughter uncle aunt nephew niece cousin widow widower girlfriend boyfriend
`);

/** Parts of programs, sides of a circuit, judges that are models: what the word is with one of these before it. */
const technical = wordSet(`
  db database jdbc odbc sql storage cache mail queue session log printer device network video audio graphics usb file web screen barcode rfid
  card system software hardware model llm ai bot api app service task job test code cost price key default sample
  auto virtual cron backup ci cd stream event http tcp proxy
`);

const roles: ReadonlySet<string> = new Set([
  ...atLaw,
  ...ofContracts,
  ...ofCare,
  ...ofSchools,
  ...ofWork,
  ...ofGatherings,
  ...ofFamilies,
]);

/** Whether a name that ends in the word calls somebody by their role. */
export const isRole = (word: string, before: string | undefined): boolean =>
  roles.has(word) && (before === undefined || !technical.has(before));

/** Words of which a program, a tool or a test is called by as well, and which make no table one of people. */
const ofTools = wordSet(
  'drawer sampler runner tester guard scout mason cook pitcher catcher arranger passer conservator shooter advocate reporter driver conductor observer collector helper',
);

/** Whether a thing may have one that is no person: a driver of a device, the author of a plugin. */
export const isTool = (word: string): boolean => ofTools.has(word);

/** The words that speak of people wherever they stand. */
export const roleWords: readonly string[] = [...roles].filter((word) => !ofTools.has(word));

/** Who does a work that takes two words, of which the last is a tool's or a program's as well: a meter `reader`, a debt `collector`. */
const workers: Readonly<Record<string, string>> = {
  reader: 'meter news lay proof tarot palm',
  collector: 'debt bill toll tax waste garbage data sample milk ticket egg fare rent rubbish trash',
  taker: 'census care note test exam risk under',
  tester: 'beta alpha field qa test user',
  shopper: 'mystery personal secret',
  scout: 'boy girl cub talent',
  handler: 'dog baggage food animal dispute',
  walker: 'dog',
  host: 'event party podcast show home',
  keeper: 'zoo score time book record gate goal bee',
  maker: 'film law decision dress shoe watch',
  lead: 'team tech crew shift group project',
  sitter: 'pet dog house baby cat',
};

const pairs = new Set(
  Object.entries(workers).flatMap(([head, before]) => before.split(' ').map((word) => `${word} ${head}`)),
);

/** Whether the last two words call people by what they do. */
export const isWorker = (words: readonly string[]): boolean => pairs.has(words.slice(-2).join(' '));
