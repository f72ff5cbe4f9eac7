import { wordList, wordSet } from '../word-list.ts';

/**
 * One spelling for words that schemas abbreviate: on the left the word that the taxonomy's names use, on the right what
 * stands for it. English and American habits, romanised Korean, the abbreviations of Korea's common standard terms for
 * public data (공공데이터 공통표준용어) and of the eGovFrame standard words. Words with several meanings (`co`, `pic`,
 * `at`, `cn`) are left alone or resolved by their place.
 */
const table: Readonly<Record<string, string>> = {
  account: 'acct acnt accnt accts',
  address: 'addr adres adrs addrs adress adr addrss juso',
  agree: 'agre agr agreement agreed agrees agreemnt',
  amount: 'amt',
  applicant: 'aplcnt applcnt applct',
  answer: 'ans answr',
  bank: 'bnk eunhaeng',
  birth: 'brth',
  birthday:
    'birthdt bthdt brthdt brthdte dtbirth brdte brthdy brdt bday saengil saengnyeonworil saengnyunwolil brdy',
  certificate: 'cert',
  beneficiary: 'ben bene benef',
  father: 'fath fathr fthr',
  mother: 'moth mothr mthr',
  group: 'grp',
  change: 'chg chng',
  code: 'cd cde',
  comment: 'cmt cmnt commnt',
  company: 'corp corporation cmpny cmpy cpny bzenty entrprs compny hoesa',
  consent: 'cnsnt',
  consultation: 'cnslt',
  delivery: 'dlvr',
  content: 'cn contents cntnt cntn ctnt ctnts cont conts',
  count: 'cnt counts',
  city: 'cty ciudad cidade ville stadt kota',
  country: 'ctry cntry coun countr',
  create: 'created creat crt crtn creation creating creates crtr cre cret crtd',
  customer: 'cliente kunde klant musteri pelanggan cust cstmr custmr cstm cus gogaek gogek kogaek',
  date: 'ymd dt dte de dates ymdt yyyymmdd yyyymd yymmdd',
  delete: 'deleted del delt removed deletion dltn remove',
  department: 'dept dpt deptm deptartment dprt buseo',
  description: 'desc descr dc expln descript dscr descrip desr',
  detail: 'det dtl details dtls detl sangse',
  document: 'doc docs',
  email: 'eml emai emailaddr',
  emergency: 'emg emerg emrg emer emgcy',
  employee:
    'empleado funcionario mitarbeiter employe medewerker karyawan pegawai emp empl emplyee empe sawon jikwon',
  enrollment: 'enr enrl enrlmt enrolment enrol enroll',
  extension: 'ext extn extention exten',
  expire: 'expiry expired expires expiration expiring',
  flag: 'yn flg ind indicator',
  gender: 'sex sexdstn gndr gendr sxdst seongbyeol sungbyul gend',
  history: 'hist hstry histry',
  identifier: 'ident',
  image: 'imag img imgs',
  last: 'recent',
  login: 'lgn',
  logout: 'lgt',
  session: 'sesn sess',
  browser: 'brwsr brws',
  salary: 'slry',
  title: 'ttl',
  withdraw: 'wthd wthdr wdrw',
  issue: 'issued issuing',
  license: 'licence lic lcns licn licen licens licenc',
  manager: 'mgr mngr mangr',
  member: 'adherent adherant socio mitglied anggota mber mbr membr mmbr hoewon hwewon mem',
  merchant: 'mcht mrcht mchnt mrchnt',
  message: 'msg msgs mesg mssg',
  mobile: `mobil mbl mbtl mbtlnum moblphon moblphone cell cellphone cellular hp handphone cphone mobilephone mobl mob hyudaepon haendeupon hyudaejeonhwa haendpon`,
  modify: 'modified mod modi modf mdf modification mdfcn mdfy modif modifed moddate',
  name: 'nam names nme nome nombre naam',
  nm: 'nms myeong myung',
  number: 'no num nbr numb numbr nr nmbr numbers nos beonho bunho',
  order: 'ordr',
  organization: 'org orgnzt organisation orgn orgnz organizations',
  password: 'pwd passwd pswd passwrd passwort pw passwords passwrod bimilbeonho bimilbunho',
  phone: 'tel telephone telno tlphon telephon phon phn phones teleph tlno fone jeonhwa phonenumber phonenum',
  position: 'pos postn jikwi jikgeup jikchaek',
  photo: 'photos',
  video: 'videos',
  memo: 'memos',
  percent: 'pct percentage perc',
  quantity: 'qty',
  question: 'qestn qstn',
  reason: 'rsn resn',
  regist: 'reg rgs rgst regi registration registered regis rgstr',
  request: 'req rqst requst dmnd rqest requested requests',
  response: 'resp rspns responses',
  sequence: 'seq sn sqnc seqno seqn',
  status: 'sttus stat stts sts',
  subject: 'sj sbjt subj sbj',
  telegram: 'tg',
  time: 'tm tms tstamp timestmp timestamp datetime ts pnttm dttm hms times datetm dtime dtm dts stamp ymdhms ymdhm ymdhmi tmstmp tmstamp dtt datm datim dati hhmmss hhmiss yyyymmddhhmiss yyyymmddhhmmss',
  transaction: 'txn trx',
  type: 'typ ty tp',
  update: 'updated upd updt updates upt',
  user: 'usr users usuario utilisateur benutzer gebruiker kullanici pengguna',
  value: 'val vl',
  year: 'yr yrs yy yyyy',
  patient: 'pati paciente hwanja ptnt pat',
  guardian: 'guard grdian',
  chart: 'chrt',
  doctor: 'medico medecin arzt dokter medica',
  nurse: 'enfermeiro enfermeira enfermero enfermera infirmier infirmiere',
  technician: 'tecnico technicien techniker teknisi',
  teacher: 'profesor professeur lehrer maestro docente enseignant',
  person: 'pessoa personne orang',
  supplier: 'proveedor fornecedor fournisseur lieferant',
  student: 'alumno aluno estudiante eleve schueler siswa mahasiswa ogrenci haksaeng stdnt',
  school: 'hakgyo schl',
  remark: 'rmrk rmk bigo',
  passport: 'pspt psprt psprtno yeogwon yeokwon',
  device: 'dvc dvce',
  model: 'mdl',
  version: 'ver',
  driving: 'drvg',
  degree: 'dgr hagwi',
  family: 'fmly gajok',
  relation: 'rel rltn relt gwangye',
  relationship: 'rship relship rlnshp relationsh',
  religion: 'rlgn jonggyo',
  military: 'mltr byeongyeok',
  disability: 'dsblty dspsn jangae',
  medicine: 'mdcn',
  household: 'hshld',
  income: 'incm',
  homepage: 'hmpg hmpage',
  service: 'srvc',
  institution: 'inst instt',
  insurance: 'insrnc',
  product: 'prdt prdct gds sangpum',
  apply: 'applied aply',
  token: 'tkn tkns tok',
  client: 'clnt',
  tokens: 'toks',
  level: 'lvl',
  statement: 'stmt stmnt',
  instruction: 'instr instrs',
  consignee: 'cnee cngee',
  postcode: 'pcode',
  receiver: 'rcver rcvr',
  fail: 'fails failed failure',
  recipient: 'rcpnt',
  scholarship: 'schlshp',
  grade: 'grd',
  search: 'srch',
  professor: 'prof',
  advisor: 'advsr',
  college: 'clg',
  appointment: 'appt appmt',
  diagnosis: 'diagnoses diagnose',
  analysis: 'analyses',
  qualification: 'qual quals qualifi qualif',
  designation: 'desg desig desgn dsgn dsgntn',
  weight: 'wgt wght weigh chejung cheojung',
  height: 'hgt hght',
};

