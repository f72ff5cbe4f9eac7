/** What the records of a table are about. */
export type TableKind =
  | 'person'
  | 'organization'
  | 'department'
  | 'school'
  | 'place'
  | 'thing'
  | 'lookup'
  | 'content'
  | 'log'
  | 'llm'
  | 'secret'
  | 'order'
  | 'card'
  | 'address'
  | 'email'
  | 'phone'
  | 'pay'
  | 'work'
  | 'education'
  | 'vacancy'
  | 'health'
  | 'device'
  | 'session'
  | 'rating'
  | 'event'
  | 'bank'
  | 'account'
  | 'machine'
  | 'software'
  | 'call'
  | 'vitals'
  | 'membership'
  | 'family'
  | 'licence'
  | 'driving'
  | 'travel'
  | 'court'
  | 'profession'
  | 'candidacy'
  | 'library'
  | 'occasion'
  | 'studies'
  | 'identification'
  | 'absence'
  | 'donation'
  | 'ballot'
  | 'pupils'
  | 'animal'
  | 'certificate'
  | 'statistics'
  | 'published'
  | 'message'
  | 'tracked'
  | 'audit'
  | 'booking'
  | 'portrait'
  | 'asking'
  | 'clinical'
  | 'ailment'
  | 'catalogue'
  | 'nature'
  | 'sport'
  | 'shift'
  | 'world'
  | 'goods'
  | 'wellness'
  | 'brokers'
  | 'ledger'
  | 'show'
  | 'networked'
  | 'searches'
  | 'grant'
  | 'game'
  | 'filed'
  | 'curricula'
  | 'campaign'
  | 'reception'
  | 'watched'
  | 'ban'
  | 'diary'
  | 'illness'
  | 'marks'
  | 'military'
  | 'curriculum'
  | 'presented'
  | 'edited'
  | 'voiced'
  | 'signal'
  | 'lending'
  | 'offering'
  | 'holding'
  | 'prepaid'
  | 'designation'
  | 'hours'
  | 'contacts'
  | 'repair'
  | 'building'
  | 'tested'
  | 'pictures'
  | 'assignment'
  | 'prescribed'
  | 'hurt'
  | 'processing'
  | 'forwarding'
  | 'harm'
  | 'wages'
  | 'births'
  | 'planner'
  | 'register'
  | 'transcript'
  | 'awarded'
  | 'careline'
  | 'deaths'
  | 'spending'
  | 'vehicle'
  | 'spot'
  | 'estate'
  | 'burial'
  | 'selling'
  | 'insured'
  | 'texted'
  | 'ride'
  | 'house';

const kindWords: Readonly<
  Record<
    Exclude<
      TableKind,
      | 'person'
      | 'organization'
      | 'department'
      | 'school'
      | 'place'
      | 'thing'
      | 'licence'
      | 'driving'
      | 'identification'
      | 'tracked'
      | 'illness'
      | 'catalogue'
      | 'wellness'
      | 'brokers'
      | 'ledger'
      | 'networked'
      | 'marks'
      | 'curriculum'
      | 'presented'
      | 'edited'
      | 'voiced'
      | 'signal'
      | 'offering'
      | 'holding'
      | 'prepaid'
      | 'repair'
      | 'building'
      | 'tested'
      | 'wages'
      | 'births'
      | 'planner'
      | 'register'
      | 'awarded'
      | 'careline'
      | 'house'
    >,
    string
  >
