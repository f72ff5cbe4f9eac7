import { isAcross } from '../seams.ts';

/** When somebody came, looked, sent or received: the begin and the end of it, and the day alone. */
const visited =
  /(?:접속|로그인|로그아웃|방문|열람|다운로드|클릭|출근|퇴근|출결|출석|결석|지각|조퇴|입장|퇴장|입실|퇴실|시청|재생|응시|통화|발신|수신|읽은|받은|보낸|본|누른|도착|외출|외박|귀가|복귀|접수체크인|체크인|체크아웃|공감|좋아요|찜|팔로우|팔로잉|북마크|스크랩|공유|연동|식사|섭취|복용|투여|주사|출력|인쇄|참가|참여|제출|투표|응모|응답|전송|작성완료|완독|학습|시험응시|질의|대화|채팅|신고|제보|면담|입국|출국|귀국|봉사|문병|헌혈|성묘|앱설치|등교|하교|순찰|탑승|수령|입찰|투찰|이륙|착륙|응찰|산책|기상|취침)(?:시작|종료)?(?:일|일자|일시|시간|시각|시점|년월일)$/;

/** The same in a sheet of attendance, where the column is called by what was done alone. */
const attended =
  /^(?:입실|퇴실|출근|퇴근|외출|복귀|조퇴|입장|퇴장|체크인|체크아웃|등원|하원|등교|하교|(?:접속|로그인|통화|이용|방문|입실|근무|주행|대화|상담|시청|학습)(?:시작|종료))$/;

/**
 * To the minute, an act is somebody's: who drives, signs, asks or is let in is told. The day alone is as often the
 * business's, as are what an office decides (승인, 결재, 처리), machines do (측정, 점검) and goods go through (배송, 입고).
 */
const acted =
  /(?:접근|운행|주행|승차|하차|승하차|탑승|하선|환승|대여|반납|출차|입차|주차|사용|이용|서명|날인|전자서명|위반|질문|문의|요청|호출|신청|상담|면회|대출|입금|송금|이체|예매|예약신청|예약변경|예약접수|전입|전출|태그|태깅|인식|출입|통과|거절|수락|조회|기안|상신|인증|본인인증|본인확인|봉헌|헌금|기부|후원|구독|활동|플레이|게임|녹음|촬영|청취|연결|분리|가출|실종|대피|검문|출동보고|출근보고|끌어올린|나간|들어온|떠난|돌아온|만난|쓴|물은|건|남긴|찾은|빌린|갚은|들은|친|탄|신고접수)(?:시작|종료|완료|확인|변경|시도|한)?(?:일시|시각)$/;

/** When somebody worked and rested; how long is told by the 시간 of it. */
const worked =
  /(?:근무|출퇴근|휴게|휴식|연장근무|초과근무|야근|당직)(?:(?:시작|종료)(?:일|일자|일시|시간|시각)|일|일자|일시)$/;

/** What is yet to come or only may be, and what is done by nobody. */
const unacted =
  /예정|희망|가능|마감|만료|제한|기한|예상|유효|다음|차기|목표|계획|자동|배치|서버|시스템|장비|센서|현장|진위|유효성|결과|생성/;

/** When the act of a person was that the name tells, where it tells one: 방문일자, 서명완료일시. */
export const isAct = (compact: string): boolean =>
  (isAtSeam(compact, visited) && !compact.includes('현장도착')) ||
  attended.test(compact) ||
  isAtSeam(compact, worked) ||
  (isAtSeam(compact, acted) && !unacted.test(compact));

/** 견본|일자 is no 본|일자. */
function isAtSeam(compact: string, act: RegExp): boolean {
  const found = act.exec(compact);
  return found !== null && !isAcross(compact, found.index);
}

/** When somebody pledged or agreed, and when they took it back. */
const pledged = /(?:서약|서약동의|약관동의|동의한|동의받은)(?:서작성|서제출)?(?:일|일자|일시|시각|시간|날)$/;
const ended =
  /(?:(?:푸시|알림|수신|구독|마케팅|문자|메일|광고|후원|정기후원|정기결제|자동결제|멤버십|서비스)(?:해제|취소|중단|중지|거부|철회|해지)(?:요청|신청|처리|등록|한)?|해지신청|해지요청|탈퇴신청|거부한|철회한)(?:일|일자|일시|시각|시간|날)$/;

/** Consent or its end, by when it was given. */
export function consentOf(compact: string): 'consent-time' | 'opt-out-time' | undefined {
  if (ended.test(compact)) return 'opt-out-time';
  return pledged.test(compact) ? 'consent-time' : undefined;
}
