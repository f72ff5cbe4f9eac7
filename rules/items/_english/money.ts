import { english } from '../../_shared/english.ts';

/** Accounts and cards as banks, payment services and shops call them. */
export default {
  'bank-account': english({
    terms: `bank acc, bank acc no, bank acc num, bank acct, bank acct no, bank a c, bank a c no, a c no bank, cr account, dr account, cr account no, dr account
      no, cr acct, dr acct, credit account, debit account, credit account no, debit account no, credit iban, debit iban, beneficiary account, beneficiary
      account no, beneficiary iban, payee account, payee account no, payee iban, payer iban, payer account, remitter account, remitter account no,
      originator account, aba, aba no, aba routing, aba number, aba rtn, rtn, rtn no, routing no, routing num, routing transit, routing transit no, transit
      no, transit number, bank transit no, institution transit, pay to account, pay to acct, pay in account, payout account, payout account no, payout iban,
      settlement account no, settlement iban, refund account, refund account no, refund iban, salary account, salary account no, dd account, dd account no,
      direct debit account, direct deposit account, dda, dda no, dda number, dda account, ach account, ach account no, ach routing, wire account, wire
      account no, from acct, to acct, from account no, to account no, source account no, dest account no, destination account no, funding account no, bank
      sort, bank sort code, sort cd, sort code, to sort, from sort, to sort code, payee sort code, acct tail, account tail, account last4, account last 4,
      acct last4, acct last 4, bank last4, bank last 4, bank account last4, iban last4, iban tail, iban mask, iban no, clabe, clabe no, cbu, cbu no, bsb,
      bsb no, bsb number, ifsc, ifsc code, micr, micr line, micr code, nuban, nuban no, cheque account, checking account no, checking account, savings
      account no, nostro account, vostro account, brokerage account no, demat account, demat no, sepa mandate iban, mandate iban, upi id, upi vpa, vpa, pix
      key, pix chave, bank giro no, bankgiro, plusgiro no, giro account, paynow id, payid, mobile wallet account, bank ac, bank ac number, bank acc number,
      ac number bank, acc number bank, account last four, account ending, acct ending, acct masked, account masked, accnumber, accno, acctno, cheque image,
      cheque copy, cancelled cheque, canceled cheque, check image, voided check, passbook image, passbook copy, blank cheque`,
    not: `chart, gl, nominal, slot, revenue, expense, cost`,
  }),
  'credit-card': english({
    terms: `pan cipher, pan enc, pan crypt, pan encrypted, pan hash, pan token, pan masked, pan mask, pan trunc, pan truncated, pan first6, pan fpan, fpan, dpan,
      pan clear, card pan, card mask, card masked, masked card, card bin6, card first6, card first six, cc pan, track1, track2, track 1, track 2, track
      data, track1 data, track2 data, track 2 eq, track2 eq, track 2 equivalent, track2 equivalent, swipe data, magstripe, mag stripe, mag stripe data,
      debit card no, debit card number, debit card last4, fuel card no driver, card imprint, card vault ref, network token pan`,
  }),
  'card-detail': english({
    not: `boarding`,
    terms: `card tail, card suffix, pan suffix, pan tail, cc tail, cc suffix, pan last4, pan last 4, dpan suffix, fpan suffix, card last four, card last 4 digits,
      cc last four, pan digits, card exp, card exp mm, card exp yy, card exp mmyy, exp mmyy, exp mm yy, expire mmyy, card valid thru, card valid until,
      cvv2, cvc2, cid code card, csc code, card csc, cvv enc, cvv result raw, card brand name, card scheme, card issuer bin, name of card issuer, card
      funding, card service code, emv data, icc data, emv tlv, arqc, avs raw response, gateway raw, pg raw, pg raw response, pg raw data, gateway raw response, acquirer raw, psp raw response,
      processor raw response, iin, iin6, iin8, issuer bin, bin6, bin8, card iin, exp yymm, exp yyyymm, exp yy mm, card info json`,
  }),
  'business-number': english({
    terms: `abn, abn no, acn no, uen, uen no, brn no, business reg no, cnpj, cnpj no, siren no, siret no, handelsregisternummer, hrb no, chamber of commerce no,
      kvk no, krs no, regon, ico no, company reg no, companies house no, crn company, trade licence no, trade register no, lei code, ein employer, employer
      ein, employer fein`,
  }),
  'tax-id': english({
    terms: `gst in, gstin, gstin no, gst no, gst number, fein, fein no, ein, ein no, ein number, eori, eori no, eori number, vat reg, vat reg no, vat
      registration, vat registration no, vat id no, vat no, vatno, vat ident no, ust id, ustid nr, tva no, btw no, iva no, partita iva, p iva, nip no, rfc
      no, ruc no, cuit no, nit no, pan no tax, pan card no, utr no, utr number, tin no, tin number, tfn, tfn no, ird no, steuernummer, steuer id,
      steueridentnr, tax ref no, tax reference, tax reference no, tax file no, tax file number, tax form w8, tax form w9, w8, w9, w8 form, w9 form, w8ben, w
      8ben, w9 on file doc, w2g tin, borrower tin, payee tin, payer tin, recipient tin, tax gst, gst, gst reg number, vat reg number`,
  }),
};
