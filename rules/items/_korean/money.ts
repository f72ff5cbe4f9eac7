import { korean } from '../../_shared/korean.ts';

/** Accounts, cards and numbers of taxpayers, as Korean schemas name it: in Hangul, by the abbreviations of public standards and vendors, and in Latin letters. */
export default {
  'bank-account': korean({
    hangul: `계좌NO, 계좌정보, 은행계좌정보, 환급계좌, 환급계좌번호, 지급계좌, 지급계좌번호, 이체계좌, 이체계좌번호, 자동이체계좌, 자동이체계좌번호, 정산계좌, 정산계좌번호, 송금계좌, 송금계좌번호,
      수취계좌, 수취계좌번호, 상대계좌, 상대계좌번호, 보증금계좌번호, 급여계좌번호, 급여통장, 급여통장번호, 통장계좌번호, 예금계좌번호, 연금계좌번호, 증권계좌, 증권계좌번호, 가상계좌NO,
      법인계좌, 법인계좌번호, 개인계좌, 개인계좌번호, 통장사본, 환급계좌정보, 입금은행계좌`,
    terms: `bankn, bankl, bank acct no, rcv acnt, rcv acct, snd acnt, pay acnt, pay acct, bnfc acnt, dpst acnt, wdrw acnt, bic swift, bank bic, swift bic,
      acno, bankacc, bank accnt, bankacct, bank ac number, bacnt number, bnk acnt number, bnk accno, bankactno,
      rfnd acnt number, refund acct, refund bank number, rfnd actno, slry acnt number, slry actno,
      pay acct number, salary account, salary account number, salary bank account, dpst acnt number,
      wdrw acnt number, vrtl acnt number, vr actno, vr account number, virtl acnt number, bankbook number,
      bnkb number, passbook number`,
    romanised: `gyejwabeonho, gyejoa, kyejwa, kyejwa number, kyejwabeonho`,
  }),
  'credit-card': korean({
    hangul: `카드정보, 결제카드, 결제카드정보,
      카드NO, 카드번호1, 카드번호2, 카드번호3, 카드번호4, 카드번호앞자리, 카드번호뒷자리, 카드뒷자리, 마스킹카드번호, 법인카드번호, 개인카드번호, 카드번호마스킹, 신용카드NO, 카드빈번호`,
    terms: `crd no msk, crd no mask, card no msk, card no mask, crd no enc, card bin no,
      crdno, crd number, crdnum, cardnb, crdcd number, crdtcrd number, mask card number, masked card number,
      maskd card number`,
    romanised: `kadeu number, kadeubeonho`,
  }),
  'card-detail': korean({
    hangul: `카드유효년월, 카드유효년, 카드유효월, 카드유효기간년, 카드유효기간월, 카드비번, 카드비밀번호앞두자리, 카드CVC, 카드CVV`,
  }),
  'business-number': korean({
    hangul: `사업자등록NO, 사업자NO, 사업자등록번호1, 사업자등록번호2, 사업자등록번호3, 사업자등록증번호, 사업자코드번호, 종사업장번호, 종사업자번호, 고유번호증번호, 통신판매신고, 통신판매업번호,
      통신판매번호, 요양기관번호, 요양기관기호, 장기요양기관번호, 장기요양기관기호, 의료기관번호`,
    terms: `bsnm regist number, comnum, comno, com num, bsnm regist no, bizno1, bizno2, bizno3, biz reg num, bizregno, bizrgno, bsnno, bsno, bsns number, bsnsno, bznum, busino,
      busi number, busi reg number, bsn rgno, bsnm rgno, bzrgno, entrprs bizrno, bizrno1, corp bizno,
      co reg number, compno, comregno, mail order number, mail order sales number, care org number`,
    romanised: `saeopja number, saeopjabeonho, saupja number, saupjabeonho`,
  }),
  'corporate-number': korean({
    hangul: `법인등록NO, 법인NO, 법인등기번호, 법인고유번호`,
    terms: `corprgno, corp rgno, corpregno, corp number, crprgno, jurir rgno, jurirrgno, cprno`,
    romanised: `beobin number, beobinbeonho, beobindeungnok number`,
  }),
  'tax-id': korean({
    hangul: `납세자관리번호, 납세관리번호`,
  }),
};
