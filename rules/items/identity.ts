import { defineItems } from '../../src/sdk/index.ts';
import { list } from '../_shared/list.ts';
import { withNames } from '../_shared/names.ts';
import english from './_english/identity.ts';
import abbreviated from './_korean/abbreviated.ts';
import korean from './_korean/identity.ts';

/** Who a person is. */
const items = defineItems([
  {
    key: 'name',
    name: { en: 'name', ko: '이름' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:Name',
    fideslang: 'user.name',
    names: {
      strong:
        list(`mb name, mbr name, mem name, full name, complete name, fullname, first name, second name, patronymic, cognome, apellido, apellidos, nombres, nome completo, sobrenome, prenom, nachname,
          vorname, familienname, voornaam, achternaam, by name, by nm, last name, middle name, given name, given names, family name,
          surname, sur name, forename, maiden name, birth name, legal name, real name, fname, lname, mname, f
          name, l name, first nm, last nm, middle initial, initials, name first, name last, name middle, name
          given, name family, person name, contact name, contact person, emergency contact, emergency contact
          name, display name, head of family, head of the family, head of household, household head, family head, name suffix, name kana, kana name, phonetic first name, phonetic
          last name, korn flnm, eng flnm, chn flnm, flnm kor, flnm eng, pic nm, tkcg nm, hnj nm, prsn nm, psn
          nm, irum, ireum, seongmyeong, sungmyung, name ko, name kr, name en, name eng, name han, name chn,
          kor name, eng name, cardholder, card holder, cardholder name, account holder, accountholder, holder
          name, depositor, depositor name, deposit name, deposit nm, dpstr nm, dpstr, payee name, beneficiary
          name, mothers maiden name, preferred name, former name, authors, author name, composer, cc owner,
          alternate name, last name phonetic, first name phonetic, co author, byline, committer, committer name, attn, addressee, ceo
          name, ceo nm, rprsv nm, rprsntv nm, rprsv flnm, guardian name, sender name, from name, to name,
          realname, screen display name, middlename, nickname real, salutation name, doctor name, physician
          name, bank owner, account owner name, bank account name, bank account owner, bank holder, middle init, minit, master name, in charge, person in charge,
          incharge, permit holder, licence holder, ticket holder, pass holder, policy holder, other names, othernames, other name, first name local, last name local,
          local first name, local last name, name local, father name, mother name, fathers name, mothers name, father full name, spouse name, husband name, wife name,
          parent name, next of kin, next of kin name, nok name, kin name, child name, youth name, nominee name, teacher name, student name, patient name, attending
          doctor, referring doctor, referring physician, primary care physician, pcp name, primary physician, consulting physician, surgeon name, judge name, attorney
          name, interpreter name, referrer name, requestor name, voter name, donor name, licensee name, registrant name, permittee name, primary name, laureate name, fighter name, actor name, respondent name, borrower name, guarantor name, co applicant name, witness name, notary name,
          invigilator, class teacher, form teacher, homeroom teacher, faculty advisor, thesis advisor, academic advisor, line manager, reporting manager, hiring manager,
          hiring manager name, requested by name, name at birth, birth last name, previous name, previous last name, previous surname, last name2, first name2, second
          last name, second surname, first surname, paternal surname, maternal surname, paternal last name, maternal last name, name as per passport, name on account,
          name on passport, name on certificate, honorific name, name on card, name on document, name on id, name in english, name in arabic, name in full, name as per
          id, name arabic, name english, arabic name, english name, chinese name, persian name, farsi name, japanese name, thai name, russian name, hebrew name, vietnamese name, romanized name, romanised name, transliterated name, first name arabic, last name arabic, first name english, last name english, name ar,
          name th, name zh, name ja, nombre completo, nombre y apellido, nombre apellido, primer nombre, segundo nombre, primer apellido, segundo apellido, apellido
          paterno, apellido materno, nome mae, nome pai, nome da mae, nome do pai, nome social, ad soyad, adi soyadi, soyad, soyadi, nom complet, nom famille, nom de
          famille, voor naam, voornamen, tussenvoegsel, etunimi, sukunimi, fornamn, efternamn, fornavn, etternavn, efternavn, jmeno, prijmeni, imie, nazwisko, imie
          nazwisko, nama lengkap, nama depan, nama belakang, nama ayah, nama ibu, ho ten, ho va ten, badge name, name on badge, opposing counsel, opposing party, defense
          counsel, defence counsel, lead counsel, co signer, co borrower, co applicant, co owner, authorized pickup, authorised pickup, authorized pickups, pickup person,
          pick up person, authorized person, pediatrician name, paediatrician name, family doctor name, gp name`),
      weak: list(`flnm, assistant, poster, contact, person, owner, author, recipient, receiver, addressee, sender,
          orderer, manager, representative, ceo, assignee, supervisor, salesperson, instructor, teacher,
          doctor, physician, director, signer, signed by, contact info, suffix, beneficiary, payee, attendee,
          participant, respondent, applicant, inventor, editor, photographer, speaker, host name person,
          depositer, guarantor, aliases, alias, passenger, driver, coach, nurse, agent name, buyer, seller,
          winner, witness, reviewer, display as, physician, attending physician, attorney, lawyer, judge, surgeon, counselor, counsellor, adjuster, clinician, therapist,
          tutor, mentor, pharmacist, prosecutor, notary, landlord, lessee, lessor, tenant, guest, patient, plaintiff, defendant, claimant, consignee, consignor, borrower,
          lender, caller name, cashier, artist person, inspector, surveyor, auditor, examiner, interviewer, adviser, advisor`),
      hangul:
        list(`이름, 성명, 성함, 실명, 본명, 고객명, 회원명, 사용자명, 직원명, 사원명, 환자명, 학생명, 보호자명, 지원자명, 담당자명, 대표자명, 작성자명, 등록자명, 신청자명,
          신청인명, 수신자명, 수령인명, 수취인명, 주문자명, 구매자명, 예금주명, 예금주, 입금자, 입금자명, 입금인, 대표자, 신청자, 신청인, 수령인, 수취인, 받는분, 받는사람,
          보내는분, 보낸분, 받은분, 보내는사람, 결연아동, 후원아동, 주문자, 구매자, 담당자, 관리자, 책임자, 작성자, 게시자, 글쓴이, 저자, 신고자, 문의자, 응답자, 참석자, 참가자, 수강생, 지원자, 보호자,
          대리인, 추천인, 피보험자, 계약자, 가입자, 성명한글, 성명영문, 한글성명, 국문명, 영문성명, 한자성명, 한글이름, 영문이름, 영문명, 한글명, 성, 명의자, 명의인, 카드소유자,
          대표이사, 대표이사명, 처리자, 승인자, 결재자, 강사, 강사명, 교수명, 의사명, 배우자명, 자녀명, 친구명, 연락인, 담당의, 담당변호사, 변호사, 주치의, 집도의, 담당교수, 지도교수, 공인중개사, 환자, 학부모성함, 원장, 원장명, 센터장, 팀장명, 검사대상자명, 대상자명, 추천회원, 담당직원, 담당사원, 한자명, 영어이름, 영어명, 판사, 피의자`),
      not: list(`file, table, column, field, product, item, category, code, menu, program, progrm, host, domain,
          event, template, brand, bank, 파일이름, 상품이름, 메뉴이름, 게시판이름, 도메인이름, class, key, tag, variable, index,
          schema, database, job, task, page, plan, model, group, role, theme, plugin, server`),
    },
  },
  {
    key: 'username',
    name: { en: 'login or user name', ko: '로그인 아이디' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:Username',
    fideslang: 'user.account.username',
    names: {
      strong:
        list(`sns youtube, sns instagram, sns insta, sns facebook, sns twitter, sns tiktok, sns kakao, sns other, sns account, sns id, id name, username, user name, user names, login, login id, loginid, login name, user login, userlogin, logon
          id, logon name, sign in name, signin id, nickname, nick name, nick, nicename, user nicename, screen
          name, screenname, screen id, gamertag, handle, twitter, twitter handle, facebook, instagram,
          googleplus, google plus, gplus, mastodon, bluesky, tiktok, snapchat, pinterest, tumblr, reddit, twitch, weibo, mixi, dingtalk, gitee, gitlab user, bitbucket user, keybase,
          soundcloud, dribbble, behance, flickr, lastfm, vkontakte, odnoklassniki, steam name, battlenet, orcid, orcid id, researcher id, jid, matrix id, github, telegram, discord, kakaotalk, line id, wechat, wechat id, discord id, telegram id,
          oidc id, lark id, oauth sub, oidc sub, sso sub, skype, skype id, msn, icq, aim handle, aim screen name, jabber, xmpp, yahoo,
          yahoo id, twitter id, facebook id, instagram id, google id, kakao id, naver id, apple id, github id,
          linkedin id, social id, sns id, sns uid, social uid, kakao uid, social handle, external user id,
          provider user id, provider account id, oauth uid, oauth user id, oauth id, social login id,
          federated id, identity id, external identity, open id, openid, upn, facebook user, twitter user,
          naver user, kakao user, user principal name, sam account name, samaccountname, account name, member
          id, mb id, mb nick, mber id, emplyr id, entrprs mber id, gnrl mber id, lgn id, conect id, wrter id,
          ntcr id, requester id, rqester id, penname, pen name, bot username, db user, dbuser, os user, unix
          user, uid login, subject identifier, mattermost username, remote user, end user, enduser, end user
          id, author login, owner login, user login id, provider uid, recommend id, recommender id, recommend user id, referrer id member, sso subject, oidc subject,
          oauth subject, saml subject, kakao uid, naver uid, google uid, apple uid, network login, domain login, domain account, windows login, windows account, ldap uid,
          ldap user, cas id, cas user, shibboleth id, eppn, edu person principal name, netid, net id, openid id, saml id, ldap id, sso user id, sso id, idp user id, idp id user, oidc uid, oidc user id, saml uid, azure object id, entra id,
          facebook uid, twitter uid, github uid, linkedin uid, gitlab id, bitbucket id, discord uid, steam id, gamecenter id, game center id, playgames id, psn id, xbox id,
          xuid, epic id, twitch id, tiktok id, weibo id, qq id, wecom id, dingtalk id, feishu id, slack user id, teams user id, auth0 id, clerk id, clerk user id, firebase uid,
          firebase id, cognito id, cognito sub, okta id, keycloak id, supabase uid, social media handle, handle name, principal name, known names, basic auth user, basic auth username, auth user, auth username, smtp user, smtp username, ftp user, imap user, ssh user, http user, proxy user, mail user, ldap bind user,
          federation identifier, external login, user principal, lan id, portal username, portal login,
          moodle username, canvas login, whodunnit, remote login, login username, member login, student login, parent login, staff login, nombre usuario, nombre de
          usuario, nome usuario, nom utilisateur, benutzername, gebruikersnaam, kullanici adi, ten dang nhap`),
      weak: list(`federation id, federation identifier, user id, userid, usr id, uid, account, user, customer id, external id, subject, sub, identifier,
          mngr id, admin id, wr id, mbid, actor`),
      hangul:
        list(`로그인아이디, 로그인ID, 회원아이디, 회원ID, 사용자아이디, 유저아이디, 업무사용자ID, 일반회원ID, 기업회원ID, 고객아이디, 아이디, 접속ID, 접속아이디, 별명,
          가명번호, 가명ID, 가명아이디, 가명식별자, 가명키, 가명처리번호, 가명처리ID, 가명정보ID, 닉네임, 필명, 대화명, 작성자ID, 작성자아이디, 게시자ID, 요청자ID, 요청자아이디, 보고자ID, 주관자ID, SNS아이디, 카카오아이디, 트위터, 페이스북, 네이버아이디,
          추천인아이디, 인스타그램, 카카오톡, 카카오톡아이디, 유튜브채널, 텔레그램`),
      not: list(`count, failed, attempts, type, template, is, has, valid, first, last, host, page, required`),
    },
  },
  {
    key: 'gender',
    name: { en: 'gender', ko: '성별' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:Gender',
    fideslang: 'user.demographic.gender',
    names: {
      strong:
        list(`gender, sex, sexdstn, gender code, gender cd, sex code, sexdstn code, gndr, gndr cd, gender id, sex
          id, gender identity, seongbyeol, pronouns, administrative sex, biological sex, is male, is female,
          male, birth sex, gender type, gender name, gender text, gender description, gender other, gender self described, legal sex, sex at birth, assigned sex, birth
          gender, gender at birth, legal gender, preferred pronouns, preferred pronoun, pronoun, patient sex, patient gender, sexo, genero, geschlecht, geslacht, cinsiyet, jenis kelamin, sexe, gioi tinh, plec`),
      hangul: list(`성별, 성별코드, 남녀구분, 성별구분, 성별구분코드, 성구분, 성별명`),
      not: list('product, item, category'),
    },
  },
  {
    key: 'date-of-birth',
    name: { en: 'date of birth', ko: '생년월일' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:BirthDate',
    fideslang: 'user.demographic.date_of_birth',
    names: {
      strong:
        list(`birth date, date of birth, dob, birthday, birthdate, birth, birth day, birth ymd, birth dt, brdt,
          brthdy, brth, born, born on, born at, birth year, year of birth, year born, birth month, month of
          birth, day of birth, birth time, saengil, bday, date birth, birthdt, birth de, yob, birth y, birth
          m, birth d, bdate, b date, bdt, birthdt, bth date, birth dte, dateofbirth, birth date time, patient dob, student dob, child dob, spouse dob, dob date, birth
          date estimated, date of birth estimated, birth month year, spouse birth date, dependent dob, father dob, mother dob, birthdate text, dob
          text, fecha nacimiento, fecha de nacimiento, fecha nac, data nascimento, data de nascimento, dt nascimento, dt nasc, data nasc, data nascita, data di nascita,
          geburtsdatum, date naissance, date de naissance, geboortedatum, dogum tarihi, tanggal lahir, tgl lahir, ngay sinh, data urodzenia, datum narozeni, fodselsdato,
          fodelsedatum, nascimento, nacimiento, naissance, geboren am, geboren`),
      hangul: list('생년월일, 생일, 출생일, 출생일자, 출생년도, 출생연도, 출생년월일, 생년, 생월일'),
      not: list('place, country, city, certificate, 발생일, 학생일'),
    },
  },
  {
    key: 'age',
    name: { en: 'age', ko: '나이' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:Age',
    fideslang: 'user.demographic.age_range',
    names: {
      strong:
        list(`age, age group, age range, age band, ages, adult, is adult, adult yn, adult flag, agrde, age years,
          age at visit, birth age, is minor, minor flag, under 14, over 14, is over 18, age class code, adult
          verified, mb adult, age at diagnosis, age at admission, age at enrollment, age in years, age in months, age years old, approximate age, estimated age, patient
          age, client age, age category, age bracket, age at death, age at hire, age code, over 65, is senior, senior citizen, is senior citizen, age of majority, ages of
          children, child age, children ages, age of child, age of youngest child`),
      hangul: list('나이, 연령, 연령대, 만나이, 성인여부, 성인인증여부, 미성년자여부'),
      not: list(`max, min, foot, session, cache, cookie, page, storage, maximum, minimum, account, file, target, limit,
          allowed`),
    },
  },
  {
    key: 'nationality',
    name: { en: 'nationality', ko: '국적' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:Nationality',
    fideslang: 'user.demographic.citizenship_or_immigration_status',
    names: {
      strong:
        list(`nationality, nationality name, nationality text, national info, nationality code, nationality id, nationalty, citizenship, ntlty, ntnlty, nation cd,
          country of birth, birth country, place of birth, birthplace, birth place, birth city, born in,
          country of citizenship, visa type, visa status, immigration status, residence status, sojourn
          status, native language, mother tongue, citizenship country, country citizenship, ethnicity country, ntn code, ntn nm, nation code, nation nm, visa kind, visa
          class, visa category, residence permit type, sojourn qualification, residency status, us residency status, resident status, immigration,
          immigration category, on visa, us citizen, is us citizen, is citizen, uk citizen, citizen status, citizenship status, citizenship code, permanent resident, is
          permanent resident, resident alien, right to work, right to work status, eligible to work, work authorization, work authorisation, work
          authorization status, work eligibility, us work authorization, refugee status, is refugee, asylum status, migrant status, migration status, domicile status,
          country of nationality, second nationality, first nationality, dual nationality, other nationality, first language, home language, primary language spoken, home
          language code, years in country, green card, birth state, state of birth, birth province, birth country code, province of birth, birth town, town of birth, city
          of birth, birth district, foreign national, is foreign national, nacionalidad, nacionalidade, nationalite, nazionalita, staatsangehorigkeit, nationaliteit,
          uyruk, kewarganegaraan, naturalidade, lugar nacimiento, local nascimento, tempat lahir, lieu naissance, luogo nascita, geburtsort, geboorteplaats, dogum yeri`),
      weak: list(`origin country`),
      hangul: list('국적, 국적코드, 국적명, 출생지, 본적, 체류자격, 모국어'),
    },
  },
  {
    key: 'ethnicity',
    name: { en: 'race or ethnic origin', ko: '인종·민족' },
    sensitivity: 'sensitive',
    identifying: false,
    dpv: 'pd:EthnicOrigin',
    fideslang: 'user.demographic.race_ethnicity',
    names: {
      strong:
        list(`ethnicity, ethn, ethnic group, ethnic origin, ethnic race, ethnic race code, race ethnicity, racial
          origin, hispanic, tribe, caste, ethnoracial, ethnic type, eeo ethnic type, race ethnicity code, ethnic, caste category, indigenous status, indigenous,
          aboriginal, aboriginal status, tribal affiliation, tribe name, is indigenous, first nation, ethnic background, ethnic background description, racial identity,
          racial category, race code, race desc, race description, race id, ethnicity code, ethnicity description, hispanic latino, is hispanic, hispanic ethnicity,
          latino, asian, ethnicity other, other ethnicity, other race, minority, minority status, is minority, sub caste, subcaste, social category, scheduled caste, eeo
          race, applicant race, cor raca, raca cor, raca, etnia, grupo etnico, pueblo indigena, suku`),
      weak: list('race'),
      hangul: list('인종, 민족, 인종코드'),
      not: list('condition'),
    },
    refs: ['PIPA Decree Art. 18'],
  },
  {
    key: 'marital-status',
    name: { en: 'marital status', ko: '혼인 여부' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:MaritalStatus',
    fideslang: 'user.demographic.marital_status',
    names: {
      strong:
        list(`marital status, marital, married, marry, marry date, is married, mrg yn, marriage, marriage status,
          civil status, wedding date, wedding anniversary, marriage yn, mrrg yn, marital status id,
          anniversary, anniversary date, annvrsry, civil state, marst, mar stat, marstat, mrtl stat, wedding day, spouse status, divorced, is divorced, widowed, is
          widowed, separated, ever married, date of marriage, marriage date, divorce date, date of divorce, wedding year, anniversary year, separation date spouse, estado
          civil, situation familiale, familienstand, stato civile, medeni hal, medeni durum, status kawin, status perkawinan, burgerlijke staat, mstatus, m status, mar status, marstatus`),
      hangul: list(
        '혼인여부, 결혼여부, 기혼여부, 결혼기념일, 혼인상태, 결혼일, 기념일, 기념일자, 미혼기혼구분',
      ),
    },
  },
  {
    key: 'photo',
    name: { en: 'photograph of a person', ko: '사진' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:Picture',
    fideslang: 'user.content.self_image',
    names: {
      strong:
        list(`pfp, pfp filename, pfp url, avator, avator url, userpic, user pic, profile pic url, display picture, photo, photo url, photo path, photo full path, photo url path, photo file path, photo id, photo file, photo filename, photograph, user photo, avatar,
          avatar url, avatar path, avatar file, avatar id, avatar image, user avatar, gravatar, profile image,
          profile image url, profile img, profile picture, profile pic, profile photo, profile photo url, pfp, pfp url, pfp filename, pfp path, profile pic url, profile picture url, avator, avator url, avatorurl, avtar, user pic, userpic,
          speaker photo,
          portrait, face image, user image, mugshot, headshot, id photo, id card image, passport image, id
          card copy, selfie, image profile, avatar original, avatar content, photo blob, mini avatar, cell
          avatar, avatar url template, photo file nm, photo file name, photo nm, face photo, id photo path, driver photo, picture file name, student photo, patient photo,
          employee photo, staff photo, member photo, passport photo, passport size photo, photo key, image key photo, face picture, photo data, photo base64, image of
          person, badge photo, photo thumbnail, driver license image, driver license image url, driver licence image, driver licence image url, drivers license image, license card image, residence card image, alien card image, jumin card image, resident card image, selfie with id, id selfie`),
      weak: list(`picture, picture url, pic, image, image url, img, thumbnail, icon person, picture path`),
      hangul: list(
        `사진, 증명사진, 프로필사진, 프로필이미지, 얼굴사진, 사진경로, 사진파일, 회원이미지, 회원아이콘, 신분증사본, 신분증이미지, 사진URL, 사진파일명, 증명사진파일, 여권사진`,
      ),
      not: list(`product, thumbnail, large, logo, banner, item, cover, category, background, header, store, property,
          book`),
    },
  },
  {
    key: 'signature',
    name: { en: 'signature', ko: '서명' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:Identifying',
    names: {
      strong:
        list(`signature image, signature img, sign image, signature file, handwritten signature, signature data, e
          signature, esignature, seal image, stamp image, user signature, sign file nm, sign file name, signature file name, pod signature, customer signature, recipient
          signature, consent signature, parent signature, patient signature, guardian signature, employee signature, doctor signature, witness signature, applicant
          signature, client signature, staff signature, signature base64, signature path, signature url, signed image, esign, initials image, digital signature image, pickup signature, delivery signature, return signature, check in signature, visitor signature, guest signature,
          signature svg`),
      weak: list('signature, sig'),
      hangul: list(
        `서명이미지, 전자서명, 인감, 서명파일, 도장이미지, 서명, 서명파일명, 서명이미지경로, 전자서명값`,
      ),
      not: list(
        `webhook, request, digital, hash, payload, 도서명, 문서명, 보고서명, 증서명, 계약서명, 서서명, 용서명, 순서명, 신청서명, 견적서명, 설명서명, 인증서명, 증명서명, 디지털서명값`,
      ),
    },
  },
]);

export default withNames(items, korean, english, abbreviated);
