/** Words for what one logs in with. */
export const logins = /^(?:아이디|ID)$/;

/**
 * Who is told by a login. A `사용자ID` is as often a key that the system gave, and a `응답자ID` nearly always: the table
 * must say more.
 */
const hasLogin =
  /(?:1365|VMS|회원|학생|학부모|선생님|교사|강사|개인|기업|사서|컨설턴트|신고자|대출자|작성|관리자|운영자|담당자|상담원|상담사|작성자|게시자|요청자|신청자|승인자|수신자|발신자|추천인|판매자|구매자|주문자|이메일|메일|로그인|접속|계정|카카오|카톡|네이버|구글|페이스북|트위터|인스타|인스타그램|텔레그램|메신저|위챗|디스코드|슬랙|스카이프|유튜브|트위치|깃허브|백준|오픈톡|SNS|포털|웹)$/i;

/** Who somebody is to another service that lets them in: 소셜 로그인 고유 식별자. */
export const federated =
  /(?:소셜|카카오|네이버|구글|애플|페이스북|깃허브|라인|SNS|OAUTH2?|OIDC)(?:로그인|계정|회원|사용자|유저)?(?:고유)?(?:ID|아이디|식별자|식별값|식별번호|회원번호|고유번호|고유값|번호|UID|SUB)(?:값)?$/;

/** Whether the `아이디` of this owner is one that a person logs in with. */
export const isLogin = (owner: string): boolean => owner === '' || hasLogin.test(owner);