> = {
  lookup: `type code category status kind class lookup permission role control config configuration setting option menu
    template lang language currency dictionary enum reference level  program progrm authority  unit
    rule flag feature tag label`,
  content: `post comment board bbs document article review message inquiry enquiry qna qa question answer ticket
    case issue feedback memo note guestbook reply complaint consult consultation counsel chat claim accident grievance
    conversation survey response thread topic mail sms letter write communication testimonial suggestion
    opinion discussion incident story announcement email memorept schdul report journal entry blog nttn
    ntt blotter pull pullrequest merge commit petition form submission poll meeting mtg minutes resn sanctn leave troubl trobl rept`,
  log: `log audit moderation access login history activity event visit visitor hit track tracking stat stats statistics
    pageview click impression search session  trail action usage online connect hist visits view
    request referrer attempt weblog lognlog loginlog attendance commute checkin`,
  llm: `llm prompt completion generation trace observation span agent assistant inference dialog dialogue
    gpt ai chatbot spend conversation  model chat playground`,
  secret: `token oauth otp passcode mfa key credential auth authentication sso identity verification saml webauthn cred
    factor secret apikey password flow challenge jwt invitation invite recovery reset totp`,
  order: `order invoice purchase sale booking reserve reservation shipment delivery deliver cart payment transaction quote
    checkout basket refund receipt waybill od resv rsv rsvn rsrv`,
  card: 'card bankcard creditcard cc paymentcard paymentmethod',
  address: 'address addressbook adres location zip postal juso delivery shipping',
  email: 'email mail smtp imap mailbox emailaddress mailaddress',
  contacts: 'contact',
  phone: 'phone telephone mobile contactnumber phonenumber',
  pay: 'pay salary payroll wage compensation bonus paystub payslip income rate earning quota',
  work: 'experience career employment workhistory hire contract work employee staff personnel worker employeehistory',
  education:
    'education edu educ school degree academic  educations university qualification schooling studies',
  vacancy: 'vacancy joborder requisition opening posting recruit jobposting advert',
  health: `patient condition careplan diagnosis encounter  medication prescription allergy immunization
    vaccination medical health clinical lab vital vitals disease treatment procedure  symptom surgery
    medicine pill dosage adverse ptinfo emr opd ipd glucose nursing admission appointment examination chart exam rx dental optical optometry triage pathology radiology
    ems ambulance oncology dialysis maternity antenatal pregnancy psychiatric physiotherapy therapy physio nurse dietary rehab hospice wound injury ocs nurrecord`,
  /** What is found out about and done to one who is cared for, line by line. */
  clinical: `ems ambulance diagnosis allergy medication prescription immunization vaccination vaccine lab disease symptom surgery medical encounter
    med meds eye vision audiology nursing vital screening therapy rehab wound dietary icu trauma fertility autopsy screen
    ocs nurrecord covid hiv malaria adverse tuberculosis pathology radiology biopsy triage dialysis oncology antenatal maternity pregnancy dental`,
  /** What one suffers from, was spared by or is said to: of a person only where the columns say so. */
  ailment: 'diagnosis allergy disease symptom immunization vaccination vaccine comorbidity medical illness',
  /** CVs, one a record. */
  curricula: 'resume cv coverletter',
  /** What and who is met in a game or a tale only. */
  game: 'character hero heroine villain npc monster enemy mob creature pokemon weapon armor spell quest',
  filed: 'attachment attach atch upload media file asset',
  campaign:
    'ad adset adgroup creative advert advertisement campaign newsletter broadcast autoresponder mailing',
  reception: 'visitor gatepass gate gatelog reception visit',
  /** Who is looked for, looked at or looked into. */
  watched: 'aml watchlist sanction intercept wanted missing blacklist pep investigation suspect kyc',
  ban: 'ban punishment mute kick sanction warning blacklist',
  diary: 'calendar appointment meeting',
  searches: 'search searchlog searchquery',
  grant: 'scholarship bursary fellowship stipend financialaid',
  goods:
    'product item goods sku apparel garment clothing shoe catalog merchandise toy perfume costume outfit',
  /** What grows, lies or shines. */
  nature:
    'tree plant flower species crop seed chemical compound molecule protein gene galaxy planet mineral fossil mushroom fish bird insect',
  sport:
    'match roster lineup batting bowling league tournament fixture scorecard player team squad chess bout pairing',
  shift: 'shift roster rota',
  /** Hours that were worked. */
  hours: 'timesheet',
  /** What is known of countries, days and the weather. */
  world: 'holiday currency timezone weather climate pollution earthquake volcano forecast',
  show: 'podcast episode webinar show livestream radio',
  event: `log login audit moderation access visit hit activity click view attempt challenge pageview impression loginlog
    accesslog connect touch touchpoint swipe tap beacon playback`,
  account: 'account',
  /** Tasks that a program runs. */
  /** Programs, and what allows to use them. */
  software: 'software plugin addon firmware',
  machine:
    'monitor healthcheck uptime probe run queue scheduler batch etl pipeline cron webhook quartz celery sidekiq worker schedule task',
  /** Telephone calls, as exchanges write them down. */
  call: 'ivr cdr call calllog pbx voicemail sms lms mms',
  membership: 'membership subscription subscriber member',
  /** Who belongs to a household. */
  family: `dependent dependant family household spouse child children kid sibling relative kin guardian parent
    beneficiary`,
  /** What one person learned, line by line. */
  studies: 'qualification education edu educ educational schooling studies degree academics',
  candidacy: 'interview application candidacy candidate applicant offer applied choice resume cv',
  library: 'library lib borrower patron reader circulation',
  /** What is planned for a day. */
  occasion: 'calendar event meeting hearing court appointment schedule holiday date lesson class',
  court:
    'criminal suspect court trial inmate offender prisoner arrest defendant conviction docket jail prison',
  /** Who practises by licence. */
  profession: `professor instructor doctor physician nurse surgeon dentist pharmacist lawyer attorney therapist practitioner broker teacher
    engineer architect accountant counselor midwife veterinarian`,
  travel:
    'route tour cruise ferry voyage journey itinerary guest passenger traveler traveller hotel flight trip stay visitor tourist pax lodging accommodation pension condo resort camping glamping motel guesthouse pms',
  absence: 'leave absence vacation holiday timeoff pto',
  donation: 'donation gift pledge contribution fundraiser fundraising tithe offering',
  ballot: 'vote voter ballot castvote election trustee poll',
  /** What one's own users did, told by their keys. */
  audit: 'audit',
  pictures: 'photo picture gallery album selfie',
  portrait: 'avatar portrait headshot speaker presenter author profile',
  /** Who asks to be let in, called back or served. */
  asking: 'invitation invite request signup registration enquiry inquiry application lead waitlist rsvp',
  booking: 'resv rsv rsvn rsrv booking reservation reserve rsvp waitlist appointment',
  /** What one says to another, a record a time. */
  message: 'message whisper shout dm directmessage chatmessage',
  vitals: 'inbody diet meal nutrition running vital vitals observation measurement wearable fitness workout',
  /** Of whom the rest of a table tells that they learn. */
  pupils: 'student stud pupil learner enrollment academy kindergarten daycare',
  certificate: 'certification qualification crtfct qlfc',
  /** Of whom a licence is asked because they drive. */
  vehicle: 'vehicle car fleet hire rental driver courier rider taxi cab chauffeur trucking',
  animal: 'pet dog cat puppy kitten animal livestock cattle cow horse pig hog swine sheep goat poultry breed',
  /** Figures of many, and rates by kind of person. */
  statistics: 'statistic population census tariff',
  /** What was written to be read by all: articles, laws, questions of exams. */
  published: 'law statute legislation regulation dict dictionary glossary syllabus lyric recipe',
  /** Those who serve, and what is kept of their service. */
  military:
    'soldier military army navy airforce marine troop recruit conscript enlistment conscription milsvc mil mltr mltsvc msvc',
  bank: 'bank transfer loan deposit withdrawal remittance mortgage iban',
  deaths: 'death mortality',
  /** What one learned and with what success, term by term. */
  transcript: 'transcript gradebook marksheet reportcard',
  /** Money that came or went, each time with what for. */
  spending: 'expense expenditure spending transaction disbursement cashbook pettycash',
  /** What a doctor wrote up for one. */
  prescribed: 'prescription rx eprescription medorder prescr dispense dispensing',
  /** Where something stands or stops, with a city around it: no region of its own. */
  spot: 'airport port seaport station location stop dock pier harbor harbour marina trail trailhead landmark attraction playground park beach pitch plaza',
  /** Where the dead lie. */
  burial: 'plot grave burial gravesite tomb tombstone niche columbarium interment',
  /** Short messages, each to a number. */
  texted: 'sms lms mms textmessage whatsapp',
  ride: 'ride trip commute carpool rideshare errand',
  insured: 'policy insurance coverage claim premium',
  /** What a firm hopes to sell to whom. */
  selling: 'opportunity deal pipeline',
  /** Where one lives, lets or buys, as offers describe it. */
  estate:
    'property house apartment condo condominium villa bungalow townhouse duplex realestate listing homestay',
  /** What data are kept for, and by what right. */
  processing: 'consent cookie gdpr ropa retention processing privacy purpose',
  hurt: 'injury injurie wound fracture concussion',
  /** Where mail is sent on. */
  forwarding: 'alias mailalias forwarder forwarding',
  /** What went wrong with a treatment. */
  harm: 'adverse ae sae aefi pharmacovigilance',
  /** What a firm orders from another. */
  assignment: 'project sample survey engagement assignment campaign',
  /** What is owed, held for somebody or paid out to them. */
  lending:
    'loan mortgage repayment withdrawal payout wallet topup recharge remittance debt installment tradeline overdraft payday advance',
  /** Jobs, and what each pays. */
  designation: 'designation position jobposition jobtitle jobgrade paygrade payband salarygrade',
  device: 'device sensor tracker beacon wearable tablet smartphone terminal handset  computer equipment',
  session: 'session cookie sess remember rememberme persistentlogin',
  rating: `exam grade score student evaluation appraisal quiz test assessment assignment gradebook  performance eval evl
    rating feedback review survey csat nps`,
};

const kindsByWord = new Map<string, TableKind[]>();
for (const [kind, words] of Object.entries(kindWords)) {
  for (const word of words.trim().split(/\s+/)) {
    kindsByWord.set(word, [...(kindsByWord.get(word) ?? []), kind as TableKind]);
  }
}

export const tableWords: readonly string[] = [...kindsByWord.keys()];

/** What a canonical word in a table's name says of its records. */
export const tableKindsOf = (word: string): readonly TableKind[] => kindsByWord.get(word) ?? [];
