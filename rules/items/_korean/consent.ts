import { korean } from '../../_shared/korean.ts';

/** When people agreed, and when they took it back, as Korean schemas name it. */
export default {
  'consent-time': korean({
    hangul: `동의유무, 동의상태, 동의구분, 개인정보활용동의, 개인정보활용동의여부, 개인정보처리동의, 개인정보처리동의여부, 개인정보제공동의, 개인정보제공동의여부, 개인정보수집동의여부,
      개인정보수집이용동의여부, 개인정보수집동의일시, 개인정보이용동의, 개인정보이용동의여부, 제3자제공동의여부, 제3자제공동의일시, 민감정보동의, 민감정보동의여부, 민감정보처리동의여부,
      고유식별정보동의여부, 위치정보동의, 위치정보동의여부, 위치정보이용동의, 위치정보이용동의여부, 이용약관동의, 이용약관동의여부, 이용약관동의일시, 서비스약관동의, 서비스이용동의, 선택약관동의,
      필수약관동의, 마케팅수신동의, 마케팅수신동의여부, 마케팅수신동의일시, 마케팅활용동의여부, 마케팅활용동의일시, 광고수신동의, 광고수신동의여부, 광고수신동의일시, 광고성정보수신동의,
      이벤트수신동의, 푸시동의, 푸시동의여부, 푸시수신동의, 푸시수신동의여부, 푸시수신여부, 알림수신동의, 알림수신동의여부, 알림동의여부, 알림톡수신여부, 알림톡수신동의, 문자수신동의,
      문자수신동의여부, 문자수신여부, SMS수신동의, SMS수신동의여부, SMS동의여부, 이메일수신동의, 이메일수신동의여부, 이메일수신여부, 이메일동의여부, 메일수신동의, 메일수신동의여부,
      전화수신동의, 전화수신동의여부, DM수신여부, 뉴스레터수신여부, 뉴스레터구독여부, 수신동의시각, 동의년월일, 동의날짜, 동의서작성일, 동의서제출일, 14세이상동의, 초상권동의여부,
      촬영동의여부, 녹음동의여부, 최종동의일시`,
    terms: `agree ymd, agre ymd, agr yn, agr dt, agrmnt yn, agrmnt dt, cnsnt yn, cnsnt dt, cnsnt ymd, indi agree yn,
      prvc agre yn, prvc agree, prvc clct agre yn, psninfo agree, psn info agre yn, pinfo agree, pinfo agree yn,
      privacy yn, privacy agree yn, privacy agree date, terms agree yn, terms agree dt, term agree, trms agre yn,
      stplat agre yn, tos agree, mrkt agree yn, mktg agree, mktg agree yn, mktg yn, marketing yn, mkt yn,
      adv agree yn, ad agree yn, advrts rcptn agre, push agree, push agree yn, push agree date, alarm agree,
      alarm agree yn, noti agree, noti agree yn, sms yn, sms agree yn, sms agre yn, sms rcv yn, sms recv yn,
      sms recptn yn, sms reception yn, email yn, email agree yn, email agre yn, email rcv yn, email recv yn,
      email recptn yn, eml rcptn agre yn, mail yn, mailing yn, mail rcv yn, mail recv yn, rcptn agre yn,
      rcv agree yn, recv agree yn, dm yn, location agree yn, loc agree yn, loc info agree, thrd agree yn,
      third agree yn, trd prty agre yn`,
    romanised: `dongui, dongui yn, donguiyeobu, dongui date, donguiil, gaeinjeongbo dongui`,
  }),
  'opt-out-time': korean({
    hangul: `탈퇴시각, 탈퇴시간, 탈회일자, 탈회일시, 회원탈회일자, 탈퇴처리일시, 탈퇴요청일시, 탈퇴요청일, 탈퇴신청일시, 회원탈퇴일시, 회원탈퇴일자, 탈퇴유무, 동의해제일, 동의해제일시, 동의취소일시, 동의취소일, 철회일자, 철회시각,
      수신거부시각, 수신거부등록일, 수신거부등록일시, 구독해지일시, 구독취소일시, 구독해제일시, 알림해지일시, 마케팅철회일시, 마케팅동의철회일시, 계정삭제요청일, 계정삭제요청일시, 계정해지일,
      계정비활성일시, 회원해지일, 해지신청일, 광고수신거부여부, 수신거부동의, 두낫콜여부`,
    terms: `secsn, secsn ymd, secsn yn, secsn date, whdwl yn, whdwl, whdr dt, whdr ymd, wthdr dt, wthdrw dt, wtdrw dt,
      withdrawal yn, withdraw yn, withdrawn yn, withdraw dttm, outdt member, out date member, rfsl yn,
      rcptn rfsl, rcptn rfsl ymd, rcv rfsl yn, rcv refuse yn, reject sms yn, unreg date, unregist date,
      unregister date, unregister dt`,
    romanised: `taltoe, taltoe date, taltoeil, taltoe yn, taltwe date, taltwe yn, cheolhoe date`,
  }),
};