const canonical = new Map<string, string>();
for (const [word, variants] of Object.entries(table)) {
  for (const variant of wordList(variants)) canonical.set(variant, word);
}

/** Words whose plural means something else than their singular: `tokens` are counted, a `token` is a secret. */
const plurals =
  wordSet(`tokens messages inputs outputs interests points authors changes exams assets skills credentials
    values words nombres strengths observations pros cons customs`);

/** Every abbreviation that has a full form here. */
export const abbreviations: ReadonlySet<string> = new Set(canonical.keys());

/** Plurals that are words of their own, or no plurals. */
const keepS =
  /(?:ss|us|is|news|status|gps|sns|sms|mms|dns|https|aws|gas|alias|series|species|yes|bps|css|rss|terms|skills|goods)$|^(?:ios|os|macos|tos|pos|dos|bios|chaos|ethos|kudos|sos|cos)$/;

/** Plurals that have an `e` their singular has not: `addresses`, `statuses`, `boxes`; but `courses`, `licenses`, `houses`. */
const pluralEs = /(?:sses|[^aeo]uses|iases|gases|lenses|xes|ches|shes)$/;

/** `firemen`, `midwives`: plurals by a vowel, and none of `specimen` or `archives`. */
const pluralMen = /^(?!.*(?:speci|regi|abdo|acu|sta|cycla)men$).{3,}men$/;
const pluralWives = /^(?:mid|house|ex)?wives$/;

/** Plurals of words that end in `ie` themselves. */
const endsInIe = wordSet('movies zombies selfies rookies hoodies smoothies brownies pies ties dies lies');

/** The one spelling of a lower-case word: abbreviations written out, plain plurals in the singular. */
export function canonicalWord(word: string): string {
  const known = canonical.get(word);
  if (known !== undefined) return known;
  if (plurals.has(word)) return word;
  if (pluralMen.test(word) && word !== 'women') return `${word.slice(0, -3)}man`;
  if (pluralWives.test(word)) return `${word.slice(0, -3)}fe`;
  if (word.length > 3 && word.endsWith('s') && !keepS.test(word)) {
    const singular = endsInIe.has(word)
      ? word.slice(0, -1)
      : word.endsWith('ies')
        ? `${word.slice(0, -3)}y`
        : pluralEs.test(word)
          ? word.slice(0, -2)
          : word.slice(0, -1);
    return canonical.get(singular) ?? singular;
  }
  return word;
}
