import { korean } from '../../_shared/korean.ts';

/** Traces of use, as Korean schemas name it: in Hangul, by the abbreviations of public standards and vendors, and in Latin letters. */
export default {
  'ip-address': korean({
    hangul: `원격호스트, 원격호스트명, 원격지,
      IPV4, IPV6, 아이피값, IP정보, 접속자IP, 접속자아이피, 사용자아이피, 사용자IP주소, 회원IP, 최종접속IP, 최종로그인IP, 마지막로그인IP, 최근접속IP, 등록자IP,
      등록아이피, 수정자IP, 수정IP, 변경자IP, 삭제자IP, 작성자아이피, 처리자IP, 승인자IP, 신청자IP, 신청IP, 동의IP, 허용IP, 차단IP, 관리자IP, 원격IP, 출발지IP,
      목적지IP, 서버IP, 호스트IP, 장비IP, 단말IP주소, 로그인아이피, 가입아이피, 요청자IP`,
    terms: `rmt host, remote host nm,
      cntn ip addr, conectip, regip, updip, crtip, insip, mdfip, modip, upd ip, mod ip, ins ip, crt ip, del ip,
      wrt ip, write ip, writer ip, ipadres, ip adres, ip v4 addr, usrip, userip, lgnip, lgn ip, loginip,
      last lgn ip, rgtr ip, rgtr ip addr, mdfr ip, mdfr ip addr, joinip, join ip, accs ip, acs ip, acss ip,
      prcs ip, pc ip, allow ip, block ip, deny ip, permit ip`,
    romanised: `aipi, jeopsok ip`,
  }),
  'mac-address': korean({
    hangul: `랜카드주소, 랜주소, 물리주소, 무선랜주소, 유선랜주소,
      MAC, 맥, 맥주소값, PC맥주소, 단말MAC, 기기MAC, 장비MAC주소`,
    terms: `nic addr, nic address, lan addr, wlan addr, phys addr`,
  }),
  'device-id': korean({
    hangul: `기기시리얼, 단말시리얼, 단말시리얼번호, 기기일련번호, 단말일련번호, USB시리얼, USB시리얼번호, USB일련번호, 하드디스크시리얼, 하드디스크일련번호, 노트북일련번호, 노트북시리얼, PC일련번호, PC시리얼, PC이름, PC명, 컴퓨터이름, 컴퓨터명, 밴드시리얼, 워치시리얼, 메인보드시리얼, 디바이스고유식별자, 기기고유식별자, 단말고유식별자, 장치지문, 기기지문, 디바이스지문, 디바이스핑거프린트,
      단말ID, 단말고유ID, 단말식별자, 단말식별번호, 단말토큰, 단말키, 기기식별자, 기기고유값, 기기고유ID, 기기토큰, 기기키, 기기시리얼번호, 단말시리얼번호, 디바이스식별자,
      디바이스고유ID, 디바이스고유값, 디바이스키, 디바이스아이디, 디바이스UUID, FCM토큰, FCM키, FCM등록토큰, APNS토큰, 푸시키, 푸시ID, 푸시아이디, 푸시등록ID,
      푸시등록토큰, PUSH토큰, PUSH키, PUSHID, PUSH등록ID, 푸쉬토큰, 푸쉬키, IMEI, 기기지문, 브라우저지문, 핑거프린트, 유심번호, USIM번호, PC고유번호, PC식별값,
      하드웨어ID, 모바일기기ID, 휴대폰기기번호, 등록토큰`,
    terms: `dvc fngprt, dev sn, dvc sn, hdd sn, hdd serial, usb serial, usb sn, pc name, pc nm, notebook sn, notebook serial, laptop sn, laptop serial, band serial, watch serial, mainboard sn, mb serial, hw serial, imsi,
      pushkey, push tkn, pushtoken, fcmtoken, fcm tkn, fcm key, fcm registration token, fcm reg id, fcm regid,
      gcm regid, gcm reg id, gcm key, apns id, apns key, push regid, push reg id, registration id push, trmnl id,
      trmnl number, trmnl no, trml id, dvc id, dvc uuid, dvc key, dvc token, hp uuid, handset id,
      expo push token, expo token, web push endpoint, onesignal id, onesignal player id, dev token, dev uuid`,
  }),
  'device-info': korean({
    hangul: `브라우저정보, 브라우저종류, 브라우저버전, 브라우저타입, 브라우저구분, 접속브라우저정보, 사용자브라우저, 유저에이전트, 유저에이전트정보, USERAGENT, 접속기기정보, 접속기기종류,
      접속단말, 접속단말정보, 접속디바이스, 접속OS, 기기OS, 기기타입, 기기유형, 기기버전, 기기이름, 디바이스종류, 디바이스타입, 디바이스유형, 디바이스정보, 디바이스모델, 디바이스모델명,
      디바이스명, 디바이스이름, 단말모델명, 단말OS, 단말종류, 단말기명, 단말기정보, 단말기모델명, 단말기OS, 휴대폰기종, 휴대폰모델, 휴대폰모델명, 핸드폰기종, 폰기종, 기종명,
      운영체제버전, 운영체제정보, 운영체제종류, OS정보, OS종류, OS명, OS타입, 플랫폼구분, 화면해상도, 로그인기기, 로그인환경, 로그인디바이스, 앱버전정보, 앱OS`,
  }),
  cookie: korean({
    hangul: `쿠키정보, 쿠키아이디, 쿠키키, 방문자아이디, 방문자식별자, 방문자고유값, 방문자고유ID, 방문자키, 방문자UUID, 비회원키, 비회원ID, 비회원식별자, 익명ID, 익명아이디, 익명식별자,
      트래킹ID, 트래킹아이디, 추적ID, 자동로그인토큰, 자동로그인키`,
    terms: `pcid, pc id cookie, visitor pcid`,
  }),
  'session-id': korean({
    hangul: `세션번호, 세션키값, 세션식별자, 세션토큰, 로그인세션, 로그인세션ID, 로그인세션키, 접속세션, 접속세션ID, 사용자세션ID, 세션고유값, 세션고유ID, 세션ID값, 세션데이터`,
  }),
  url: korean({
    hangul: `리퍼러, 리퍼러URL, 레퍼러URL, 참조페이지, 참조페이지URL, 이전URL, 이전페이지URL, 유입URL, 유입페이지, 유입주소, 유입사이트, 유입링크, 랜딩페이지, 랜딩URL,
      요청URI, 요청페이지, 접속주소, 접속URI, 접속메뉴URL, 방문사이트, 조회페이지, 조회URL, 현재페이지, 현재URL, 이탈페이지, 클릭URL`,
    terms: `qry str, query str url`,
  }),
  homepage: korean({
    hangul: `블로그URL, 개인블로그, 블로그링크, 개인홈페이지URL, 개인홈페이지주소, 개인블로그주소, 개인URL, 소셜링크, 소셜미디어링크, SNS링크, SNS주소, SNSURL, 인스타그램링크, 인스타그램주소, 인스타그램URL, 깃허브링크,
      깃허브주소, 깃허브URL, 링크드인URL`,
  }),
  'visit-time': korean({
    hangul: `최종로그인시간, 최종로그인시각, 마지막로그인, 마지막로그인일시, 마지막로그인일, 마지막로그인시간, 마지막로그인시각, 최근로그인일, 최근로그인시간, 최근로그인시각, 최근접속일시, 최근접속시간,
      최근접속시각, 마지막접속, 마지막접속일, 마지막접속일시, 마지막접속시간, 마지막접속시각, 마지막활동시간, 마지막활동일시, 최근활동일시, 최종활동일시, 최종이용일, 최종이용일시, 최종사용일,
      최종사용일시, 마지막사용일시, 마지막사용시각, 마지막방문일, 마지막방문일시, 최근방문일시, 최종방문일시, 로그인일자, 로그인시각, 로그아웃시각, 로그인실패일시, 최근로그인실패일시, 등원시간,
      하원시간, 등하원시간, 등교시간, 하교시간, 외출시간, 복귀시간, 조퇴시간, 마지막메시지시간, 읽은일시, 읽음일시, 읽음시각, 읽은시각, 확인시각, 확인시간, 수신확인일시, 열람시각, 열람일,
      열람일자, 발송시각, 발송시간, 전송시각, 전송시간, 전송일, 전송일자, 수신시각, 수신시간, 수신일, 수신일자, 송신일시, 송신시각, 응답시각, 응답일, 응답일자, 설문일, 설문일시,
      설문참여일시, 참석일시, 참석일, 제출일, 제출일시, 제출일자, 제출시간, 제출시각, 응시일, 응시일시, 응시일자, 상담일시, 상담시각, 상담시작시간, 상담종료시간, 상담시작일시,
      상담종료일시, 면담일시, 행위일시, 이벤트발생일시, 활동일시, 활동시각, 이용시각, 사용시각, 토큰사용시각, 다운로드시각, 출입시각, 입장시각, 퇴장시각, 체크인일시, 체크아웃일시,
      체크인시각, 체크아웃시각`,
    terms: `tap dtm, tap dt, tag dtm, tag dt, ring tm, ring dtm, brd tm, brd dtm, algh dtm, rspns bgn, rspns end, rspns bgn dt, rspns end dt, sbmsn dtm, sbmsn dt,
      plug in dt, plug out dt, show up dt, logn dtm, lgot dtm`,
  }),
};
