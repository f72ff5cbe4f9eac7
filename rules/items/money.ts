import { defineItems } from '../../src/sdk/index.ts';
import { list } from '../_shared/list.ts';
import { withNames } from '../_shared/names.ts';
import english from './_english/money.ts';
import abbreviated from './_korean/abbreviated.ts';
import korean from './_korean/money.ts';

/** Accounts, cards and numbers of taxpayers. */
const items = defineItems([
  {
    key: 'bank-account',
    name: { en: 'bank account number', ko: '계좌번호' },
    sensitivity: 'financial',
    identifying: true,
    dpv: 'pd:BankAccount',
    fideslang: 'user.financial.bank_account',
    names: {
      strong:
        list(`bankbook, bank book, passbook, bank passbook, cancelled cheque, canceled cheque, cancel cheque, cancelled check, void cheque, voided check, bank statement file,
          swift code, bic code, swift bic, upi id, upi, vpa id, beneficiary acc number, beneficiary ac number, bank account, bank account number, bank account no,
          bank account code, bank international code, bankaccount, acct no bank, actno, actno no,
          acnut no, acnutno, iban, bank iban, bank acct, bank acct no, refund account, refund account number,
          account iban, settlement account, deposit account number, withdrawal account number, bban, routing
          number, routing no, bank routing number, sort code, aba number, virtual account, virtual account
          number, vbank num, vbank number, giro account, sepa account, bacct num, dd routing num, dd account,
          refund bank account, transfer account, payout account, account no bank, account number bank, bank
          card number, swift bic account, debtor account, creditor account, acct iban, gyejwa, gyejwa number, tongjang number, bank number, bank num, bank account owner
          number, bank acc number, bank acc no, acc number bank, ifsc, ifsc code, bank ifsc, bsb, bsb number, clabe, account route, bank route number, bank transit
          number, institution number bank, bank branch code, bank branch number, bank branch no, branch code bank, bank routing, routing transit number, ach routing number, ach account number, ach account,
          checking account number, checking account, savings account number, current account number, account number encrypted, bank account holder number, bank details,
          bank info, bank account details, bank account info, direct deposit account, direct deposit account number, payroll account number, salary account number, salary
          bank account, beneficiary account, beneficiary account number, payee account, payee account number, destination account number, source account number, sender
          account number, receiver account number, recipient account number, recipient account, from account number, to account number, micr, micr code, micr number,
          ifsccode, bank ifsc code, iban number, swift number, account no iban, depository account number, demat account number, mobile money number, momo number, mpesa
          number, pix key, refund iban, bankacno, bank ac no, bank ac number, bankaccno, bank acct number`),
      weak: list(`account number, account no, acct no, acct number, account num, bank, bank code, bic, swift, swift
          code`),
      hangul: list(
        `계좌번호, 계좌, 은행계좌, 은행계좌번호, 환불계좌, 환불계좌번호, 입금계좌, 입금계좌번호, 가상계좌, 가상계좌번호, 출금계좌, 출금계좌번호, 급여계좌, 예금계좌, 통장번호`,
      ),
      not: list(
        `service, cloud, aws, github, email, ledger, gl, storage, social, twitter, sales, user, customer`,
      ),
    },
  },
  {
    key: 'credit-card',
    name: { en: 'card number', ko: '카드번호' },
    sensitivity: 'financial',
    identifying: true,
    dpv: 'pd:CreditCardNumber',
    fideslang: 'user.financial.credit_card',
    names: {
      strong:
        list(`card digit, card digits, card number, card no, cardnumber, cardno, credit card, credit card number, credit card no,
          creditcard, cc number, cc num, cc no, ccnum, ccnumber, debit card number, payment card number,
          primary account number, crcd no, card num, card no enc, cc number enc, card pan, card
          number masked, debit card, cardnum, card serial number payment, card number encrypted, cc number masked, credit card masked, masked card number, card masked,
          masked pan, card no masked, pan masked, card last digits, card token, kreditkarte, kreditkartennummer, kreditkarten nummer, carte bancaire, numero carte, tarjeta credito, tarjeta de credito, numero tarjeta, cartao credito, cartao de credito, numero cartao, carta di credito, credit card token, payment card token, card number hash, debit card no, card account
          number, atm card number, cc number last4`),
      weak: list('pan, card, cc'),
      hangul: list('카드번호, 신용카드번호, 체크카드번호, 카드번호암호화, 신용카드, 결제카드번호'),
      not: list(
        `gift, id, business, sim, library, member, membership, loyalty, game, sd, report, score, borrower, patron, student, employee, staff, access, identity, points, transit, report`,
      ),
    },
  },
  {
    key: 'card-detail',
    name: { en: 'card expiry, code, brand or last digits', ko: '카드 유효기간·보안코드 등' },
    sensitivity: 'financial',
    identifying: false,
    partOf: 'credit-card',
    dpv: 'pd:PaymentCard',
    fideslang: 'user.financial.credit_card',
    names: {
      strong:
        list(`cvv, cvc, ccv, cvv2, cvc2, card cvv, cvv cd, card cvc, card security code, card verification value, card code
          cvv, cc cid, cc cvv, card expiry, card expiration, card expiry date, card expiration date, card exp
          date, card exp month, card exp year, exp month, exp year, expmonth, expyear, expiry month, expiry
          year, expiration month, expiration year, cc exp month, cc exp year, cc exp, cc expiry, cc last4, cc
          last 4, card last4, card last 4, card last four, last4, last 4, last four, last four digits, last4
          digits, card exp, card exp ym, credit card exp, credit card expiry, credit card expiration, credit card last4, cc
          ss start month, cc ss start year, card bin, card first6, bin number card, card fingerprint, card
          vldt, crcd vldt, card pin, cc status description, card mask, card hint, card vldtrm, card valid thru, card validity`),
      weak: list('card type, card brand, cc type, card company, card issuer, card name'),
      hangul: list(
        '카드유효기간, 유효기간카드, 카드만료일, 카드만료월, 카드만료년, CVC번호, CVC, CVV, 카드비밀번호',
      ),
      not: list('gift, id, business, sim, library, report'),
    },
  },
  {
    key: 'business-number',
    name: { en: 'business registration number', ko: '사업자등록번호' },
    sensitivity: 'context',
    identifying: false,
    dpv: 'pd:Identifier',
    names: {
      strong:
        list(`business registration number, business number, business reg no, business no, biz no, bizno, biz num,
          biz number, brno, bizrno, bsnm no, biz reg no, bizrno number, saupja no, saupja, company
          registration number, company reg no, company number, registration number company, trade licence
          number, biz registration number, abn, abn number, siret, siren, commercial register number, bizr no,
          company saupja no, commercial registration, commercial registration number, commercial reg no, ssm number, roc number, company reg, company regist, business reg, company registration`),
      hangul: list(
        '사업자등록번호, 사업자번호, 사업자등록No, 사업자등록증, 통신판매업신고번호, 통신판매신고번호',
      ),
    },
  },
  {
    key: 'corporate-number',
    name: { en: 'corporate registration number', ko: '법인등록번호' },
    sensitivity: 'context',
    identifying: false,
    dpv: 'pd:Identifier',
    names: {
      strong:
        list(`corporate registration number, corporate number, corporation number, corp reg no, corp no, corpno,
          crno, jurirno, jurir no, corporation registration number, juridical number`),
      hangul: list('법인등록번호, 법인번호'),
    },
  },
  {
    key: 'tax-id',
    name: { en: 'tax number', ko: '납세자번호' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:Tax',
    fideslang: 'user.financial',
    names: {
      strong:
        list(`tax certificate, gst certificate, pan identification, pan copy, vat certificate, tax business info, business tax info,
          tax id, tax number, tax no, tax identification number, taxpayer id, taxpayer number, tax payer id,
          tin, tin number, ein, ein number, federal tax id, federal id, vat, vat number, vat no, vat id,
          vatin, taxvat, gstin, gst number, gst no, gst id, fiscal code, nif, cif, tax code person, tax reg
          no, tax registration number, customer taxvat, vat registration number, rfc, cnpj, tax ref, tax
          reference, tax office number, billing vat id, taxpayer identification number, tax identification, tax file no, tax pin, kra pin, pan card number, pan card no,
          pan number, pan no, pancard, pan card, tax id number, ssn or ein, ssn ein, ein or ssn, employer identification number, employer id number, utr number, unique
          taxpayer reference, steuernummer, steuer nummer, tax number person, npwp, cuit, rut number, nit number, rif number, tax payer number, preparer tin, ptin, gst registration number, hst number, tan number, tps number, w9 tin, ntn, ntn number, ntn no, strn, strn number, strn no, nuit, ninea, ninea number, kra pin number, bir tin`),
      hangul: list('납세자번호, 납세번호, 세금식별번호, 부가세번호'),
      not: list('is, has, rate, class, amount, incl, excl'),
    },
  },
]);

export default withNames(items, korean, english, abbreviated);
