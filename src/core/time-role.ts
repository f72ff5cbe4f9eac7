import { deeds, timeEndings } from './deeds.ts';

/**
 * What the time in a column says of its record, as far as its name tells: whether it may be a clock. Whose deed it is
 * (`classify/names/times.ts`) is another question.
 *
 * - `made`: when the record came to be: an order, an enrolment, an application
 * - `over`: when that ended which it is about: an employment, a contract, a stay
 * - `left`: when the person went or took consent back
 * - `later`: what befell it afterwards: a change, an answer, a cancellation
 * - `none`: no time of the record at all: births, hirings, expiries, plans
 */
export type TimeRole = 'made' | 'over' | 'left' | 'later' | 'none';

const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** Endings of names that tell a time, alone or after what it is the time of. */
const heads = anyOf(`${timeEndings} ts dt dtm dttm dtime de pnttm ymd ymdt ymdhms ymdhm tm ilsi ilja il`);
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
    latin: `${deeds.planned}
      schdl expt estmt eta prnmnt`,
    hangul: '예정|계획|희망|다음|기한|마감',
  },
  {
    role: 'left',
    latin: `${deeds.left}
      wdrw wdrwl wthdr withdrew opt_out opted_out drop lve rfuse taltoe cheolhoe`,
    hangul: '탈퇴|철회|수신\\s*거부|(?:구독|후원)\\s*(?:해지|취소|중단)|수신\\s*해지',
  },
  {
    role: 'over',
    latin: `${deeds.retired} ${deeds.checkedOut}
      rtr rsgn rsgntn trmn trmnt discharge discharged dschrg dsch graduate graduated graduation grdtn grad toesa
      toejik contract_end contract_ended contract_closed cntrct_end ctrt_end ctrct_end emp_end employment_end
      lease_end rental_end tenancy_end account_closed moved_out deceased haeji left_company leave_company`,
    hangul:
      '퇴사|퇴직|퇴임|사직|해임|해고|퇴원|퇴실|퇴소|퇴거|졸업|수료|자퇴|제적|전역|해지|해약|(?:계약|보험|임대|고용|근로)\\s*(?:종료|만료|만기|해제)|거래\\s*종료|종결',
  },
  {
    role: 'none',
    latin: `${deeds.ends} ${deeds.hired}
      birth brth birthday brdt bthd dob bday bir anniv anniversary wedding exp vld till thru through entcny enco
      join_comp ipsa del deleted delete saengil saengnyeon`,
    hangul:
      '생년|생일|출생|탄생|기념|결혼|만료|유효|입사|입직|임용|채용|발령|삭제|휴일|요일|매일|근무일수|이메일|메일|파일|모바일|프로필|스타일',
  },
  {
    role: 'later',
    latin: `${deeds.changed} ${deeds.settled} ${deeds.answered}
      upd updt updated mod modi modified mdfcn mdf chg chng chn last lst latest cancellation rtn ans answ response
      sign_in lgn logged_in prcs cmpl cmplt fin cnfm cnfrm approve dlvr dlvy dormant drmc susp sujeong byeongyeong
      chwiso`,
    hangul:
      '수정|변경|갱신|최종|최근|마지막|취소|환불|반품|교환|답변|회신|처리|완료|종료|중단|중지|로그인|확인|승인|반려|발송|전송|배송|출고|도착|휴면|정지|잠금|초기화|인증|동기화',
  },
  {
    role: 'made',
    latin: `${deeds.written} ${deeds.came} ${deeds.agreed} ${deeds.dealt}
      reg regi registration rgst rgstr rgt first created crt crtr cre cr inst wrt wrtg writ wr w jn jnng sign_up
      enroll enrolled enrollment entr apply applied appl apl aply req request requested receipt ord ordr prchs buy
      setl book booking rsv rsvt resv vst agre agr agreed cnsnt clct collect ocrn issu cntrct ctrt contracted rgsde
      rgdt regdt crdt wdate regdate gaip gaipil deungrok jumun sincheong sinchung sangdam jeopsu bangmun gyeolje
      jakseong donguiil dongui`,
    hangul:
      '등록|생성|작성|입력|저장|기록|적재|최초|가입|신청|접수|요청|문의|상담|주문|구매|구입|결제|납부|입금|예약|방문|내원|내방|입원|입실|입소|입학|입회|동의|수집|제출|발생|발급|계약|지원|응모|응시|참여|참가|설치|게시|접속|이용|후원|기부|대여|대출|촬영|검진|진료|투약|신고',
  },
];

const compiled = rules.map(({ role, latin, hangul }) => ({
  role,
  // A word of the name, or one that its head is written together with: `join_dt`, `joindt`.
  latin: new RegExp(`_${anyOf(latin)}${heads}?_`),
  hangul: new RegExp(hangul),
}));

const standing = new RegExp(`_${heads}_$`);
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
