import { defineItems } from '../../src/sdk/index.ts';
import { list } from '../_shared/list.ts';
import { withNames } from '../_shared/names.ts';
import english from './_english/consent.ts';
import abbreviated from './_korean/abbreviated.ts';
import korean from './_korean/consent.ts';

/** When people agreed, and when they took it back. */
const items = defineItems([
  {
    key: 'consent-time',
    name: { en: 'consent', ko: '동의 일시·여부' },
    sensitivity: 'context',
    identifying: false,
    dpv: 'pd:PrivacyPreference',
    fideslang: 'user.privacy_preferences',
    names: {
      strong:
        list(`email recptn dt, sms recptn dt, mail recptn dt, push recptn dt, recptn agre dt, email reception date, sms reception date, consent at, consented at, consent date, consent time, consent given at, consent timestamp, consent
          granted at, agreed at, agreed on, agreement date, agree date, agree time, agree datetime, agre dt,
          agre de, agre pnttm, subscribed at, subscribe date, subscription date, subscribed on, subscribed
          date, opt in at, optin at, opt in date, opt in time, optin date, opt in timestamp, double opt in at,
          terms accepted at, terms accepted date, terms agreed at, tos accepted at, tos date, tos acceptance date, accepted terms at,
          accepted tos at, accepted at terms, policy accepted at, policyagreed, privacy agreed at, privacy
          accepted at, privacy consent at, marketing agreed at, marketing consent at, marketing agree date,
          gdpr consent at, gdpr consent date, granted at, consent signed at, confirm date subscription,
          mailling datetime, thirdparty datetime, sms agree datetime, agree at, terms of service accepted at,
          subscription confirmed at, newsletter subscribed at, mb marketing date, consent accepted at, mkt
          agree dt, last consent at, confirmed optin at, optin time, signed consent date, consent, consent yn,
          consent flag, agre yn, agree yn, agree flag, marketing consent, marketing agree, marketing agree yn,
          mkt agree yn, privacy agree, terms agreed, terms accepted, accepted terms, newsletter opt in, agree sms, sms agree, agree email, agree mail, email agree, mail agree, sms rcptn, email rcptn, email
          opt in, sms opt in, gdpr consent, opt in date, gift aid date, double optin time, double opt in time, confirm time subscription, consent signed on, permission
          date, permission granted at, newsletter date add, newsletter date, waiver signed at, waiver signed on, agreement signed at, release signed at, opt in, optin`),
      weak: list('accepted at, subscribed, newsletter, mailling'),
      hangul:
        list(`동의일, 동의일시, 동의일자, 동의시각, 동의시간, 수신동의일, 수신동의일시, 수신동의일자, 마케팅동의일, 마케팅동의일시, 약관동의일, 약관동의일시, 구독일, 구독일시,
          개인정보동의일시, 동의여부, 수신동의, 수신동의여부, 마케팅동의, 마케팅동의여부, 개인정보동의, 개인정보동의여부, 약관동의, 약관동의여부, 제3자제공동의, 수신여부, 메일수신여부,
          SMS수신여부, 개인정보수집동의, 수집이용동의, 개인정보수집이용동의, 활용동의`),
      not: list('version, template, text, document, form'),
    },
  },
  {
    key: 'opt-out-time',
    name: { en: 'withdrawal of consent', ko: '동의 철회·수신거부' },
    sensitivity: 'context',
    identifying: false,
    dpv: 'pd:PrivacyPreference',
    fideslang: 'user.privacy_preferences',
    names: {
      strong:
        list(`marketing reject date, marketing reject dt, marketing reject at, marketing rejected at, marketing refusal date, marketing withdraw date, ad reject date, unsub date, unsub at, unsub time, unsubscribe date, stplat reject dt, terms reject date, terms rejected at, agreement reject date, consent rejected at, unsubscribed at, unsubscribe at, unsubscribe date, unsubscribe time, unsubscribed date, unsubscribed
          on, date unsubscribed, unsub at, unsub date, opt out at, opted out at, optout at, opt out date,
          optout date, opt out time, opt out timestamp, opted out date, rcptn rfsl dt, rfsl dt, withdrawn at,
          withdrew at, consent withdrawn at, consent revoked at, withdrawal date, withdrawal at, withdraw
          date, withdraw at, whdwl dt, whdwl ymd, consent withdrawal date, deletion requested at, delete
          requested at, erasure requested at, deletion request date, leave dt member, member leave date, leave
          date member, leave de, secsn de, secsn dt, secsn pnttm, account closed at, account deleted by user
          at, closed by user at, deactivated by user at, cancelled membership at, membership cancelled at,
          membership end date person, gdpr deletion date, drop date member, dropout date, quit date, resigned
          membership at, mb leave date, do not contact date, blacklisted at, objected at, stop date
          subscription, has opted out of email, has opted out of fax, has opted out, opted out, opt out,
          optout, opt out flag, do not contact, do not call, do not email, donotcall, donotemail,
          donotcontact, unsubscribed, unsubscribe, rcptn rfsl yn, no newsletter, email opt out, sms opt out,
          no mail, email optout, deactivated at, deactivated on, unsub time, opted out on, opted out time, whdwl date, account closed date, account closure date, closure
          requested at, do not disturb since, consent expired by user, do not mail, do not sms, do not text, do not phone, do not solicit, do not share, sms unsubscribed, email unsubscribed`),
      weak: list('revoked at, left at, leave at, closed at, cancelled at'),
      hangul:
        list(`수신거부일, 수신거부일시, 수신거부일자, 동의철회일, 동의철회일시, 철회일, 철회일시, 탈퇴일, 탈퇴일시, 탈퇴일자, 회원탈퇴일, 탈퇴신청일, 삭제요청일, 구독해지일, 구독취소일,
          해지일, 해지일시, 수신거부, 수신거부여부, 탈퇴여부, 동의철회여부`),
      not: list('reason, template'),
    },
  },
]);

export default withNames(items, korean, english, abbreviated);
