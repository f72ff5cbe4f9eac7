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
  | 'call'
  | 'vitals'
  | 'membership'
  | 'family'
  | 'licence'
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
  | 'vehicle';

const kindWords: Readonly<
  Record<
    Exclude<
      TableKind,
      'person' | 'organization' | 'department' | 'school' | 'place' | 'thing' | 'licence' | 'identification'
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
    ntt petition form submission poll meeting mtg minutes resn sanctn leave troubl trobl rept`,
  log: `log audit access login history activity event visit visitor hit track tracking stat stats statistics
    monitor pageview click impression search session  trail action usage online connect hist visits view
    request referrer attempt lognlog loginlog attendance commute checkin`,
  llm: `llm prompt completion generation trace observation span agent assistant inference dialog dialogue
    gpt ai chatbot spend conversation  model chat playground`,
  secret: `token oauth otp mfa key credential auth authentication sso identity verification saml webauthn
    factor secret apikey password flow challenge jwt invitation invite recovery reset totp`,
  order: `order invoice purchase sale booking reservation shipment delivery cart payment transaction quote
    checkout basket refund od`,
  card: 'card creditcard cc paymentcard paymentmethod',
  address: 'address addressbook adres location zip postal juso delivery shipping',
  email: 'email mailbox emailaddress mailaddress',
  phone: 'phone telephone mobile contactnumber phonenumber',
  pay: 'pay salary payroll wage compensation bonus paystub payslip income rate earning quota',
  work: 'experience career employment workhistory hire contract work employee staff personnel worker employeehistory',
  education: 'education school degree academic  educations university qualification schooling studies',
  vacancy: 'vacancy joborder requisition opening posting recruit jobposting advert',
  health: `patient condition careplan diagnosis encounter  medication prescription allergy immunization
    vaccination medical health clinical lab vital vitals disease treatment procedure  symptom surgery
    nursing admission appointment examination chart exam rx dental optical optometry triage pathology radiology
    oncology dialysis maternity antenatal pregnancy psychiatric physiotherapy`,
  event: `log login audit access visit hit activity click view attempt challenge pageview impression loginlog
    accesslog connect touch touchpoint swipe tap beacon playback`,
  account: 'account',
  /** Tasks that a program runs. */
  machine: 'run queue scheduler batch cron quartz celery sidekiq worker schedule task',
  /** Telephone calls, as exchanges write them down. */
  call: 'cdr call calllog pbx voicemail',
  membership: 'membership subscription subscriber member',
  /** Who belongs to a household. */
  family: `dependent dependant family household spouse child children kid sibling relative kin guardian parent
    beneficiary`,
  /** What one person learned, line by line. */
  studies: 'qualification education educational schooling studies degree academics',
  candidacy: 'interview application candidacy candidate applicant offer applied choice',
  library: 'library borrower patron reader circulation',
  /** What is planned for a day. */
  occasion: 'calendar event meeting hearing court appointment schedule holiday date lesson class',
  court: 'court trial inmate offender prisoner arrest defendant conviction docket jail prison',
  /** Who practises by licence. */
  profession: `doctor physician nurse surgeon dentist pharmacist lawyer attorney therapist practitioner broker teacher
    engineer architect accountant counselor midwife veterinarian`,
  travel: 'guest passenger traveler traveller hotel flight trip itinerary stay visitor tourist pax',
  absence: 'leave absence vacation holiday timeoff pto',
  donation: 'donation gift pledge contribution fundraiser fundraising tithe offering',
  ballot: 'vote voter ballot castvote election trustee poll',
  vitals: 'vital vitals observation measurement wearable fitness workout',
  /** Of whom the rest of a table tells that they learn. */
  pupils: 'student pupil learner enrollment',
  certificate: 'certification qualification',
  /** Of whom a licence is asked because they drive. */
  vehicle: 'vehicle car fleet hire rental driver courier rider taxi cab chauffeur trucking',
  animal: 'pet dog cat puppy kitten animal livestock cattle cow horse breed',
  bank: 'bank transfer loan deposit withdrawal remittance mortgage iban',
  device: 'device terminal handset  computer equipment',
  session: 'session cookie sess',
  rating: `exam grade score student evaluation appraisal quiz test assessment assignment gradebook  performance
    rating feedback review`,
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
