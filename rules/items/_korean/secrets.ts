import { korean } from '../../_shared/korean.ts';

/** What proves who one is, as Korean schemas name it: in Hangul, by the abbreviations of public standards and vendors, and in Latin letters. */
export default {
  password: korean({
    hangul: `PW, PWD, PASSWORD, PASSWD, 솔트, 솔트값, 암호솔트,
      비밀번호1, 비밀번호2, 비밀번호확인, 비밀번호값, 비밀번호해시, 비밀번호해쉬, 비밀번호솔트, 비번확인, 비번해시, 로그인비밀번호, 로그인비번, 패스워드해시, 패스워드확인, 패스워드힌트,
      패스워드질문, 패스워드답변, 기존비밀번호, 이전비밀번호, 변경비밀번호, 새비밀번호, 신규비밀번호, 초기비밀번호, 글비밀번호, 게시글비밀번호, 글비번, 댓글비밀번호, 계좌비밀번호, 통장비밀번호,
      거래비밀번호, 송금비밀번호, 이체비밀번호, 출금비밀번호, 2차비밀번호, 간편번호, 간편인증번호, PIN번호, 핀코드, PIN, 잠금번호, 현관비밀번호, 공동현관비밀번호, 출입비밀번호,
      출입문비밀번호, 도어락비밀번호, 솔트, 솔트값, 암호값, 암호솔트, 비밀번호찾기질문, 비밀번호찾기답변, 비밀번호찾기답, 비밀번호찾기정답, 본인확인질문답변, 비밀글비밀번호, DB비밀번호,
      FTP비밀번호, SMTP비밀번호, 메일비밀번호, 인증서비밀번호`,
    terms: `find account question, find account answer, find pw question, find pw answer, find password question, find password answer, salt vl, salt val, pwd salt vl,
      pswrd, pswdhash, passwdhash, paswd, pasword, passwrod, userpw, usrpw, usrpwd, userpwd, userpass, memberpw,
      mempw, mbrpw, mbpw, mberpw, lgnpw, loginpw, loginpwd, admpw, adminpw, empw, emppw, bdpw, pwdhint, pwhint,
      pwd cnsr, pswd cnsr, pwdans, pwd quest, pwdsalt, pwsalt, pwd salt, secondpw, scnd pswd, smpl pswd,
      pin pswd, dor lock pswd, door password, door lock password, entrance password, entrance pw`,
    romanised: `bimilbeonho, bimilbunho, bibeon, amho, paeseuwodeu`,
  }),
  'api-key': korean({
    hangul: `빌링키, 결제빌링키, 정기결제키, 공급사키, 제공사키, SNMP커뮤니티, 커뮤니티문자열,
      API키값, API시크릿, API비밀키, API토큰, 인증서비스키, 앱키, 앱시크릿, 클라이언트시크릿, 클라이언트비밀키, 시크릿, 시크릿값, 비밀키값, 비공개키, 공개키값, 암호화키값,
      대칭키, 접속키, 연동인증키, 액세스키, 시크릿액세스키, 웹훅시크릿, 서명키, 서명비밀키, 인증서비밀키`,
    terms: `vendor key, llm key, snmp comm, snmp community, cipher val, mert key, merchant key, mrcht key, pg key, kakao key, naver key, map key, sms key, fcm server key`,
  }),
  token: korean({
    hangul: `송출키, 스트림키, 방송키, 발신프로필키, 카카오발신키, 알림톡발신키,
      엑세스토큰, 액세스토큰, 접근토큰값, 토큰값, 갱신토큰, 리프레쉬토큰, 리프래시토큰, 갱신토큰값, 로그인토큰, 사용자토큰, 회원토큰, 서비스토큰, JWT, JWT토큰, OTP, OTP번호,
      OTP키, OTP비밀키, OTP시크릿, 인증번호값, 인증번호해시, 이메일인증코드, 이메일인증번호, 이메일인증키, 이메일인증토큰, 메일인증코드, 메일인증키, 휴대폰인증번호, 휴대폰인증코드,
      문자인증번호, SMS인증번호, SMS인증코드, 본인인증번호, 본인인증코드, 비밀번호재설정토큰, 비밀번호초기화토큰, 비밀번호변경토큰, 재설정코드, 초기화토큰, 초대토큰, 초대링크토큰, 초대키,
      가입인증코드, 가입인증키, 승인토큰, 소셜토큰, 소셜액세스토큰, 소셜접근토큰, OAUTH토큰, 인증값, 인증해시, 인증문자열, 임시토큰, 임시코드, 일회용코드, 일회용토큰, 백업코드,
      복구코드, 추천인코드, 내추천코드, 초대추천코드`,
    terms: `stream key, live key, sender key, otp key, otpkey`,
  }),
};
