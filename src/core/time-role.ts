/**
 * What the time in a column says of its record, as far as its name tells.
 *
 * - `made`: when the record came to be: an order, an enrolment, an application
 * - `over`: when that ended which it is about: an employment, a contract, a stay
 * - `left`: when the person went or took consent back
 * - `later`: what befell it afterwards: a change, an answer, a cancellation
 * - `none`: no time of the record at all: births, hirings, expiries, plans
 */
export type TimeRole = 'made' | 'over' | 'left' | 'later' | 'none';

/** Endings of names that tell a time, alone or after what it is the time of. */
const heads =
  'at|on|date|day|time|datetime|timestamp|ts|dt|dtm|dttm|dtime|de|pnttm|ymd|ymdt|ymdhms|ymdhm|tm|when|since|ilsi|ilja|il';
const hangulHead = /(?:일시|일자|날짜|시각|시간|연월일|년월일|일)$/;

interface Rule {
  readonly role: TimeRole;
  /** Words, or beginnings of several, in Latin letters. */
  readonly latin: string;
  readonly hangul: string;
}

/** The first that holds decides: what is no clock goes before what might be one. */
const rules: readonly Rule[] = [
  {
    role: 'none',
    latin: 'next|planned|plan|schdl|scheduled|schedule|expected|expt|estimated|estmt|eta|prnmnt|due|deadline',
    hangul: '예정|계획|희망|다음|기한|마감',
  },
  {
    role: 'left',
    latin:
      'wdrw|wdrwl|whdwl|wthdrl|wthdwl|wthdr|withdraw|withdrew|withdrawn|withdrawal|secsn|unsub|unsubscribe|unsubscribed|optout|opt_out|opted_out|dropout|drop|left|leave|lve|quit|rfsl|rfuse|revoked|taltoe|cheolhoe',
    hangul: '탈퇴|철회|수신\\s*거부|(?:구독|후원)\\s*(?:해지|취소|중단)|수신\\s*해지',
  },
  {
    role: 'over',
    latin:
      'retire|retired|retirement|rtrmt|rtr|resign|resigned|resignation|rsgn|rsgntn|terminate|terminated|termination|trmn|trmnt|discharge|discharged|dschrg|dsch|graduate|graduated|graduation|grdtn|grad|checkout|chkout|toesa|toejik|contract_end|contract_ended|contract_closed|cntrct_end|ctrt_end|ctrct_end|emp_end|employment_end|lease_end|rental_end|tenancy_end|account_closed|moved_out|deceased|haeji|left_company|leave_company',
    hangul:
      '퇴사|퇴직|퇴임|사직|해임|해고|퇴원|퇴실|퇴소|퇴거|졸업|수료|자퇴|제적|전역|해지|해약|(?:계약|보험|임대|고용|근로)\\s*(?:종료|만료|만기|해제)|거래\\s*종료|종결',
  },
  {
    role: 'none',
    latin:
      'birth|brth|birthday|brdt|bthd|dob|bday|bir|anniv|anniversary|wedding|expire|expires|expired|expiry|expiration|expr|exp|valid|vld|until|till|thru|through|to|hire|hired|ecny|encpn|jncmp|entco|entcny|enco|join_comp|ipsa|del|deleted|delete|saengil|saengnyeon',
    hangul:
      '생년|생일|출생|탄생|기념|결혼|만료|유효|입사|입직|임용|채용|발령|삭제|휴일|요일|매일|근무일수|이메일|메일|파일|모바일|프로필|스타일',
  },
  {
    role: 'later',
    latin:
      'upd|updt|update|updated|mod|modi|modify|modified|mdfcn|mdf|mdfr|chg|chng|chn|change|changed|edit|edited|last|lst|latest|cncl|canc|cancel|canceled|cancelled|cancellation|refund|refunded|rtn|return|returned|ans|answ|answer|answered|reply|replied|rply|respond|responded|response|closed|sign_in|signin|login|lgn|lgin|logon|logged_in|used|prcs|proc|process|processed|cmpl|cmplt|complete|completed|done|end|ended|finish|finished|fin|cnfm|cnfrm|confirm|confirmed|aprv|approve|approved|snd|send|sent|ship|shipped|dlvr|dlvy|deliver|delivered|block|blocked|lock|locked|dormant|drmc|susp|suspended|reset|verified|sync|synced|sujeong|byeongyeong|chwiso',
    hangul:
      '수정|변경|갱신|최종|최근|마지막|취소|환불|반품|교환|답변|회신|처리|완료|종료|중단|중지|로그인|확인|승인|반려|발송|전송|배송|출고|도착|휴면|정지|잠금|초기화|인증|동기화',
  },
  {
    role: 'made',
    latin:
      'reg|regi|regist|register|registered|registration|rgst|rgstr|rgt|rgtr|frst|first|create|created|creation|crt|crtr|cre|cr|ins|inst|insert|inserted|inp|inpt|input|add|added|wrt|wrtg|writ|write|written|wr|w|post|posted|join|joined|jn|jnng|sbscrb|subscribe|subscribed|signup|sign_up|enroll|enrolled|enrollment|entr|apply|applied|appl|apl|aply|req|reqst|request|requested|rcpt|rcept|receipt|received|recv|accept|accepted|ord|ordr|order|ordered|prchs|purchase|purchased|buy|pay|paid|pymt|payment|setl|book|booked|booking|rsv|rsvt|resv|vst|visit|visited|agre|agr|agree|agreed|cnsnt|consent|consented|clct|collect|collected|log|logged|ocrn|occur|occurred|issu|issue|issued|cntrct|ctrt|contract|contracted|sign|signed|donate|donated|event|rgsde|rgdt|regdt|crdt|wdate|regdate|gaip|gaipil|deungrok|jumun|sincheong|sinchung|sangdam|jeopsu|bangmun|gyeolje|jakseong|donguiil|dongui',
    hangul:
      '등록|생성|작성|입력|저장|기록|적재|최초|가입|신청|접수|요청|문의|상담|주문|구매|구입|결제|납부|입금|예약|방문|내원|내방|입원|입실|입소|입학|입회|동의|수집|제출|발생|발급|계약|지원|응모|응시|참여|참가|설치|게시|접속|이용|후원|기부|대여|대출|촬영|검진|진료|투약|신고',
  },
];

const compiled = rules.map(({ role, latin, hangul }) => ({
  role,
  // A word of the name, or one that its head is written together with: `join_dt`, `joindt`.
  latin: new RegExp(`_(?:${latin})(?:${heads})?_`),
  hangul: new RegExp(hangul),
}));

const standing = new RegExp(`_(?:${heads})_$`);
const fused = /[a-z](?:dt|dtm|dttm|date|ymd|ilsi|ilja)_$/;

/** What a name tells; undefined where it tells nothing. */
export function timeRole(name: string): TimeRole | undefined {
  const written = spelt(name);
  return compiled.find(({ latin, hangul }) => latin.test(written) || hangul.test(written))?.role;
}

/** Whether a name says by its ending that a time stands in the column. */
export function namesTime(name: string): boolean {
  const written = spelt(name).replace(/\d+_$/, '_');
  return (
    standing.test(written) ||
    // Without a seam a name that tells nothing else is any word: `candidate`.
    (fused.test(written) && timeRole(name) !== undefined) ||
    hangulHead.test(written.slice(0, -1))
  );
}

/** `regDt`, `REG-DT`, `가입 일자` as `_reg_dt_`, `_reg_dt_`, `_가입_일자_`. */
function spelt(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return `_${words.join('_')}_`;
}
