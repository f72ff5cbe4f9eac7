import { english } from '../../_shared/english.ts';

/** Who people are: names of their papers and cards, of their parts, of the roles in which they come. */
export default {
  name: english({
    terms: `known as, also known as, goes by, commonly known as, likes to be called, called name, ring name person, name as on id, name as in passport, name as in
      ppt, surname as in passport, surname as in ppt, name on plastic, name on ticket, name on licence, name on file, name on bill, name on policy, name on
      cheque, name on check, name on deed, name on title, name as embossed, name embossed, embossed name, emboss name, embossing name, emboss line, holder
      as embossed, holder name embossed, loved one, loved one name, data subject, surname at birth, family name at birth, given name at birth, phonetic
      family, phonetic given, phonetic full, formatted name, full name formatted, push name, pushname, disp name, dispname, display nm, author line,
      songwriter, lyricist, co tenant name, cotenant, cotenant name, joint life name, joint owner, joint applicant, joint tenant, annuitant, annuitant name,
      dpo name, data protection officer, captain name, skipper name, pilot name, remote pilot, chauffeur name, technician name, tech name, engineer name,
      engineer nm, plumber name, electrician name, installer nm, occupier name, occupier, account party, responsible party, responsible person, ordering
      party, ordering customer, authorizing name, authorised by name, authorized signatory, authorised signatory, signatory, co signatory, first responder
      nm, first responder name, first named insured, named insured, additional insured, named driver, main driver, second driver, additional driver, third
      party driver, at fault driver, other driver, crew lead, crew leader, crew chief, shift lead name, team captain, squad captain, co host, co host name,
      cohost, cohost name, guest of honor, guest of honour, guest list names, plus one name, companion name, travel companion, accompanying person,
      accompanying minors, accompanying adult, escort name, chaperone, chaperon name, homeowner, home owner, houseowner, leaseholder, freeholder, head of
      household, householder name, next of kin full, ice name, ice contact name, in case of emergency name, mgr display, manager display, reports to, signed
      as, sign as, wet ink name, printed name, signature name, esign name, speaker labels, person matched, decedent, decedent name, deceased name, testator,
      executor name, executrix, trustee name, settlor, grantor name, grantee name, assignor name, mortgagor, mortgagee name, obligor, obligor name, debtor,
      debtor name, co debtor, judgment debtor, surety name, bail bondsman, data subject name, subject full name, maternal grandfather, paternal grandfather,
      godparent, stepfather name, stepmother name, fiance name, bride name, groom name, bride, groom, best man, maid of honor, officiant, officiant name,
      celebrant, midwife name, doula name, anaesthetist, anesthetist, anesthesiologist, radiologist, pathologist, sonographer, dentist name, hygienist name,
      optometrist, audiologist, nutritionist, dietitian, dietician, attending md, md name, treating doctor, treating physician, ordering physician, ordering
      provider name, prescriber name, prescriber, veterinarian name, vet name, groomer name, jockey, jockey name, trainer name, caddie, caddy name, umpire
      name, scorer name, timekeeper name, linesman, choreographer, conductor name, soloist, librettist, arranger, record producer, narrator, narrator name,
      showrunner, screenwriter, cinematographer, illustrator name, ghostwriter, courier name, delivery man, deliveryman, delivery boy, delivery person, repairman, rider name, dispatcher name, drayman name, haulier contact,
      stevedore, harbor pilot, harbour pilot, vessel master, ship master, master of vessel, site foreman, safety officer name, site contact, onsite contact,
      on site contact, key holder name, keyholder, keyholder name, receptionist name, concierge name, bartender, waiter, waitress, server name person,
      sommelier, chef name, head chef, stylist name, barber name, masseuse, therapist name, personal trainer, spotter name, dive buddy, buddy name, belayer,
      tour guide, tour guide name, guide name, expedition leader, scout leader, troop leader, den leader, sunday school teacher, confirmation sponsor,
      prefect name, headboy, headgirl, roommate name, bunkmate, survived by, credited as, contributor name, voice actor, mother mdn nm, mother mdn name,
      mother mdn, mothers mdn name, mother maiden, fnm, lnm, mnm, f nm, l nm, m nm, fst nm, lst nm, fnam, lnam, mid nam, midname, mid name, mid nm, frst nm,
      tribute name, memorial name, honoree name, honouree name, nickname full, intro by, introduced by name, signed name, signer full name, sign name, name
      signed, typed name, name typed, print nm, printed nm, contacted name, person contacted, spoke with, spoken with, spoke to, met with, interviewed
      person, ship recipient, delivery recipient, host full name, host full nm, acc holder, ac holder, acct holder, acc holder name, acc title name, acct
      title holder, hh head, hh head name, hoh name, hoh, sname, s name, ext nm, ext name, name ext, name extension, extension name`,
    weak: `stage name, debtor, occupant, visitor, presenter, traveller, traveler, appellant, candidate, signatory, annuitant, trustee, executor, subject name,
      target name, resident name, raw name`,
  }),
  username: english({
    terms: `accused alias, reporter alias, hunter alias, banned tag, from tag player, gamer name, uname, user uname, follower uname, login uname, jid, xmpp jid,
      peer jid, mxid, sender mxid, reader mxid, matrix id, matrix user, jabber id, ldap dn, user dn, distinguished name, subject dn user, battle tag,
      battletag, gamer tag, player tag, steam id, steamid, steam id64, psn id, psn name, xbox id, xuid, xbl id, epic id, epic account id, riot id, summoner
      name, summoner, minecraft name, minecraft username, roblox id, roblox username, twitch login, twitch name, twitch username, twitch handle, tiktok
      handle, tiktok username, insta handle, instagram handle, ig handle, ig username, x handle, bluesky handle, mastodon handle, threads handle, snapchat,
      snapchat username, snap handle, reddit username, reddit user, youtube handle, signal username, discord tag, discord username, discord user, github
      user, github login, github username, github handle, gitlab username, gitlab login, bitbucket username, hackerone handle, venmo handle, venmo username,
      cash tag, cashtag, logged on user, logged in user, logged user, last logged on user, src user, source user, dst user, sudo user, effective user, run
      as user, runas user, acting user, impersonated user, ssh user, shell user, rdp user, vpn user, vpn username, radius username, wifi username, ad
      username, ad account, ad login, sam name, mail nickname, mailnickname, user alias, login alias, account alias user, player alias, forum handle, forum
      username, chat handle, ham callsign, cb handle, in game name, ign player, player handle, whisper target, screen handle, sip user, sip username, sip
      uri, sso id, sso login, okta login, okta id, okta user id, entra upn, azure upn, operator upn, cognito username, cognito sub, firebase uid, auth0 id,
      auth0 user id, clerk user id, icq uin, icq no, icq number, qq no, qq number, qq id`,
  }),
  gender: english({
    not: `pet, animal, dog, cat, horse, cattle`,
    terms: `gender guess, gender inferred, gender predicted, inferred gender, predicted gender, gender estimate, gender mf, sex mf, mf sex, sex at registration,
      gender on id, gender marker, sex marker`,
  }),
  'date-of-birth': english({
    terms: `birthday mmdd, birth mmdd, bday mmdd, birthday md, dob mmddyyyy, dob ddmmyyyy, dob yyyymmdd, birth yyyymm, natal date, d o b, dob as per id, dob on
      id, insured dob, applicant dob, member dob, guest dob, pax dob, holder dob, decedent dob, birth hour, birthday month, birthday year, birth month year,
      birth month year youth`,
  }),
  age: english({
    weak: `age yrs`,
    terms: `age on race day, age on raceday, age on event day, age at event, age at entry, age at injury, age at onset, age at inception, age at issue, age at
      loss, age last birthday, age next birthday, age nearest birthday, attained age, issue age, entry age, age at application, age at referral, age at
      offence, age at arrest, age at disappearance, age at diagnosis, age at baseline, age at enrollment, age at enrolment, age at visit, age at admission, age at interview, age at scan, age at test, age at surgery, age at marriage, age at start, age at registration, age at baptism, juvenile, juvenile flag, is juvenile, minor attending, is a minor, minor yn, of age, age checked, age check passed, age
      verified, age gate passed, age confirmed, over 18, over 21, over 16, over 13, under 13, under 16, under 18, under 21, over eighteen, over twenty one,
      kid profile, is kid profile, kids profile, child account, is child account, adult confirmed, adult flg, pensioner flag, is pensioner`,
    not: `bucket, median, mean, eligible, overage, rating, lot, stock, wine, cheese, vehicle, car, asset, device, debt, receivable, party`,
  }),
  nationality: english({
    terms: `passport country, passport nationality, nat code iso, country of passport, citizen of, nationality iso, nationality iso2, nationality iso3, guest
      nationality, pax nationality, holder nationality, tribe affiliation country, home country, country of origin person, leave to remain, settled status,
      pre settled status, visa held, visa sponsorship needed, needs visa sponsorship, requires sponsorship, itar status, us person, is us person, fatca
      status, pep country, i9 status, pob, pob city, pob country, pob state, res status, resident flag us, is us resident, us resident, is resident alien,
      work permit, work permit no, work permit number, work permit expire, right to work doc, right to work document, brp no, residence permit no, residence
      permit, permanent residency, work auth, work auth status, work authorization, work authorisation, work authorization status, work permit status, right
      to work, immigration year, year of immigration, date of immigration, age of arrival, age at arrival, year of arrival, years in us, years in usa, years in uk, years in country, length of residence, time in country, foreign worker, foreign born, work eligibility, eligible to work, immigration status`,
  }),
  ethnicity: english({
    terms: `caste community, caste, sub caste, subcaste, caste category, clan, clan name person, tribe, tribal affiliation, iwi, iwi affiliation, hapu, aboriginal
      status, indigenous status, indigenous flag, first nation, first nations, is indigenous, atsi status, hispanic flag, hispanic latino, is hispanic, skin
      tone, skin color, skin colour, complexion, complexion type, driver race, officer race, suspect race, victim race, subject race, patient race, student
      race, applicant race, ip group, indigenous group, indigenous people, ip member`,
  }),
  'marital-status': english({
    terms: `relationship state, relationship status, civil partner status, civil status, married flg, marital stat, marital state, marital description, mar stat, marriage date, date
      of marriage, wedding date person, divorced flag, is divorced, is widowed, widowed, separated flag, spouse status, wedding anniversary, wedding anniv,
      wedding day, anniversary month, anniv date, anniv month`,
  }),
  photo: english({
    terms: `face snapshot, face snap, face crop, face image, face img, face jpg, face jpeg, face picture, face thumb, enrolled img, enrolled image, enrolment
      photo, enrollment photo, crop jpg, photo at desk, desk photo, webcam photo, webcam snapshot, webcam image, thumbnailphoto, thumbnail photo, jpeg
      photo, jpegphoto, avatar png, avatar jpg, avatar svg, avatar img, avatar blob, avatar hash, avatar ref, avatar asset, avatar medium, avatar small,
      avatar large, guest thumb, profile thumb, user thumb, member thumb, photo id scan, photo 35x45, passport size photo, mugshot, mug shot, booking photo,
      headshot, headshot url, head shot, selfie, selfie image, selfie url, selfie video, liveness selfie, liveness video, portrait, portrait url, portrait
      photo, badge photo, id photo, id card photo, licence photo, staff photo, driver photo, courier photo, player photo, proctor video, proctoring video,
      exam webcam, cctv still, cctv frame, gravatar hash, gravatar url, profile gif, profile banner person, before photo patient, after photo patient, wound
      photo, patient photo, proof of delivery photo person, mii image, snapshot file, snapshot image`,
    not: `car, vehicle, parcel, meter, dish, menu, listing, receipt`,
  }),
  signature: english({
    terms: `sig image, sig img, sig png, sig blob, sig svg, sig capture, sig strokes, signature strokes, signature png, signature blob, signature capture,
      signature scan, signature specimen, specimen signature, sig specimen, sig card image, pod signature, receiver signature, recipient signature, delivery
      signature, wet signature, tenant signature, driver signature, customer sig, client sig, patient sig, thumb impression, thumb print scan`,
  }),
};
