/** What people say and write to each other, to all, to firms and to models, and how they are reached. */
export const talk = {
  content: `post comment board bbs document article review message inquiry enquiry qna qa question answer ticket
    case issue feedback memo note guestbook reply complaint consult consultation counsel chat claim accident grievance
    conversation survey response thread topic mail sms letter write communication testimonial suggestion
    opinion discussion incident story announcement email memorept schdul report journal entry blog nttn
    ntt blotter pull pullrequest merge commit petition form submission poll meeting mtg minutes resn sanctn leave troubl trobl rept`,
  /** What one says to another, a record a time. */
  message: 'message whisper shout dm directmessage chatmessage',
  /** What was written to be read by all: articles, laws, questions of exams. */
  published: 'law statute legislation regulation dict dictionary glossary syllabus lyric recipe',
  /** Who asks to be let in, called back or served. */
  asking: 'invitation invite request signup registration enquiry inquiry application lead waitlist rsvp',
  filed: 'attachment attach atch upload media file asset',
  campaign:
    'ad adset adgroup creative advert advertisement campaign newsletter broadcast autoresponder mailing',
  searches: 'search searchlog searchquery',
  pictures: 'photo picture gallery album selfie',
  portrait: 'avatar portrait headshot speaker presenter author profile',
  email: 'email mail smtp imap mailbox emailaddress mailaddress',
  contacts: 'contact',
  phone: 'phone telephone mobile contactnumber phonenumber',
  /** Telephone calls, as exchanges write them down. */
  call: 'ivr cdr call calllog pbx voicemail sms lms mms',
  /** Short messages, each to a number. */
  texted: 'sms lms mms textmessage whatsapp',
  /** Where mail is sent on. */
  forwarding: 'alias mailalias forwarder forwarding',
  llm: `llm prompt completion generation trace observation span agent assistant inference dialog dialogue
    gpt ai chatbot spend conversation  model chat playground`,
} satisfies Readonly<Record<string, string>>;
