import { english } from '../../_shared/english.ts';

/** When people agreed, and when they took it back. */
export default {
  'consent-time': english({
    acts: `gdpr tick, gdpr ticked, gdpr accepted, gdpr ok, opt in stamp, optin stamp, opted in, nda signed, nda accepted, waiver signed, waiver accepted, cla
      signed, cla accepted, loa signed, loa accepted, release signed, model release, model release signed, photo release, photo release signed, media
      release, media release signed, gift aid declared, gift aid declaration, consent given, consent signed, consent form signed, consent received, consent
      obtained, consent captured, consent recorded, consent renewed, consent refreshed, privacy ack, privacy policy ack, privacy notice ack, policy ack,
      policy acknowledged, terms ack, terms acked, terms ok, tos ack, tos agreed, tos ok, tnc accepted, tnc agreed, t and c accepted, eula accepted, eula
      agreed, eula ack, house rules ok, house rules accepted, rules accepted, handbook ack, handbook acknowledged, double confirmed, double opted in, doi
      confirmed, joined list, list joined, subscribed, resubscribed, mandate signed, sepa mandate signed, direct debit signed, hipaa signed, hipaa ack,
      hipaa consent, cookie accepted, cookies accepted, cookie consent, tracking allowed, att allowed, location allowed, marketing allowed, marketing ok,
      sms ok, email ok, whatsapp opt in, sms opt in, push opt in, email opt in, scope granted, recording consent, parent consent, parental consent, guardian
      consent, data sharing consent, research consent, organ donor consent`,
    not: `offer, ip`,
  }),
  'opt-out-time': english({
    acts: `self excluded, self exclusion, self exclusion start, newsletter stopped, newsletter stop, stop received, stop requested, stop keyword, taken back,
      consent taken back, consent ended, consent cancelled, consent lapsed by user, deactivated by self, deactivated by user, deactivated by owner, self
      deactivated, self deleted, deleted by self, deleted by owner, account closed by user, closed by owner, closed by member, closed by customer, erasure
      asked, erasure requested, erasure request, erase requested, forget requested, forget me, right to be forgotten, deletion asked, asked to delete,
      delete my data, cancelled by owner, cancelled by subscriber, cancelled by user, left list, list left, left newsletter, opted back out, sms stop,
      texted stop, marketing stopped, mail stopped, mailing stopped, do not track set, dnt set, do not sell, ccpa opt out, gpc signal, tracking denied,
      objection received, objected to marketing, objected to processing, mandate cancelled, mandate revoked, access revoked by user, spam complained, marked
      as spam, marked spam, reported as spam, spam complaint`,
  }),
};
