import { korean } from '../../_shared/korean.ts';

const terms = (text: string) => korean({ terms: text });

/**
 * Ways in which systems abbreviate, beside the public standard's: vowels left out, two words run together, the ends `gb`,
 * `gbn`, `dv` for a kind. Those that are words of another field as well are told by rules, not here.
 */
export default {
  name: terms(`eng sur, eng given, eng first, eng last, eng fst nm, eng lst nm, opp nm, mech nm, acct owner, acnt owner, account owner, flnm, hngl nm, hngl name, acct hldr, acct hldr nm, acnt hldr, acnt hldr nm, acc hldr, achldr, achldr nm, dposr nm, dpsitr nm, depo nm, dpst nm, dpsnm, dpsr,
    yegumju, yegumju nm, bank user nm, bank owner, bank owner nm, acnut owner, rcv nm, rcv name, recv name, snd nm, snd name, send nm, send name, cust
    flnm, krnm, hgnm, hg nm, kname, kornam, engnam, cst nm, cst name, stdn nm, stdn name, stud nm, stud name, gdn nm, gdn name, fam nm, fmly nm, prnt nm,
    prnts nm, prt nm, grdn nm, guard nm, lssor nm, lssee nm, rsvr nm, rsv nm, rsvt nm, rsrv nm, chld nm, rprt nm, inqr nm, insu nm, aplc nm, appl nm,
    apply nm, ordr name, buyr nm, buy nm, buyer nm, cntrt nm, ctrtr nm, sign nm, sgnr nm, jubunja nm, holder nm`),
  'mobile-phone':
    terms(`hphone, hphone no, mphon, mphon number, clphn, clphn number, hndphn, hndph number, mbtel, mbtelno, mbtel number, mbl phn, mbl phone, mobl phn, mobil number, mobil,
    mobilno, mbile, mobile tl, hp tlno, hptelno, hndp number, hdphone, hdpn, hdp number, cphn number, cphn, cellphn, celphone, celphone number, cel
    number, cel phone, pcs, pcs number, pcsno, sms number, smsno, sms hp, mphonno, mtelnum, mobtel, mobtelno, mbltel, handphoneno, handno, hand number`),
  phone:
    terms(`tel ofc, tel office, tel off, tel hm, tel home, htelno, htel number, otel, otelno, otel number, wtel, wtelno, wtel number, lxtnno, lxtn number, cotelno, wrd telno, wire tel, wire telno, wired telno,
    gnrl telno, dir tel, home telnum, hmtel, hmtelno, hm tel, hm telno, house tel, house telno, jip tel, telnum, tel num, telephn, telf, teleno, telphone,
    tell, tellno, tell number, telno area, tel area, tel mid, tel end, tel frst, tel loc, faxn, facs number, fxnum, emgc telno, emgc tel, emgc cnpl, emgc
    contact, urgent tel, urgnt tel, rep tel, rep telno, rprsnt telno, rprstv telno, bsn telno, biz tel, biz telno, shop tel, hosp tel, cust tel, grdn tel,
    prnt tel, yeonlakcheo`),
  email:
    terms(`emadr, emladr, emailadr, elmail, elctr mail, elctrn mail, elec mail, emil, emal addr, emladdress, emailaddrs, mailad, ml adr, email adrs, email frst,
    email front, email back, email dmn, eml dmn, email ser, email nm, mail nm, emlid, email lcl, eml lcl`),
  address:
    terms(`addr base, addr bas, bas address, basadr, basaddr, basadres, bassaddr, bsic address, bsadr, frst address, jip address, house address, road adres, roadnm address, road nm
    adr, rnadr, rnaddr, rdadr, lotadr, lnadr, ln address, dlvplc, dlvp address, rcvadr, hmadr, hm adr, homadr, ofcadr, ofcaddr, wkaddr, wk address, cmp
    address, coaddr, co address`),
  'address-part':
    terms(`dadr, dadres, dtlad, dtl juso, rmnd address, rmn adr, ectaddr, etcaddr, addretc, sub adr, addrsub, addr rmn, adresdetail, adresdtl, addr back, back
    address, low address, pstno, pstcd, pst code, pstcode, pst number, zonecode, zipc, zp code, zpc, zpn, mail number zip, zip area, bunji,
    bungi, bunji number, beonji, bunhji, apt nm, aptnm, apt dong, apt ho, apt name, bldg dong, bldg ho, bldnm dtl, dong cd nm, bjd nm, hjd nm, adm dong,
    ldong nm, hdong nm, ordr zip, ordr zip code, ordr zipno, ordr zipcode, ordr post number, ordr post code, ordr postcode, ordr detail address, ordr
    daddr, ordr address detail, ordr sido, ordr sigungu`),
  'date-of-birth':
    terms(`bir, bir date, bir day, bir year, bir yr, bir md, bir month, birt, birtymd, brtdy, brtdd, brtyr, btday, bt day, brday, birthdy, brith, brithday, brith
    day, brith date, birdd, biryr, byear, bymd, birth tm, brdt ymd, birth md, birth mmdd, birthyy, birthmm, birthdd, brthdy de, brthdy dt, brthd, brthdd,
    brthymd, birth6, birth8, brdtymd, bthymd, bthymd date, birdate, birday, saengnyun, saengil date`),
  rrn: terms(`rrn number, rrnno, ssnno, socno, soc number, soc no, soc sec number, res regist number, resident regno, res regno, resregno, rsdn number, rsdnno, psn
    regist number, psn reg number, psnreg number, rsrgst number, rsrgstno, rrnum, jubun, jubun1, jubun2, jumn, jumins, jumin num, juminid, jumincd,
    rsdtrgno, rsdnrno, rsdt regno, rsdregno, rregno, inhbno, ihidn, ihidno1, juminnum, per jumin, rrno front, rrno back, rrnf, rrnb, juminf, juminb, jumin
    number enc, encrrn, rrnenc`),
  'foreigner-number':
    terms(`forgn number, forgnno, foreign number, foreignno, foreign regist number, forgn regist number, forgner number, forgnr number, frgnr regno, foreign
    regno, alien regno, frgnrno, frnrno, arcno, fgnr number, for reg number`),
  passport:
    terms(`paspt, paspt number, paspt no, psprt, passprt, passprt number, paspr number, pasprt number, pssprt number, pssport number, pspt expr date, pspt exp
    date, pspt vld date, pspt valid date, pspt issu date, pspt isu date, pspt end date, psptexpdt, passport vld date, psport number`),
  'driver-licence':
    terms(`car lic number, drvlic, drvlcno, drvr lcno, drv lcno, drvrlic number, unjun number, drv license number, drive lcns number, driv lic number, drvn lic
    number, drvlcnsno, drv lic knd, drv lic type, drv lcns knd, drvr lic type`),
  gender:
    terms(`sex dstn, sex dstn code, mf gb, mf gbn, mf se, mf code, mf type, mf div, mfgb, mftype, sex nm, sxcd, sx code, sexnm, gndrnm, gndr nm, sx gb, sxgb, sx se, genderyn, male yn,
    female yn, man yn, woman yn, sex yn`),
  nationality:
    terms(`nat code, natn, natn nm, natnl code, natnl nm, national code, natcd, forgn yn, forgn gb, forgn gbn, forgn se, frgnr gb, frgnr gbn, frgnr se, frgn yn,
    foreign yn, foreigner yn, in out nation, inout nation, ntn se, ctznshp, ctznship, lclfrg code, lclfrg se, ntv frgnr code, ntv forgn se, domestic
    foreign yn, nationcd, ntnl code, ntltcd`),
  'marital-status':
    terms(`wed yn, wedd yn, wedding yn, wed gb, mari yn, mari code, mari stts, mariyn, marri yn, marri code, marryyn, merry yn, mrg gb, mrg gbn, mrg se, mrg
    stts, mrg stts code, mrgyn, marry gb, marry gbn, marry code, marry se, wed date, wedd date, wedding date, wed ymd, marri date, mari date, mrgdt,
    single yn`),
  belief: terms(
    `reli, reli code, reli nm, relig, relig code, relig nm, rlg, rlg code, rlg nm, relgn, relgn nm, rlgnnm, jongkyo, faith code, church nm baptism`,
  ),
  'military-number':
    terms(`mil svc, mil service, mil svc yn, mltsv, mltsv no, mltsv yn, mltsv cd, mil status, army gb, army gbn, army se, army div, army stts, army end date, army str date, army start date, army from, army to, army enter date, army out date,
    milt, milt code, milt yn, milt se, mltsvc, mltsvc yn, mltsvc code, mlt svc, mlt svc code, msvc code, msvc yn, msvc se, mlsv code, mlsv yn, mlsv se,
    milsvc, milsvc se, milsvc code, milsvc yn, mil number, milno, mil gb, mil se, mil cls, mil br, mltr br, mltr rank, mltr echln, mlty code, mltry code,
    mltry yn, mltry se, mltr code, mltr yn, vet yn, vetr yn, ptrt code, ptrt yn, natmrt yn, nat merit yn, merit yn, bohun gb, bohun gbn, bohun se, bohun
    rel, bohun no, bohun grade, byungyuk, byungyeok, gunbyul, gunpil yn, mipil, discharge gb`),
  health:
    terms(`dsblty grad, dsblty grad code, dsbl grad, disab grad, disability grad, obstcl grad, obstcle grad, chronic dis, chrnc dis, vax yn, vax date, vax status, vaccin date, disease hist, disease memo, dise hist, dise memo, dsbl dgr, dsbl dgr code, dsbl rsn, tx plan, die cause, death cause, alrgy, alrgy cn, alrgy nm, dgns, dgns nm, dgns code, dgnss code, dgnss nm, diagn nm, diagn code, disable yn, disabled gb, disab yn, disab grade, disabl grade, disabl grad, dsbl
    grade, dsbl grd, dsbl knd, dsbl type, dsblt yn, dsblt grade, dsblt type, disa yn, disa code, disa grade, obst yn, obst grade, obst type, obstcl yn,
    obstcl grade, obstcl knd, obstcl type, handi yn, handi grade, handicap gb, hndcp grade, hndcp type, jangae yn, jangae gb, jangae grade, jangae code,
    jangae type, bld pres, bld prs, bld press, bldprs, bld sugar, bld glc, bldsgr, bldtp, bld tp, bld gb, bldtype, abo gb, abo tp, rh gb, rh type, rh
    fctr, allrgy, allrgy nm, algy, algy nm, algy yn, allergi, illns, illns nm, illness nm, ilns nm, sckns, sckns nm, sckns code, sick cn, mdcl hstry, med
    hstry, medhist, past hstry, pst hstry, fmhst, fam hstry, dise nm, dise code, dissnm, sicknm, dxcd, dx nm, dx name, prgn yn, prgnt yn, preg yn, prgnc
    yn, smok yn, smkng yn, smok qty, drnk yn, drnkg yn, drnkng yn, drnk qty, hght, wght, hgt, wgt, body hgt, body wgt, bdy hgt, bdy wgt, eyesight l,
    eyesight r, eysg, eysg lft, eysg rght, sight lft, sight rght, vaccine yn, vccn nm, vccn date, surg nm, surgery nm, oprt nm, opr nm surgery, inject nm,
    drug alrgy, mdcn nm taken`),
  family:
    terms(`dpnd yn, dpndnt yn, dpnd cnt, rela code, rela nm, rela type, fam gb, fam gbn, fam code, fam type, family code, family gb, fmly code, fmly se, fmly nmpr, fmly nmpr cnt, family nmpr,
    multi fam yn, mlt fam yn, mltcltr fam yn, mltcult yn, mcfam yn, sngl prnt yn, chldrn cnt, chld co, child co, kids cnt, dpndnt cnt, hshld rel, hshldr
    rel, hshldr rel code, gwangye code`),
  'vehicle-plate':
    terms(`carreg number, car regno, carno1, carno2, mycar number, vhcl regist number, vhclregno, vhcl regno, car regist number, car plate, carplate, car plate
    number, plateno, plate number, chano, charyang num`),
  'student-number': terms(
    `stno, stdn number, stdn no, stud number, studntno, stdntno, shno, hakbunno, hakbun number, hkbn, hagbun, chrt no, chrtno, cht no`,
  ),
  'business-number':
    terms(`bzno, bz number, bz regno, saup number, saupno, saup regno, bman number, bmanno, bzman number, bzmanno, bsmn number, bsmnno, bsnlc number, busnno,
    busn number, buss number, bsnes number, biz rgno, bizregnum, biz lic number, bzmn regist number, bzmn number, bizmn number, bizman number, co regno,
    vendor bizno, cust bizno, entrno, upche number bizr`),
  'corporate-number': terms(
    `bubin number, bubinno, bupin number, bupinno, corp regno, corpregnum, corp rgst number, cprrgno`,
  ),
  'bank-account':
    terms(`bacno, bac number, bnkacno, bnk acno, bnk account number, bank acno, bank acnum, bankaccnt, bankaccntno, rfd acno, rfd actno, rfd account number, rfnd
    acno, rfnd accno, rfund acno, refund acno, vir acno, vir account number, vrtl acno, vacno, vacct number, vacctno, vactno, trnf acno, trsf acno, trns
    acno, in acno, out acno, rcv acno, snd acno, pay acno, wd acno, wdr acno, dep acno, dpst acno, auto acno, cms acno, cms account number, cms number
    bank, setl acno, stlm acno, stl acno, cal acno, loan acno, usr acno, user acno, cust acno, user bank acno, cust bank acno, customer bank number, user
    bank number, user bank account, customer bank account, user bank account number, customer bank account number, customer refund account number, user
    refund account number, user slry acno, tongjang, tongjangno, bnkno, bnk number, dpstno bank`),
  'credit-card':
    terms(`chk card number, check card number, stlm card number, setl card number, crdtcard number, crdt card, credt card number, crcardno, ccrd number, crcdno,
    crcard number, kardno, kard number`),
  'card-detail':
    terms(`cvc number, cvv number, vld thru, card vld ym, card vldym, card vld, card validym, card valid ym, card exp yymm, card expym, card expdt, cardexp, card valdt, card pwd, card pw, card
    pswd, card passwd, crd vld, crd vldt, crd exp, crd pwd, crdvldym, vldtrm card`),
  password:
    terms(`pass wd, passwd val, pw number, pwno, secret number, secretno, scretno, bf pswd, befor pswd, bfr pwd, aft pwd, chg pwd, lgnpw, lgnpwd, usrpw, usrpwd, mbrpw, mbrpwd, mempw,
    mempwd, custpw, memb pw, empw, sec pwd, scnd pwd, pay pwd, stlm pwd, trd pwd, txn pwd, acct pwd, acnt pwd, simple pwd, smpl pwd, smpl pw, easy pwd,
    pinnumber, pwencrypt, pw enc, pwd hint, pw hint, pwd qst, pwd ans, pw qst, pw ans, pwd qestn, pwd cnsr, find pw answer, amho, bimil, bimil number, bibun`),
  username:
    terms(`pseudonym, pseudo id, pseudo key, pseudo number, pseudonym id, pseudonymous id, pseudonymized id, pseudonymised id, subject pseudo id, lginid, lgin id, loginno, loginidn, conn id, cnnct id, acsr id, prtl id, portal id, mail id user, scl id, snsid, sns uid, sns key, web user id, webid,
    inet id, homep id, hmpg id, nicknam, nck, nckname, nikname, nik nm, ncknm, nicnm, nic nm, sllr id, seller login id, userloginid, usrlgnid`),
  'ip-address':
    terms(`ipadr, ip adr, ipad, ip adres, conn ip, cnnct ip, acc ip, acs ip, rgtr ip, wrt ip, wrtr ip, cnt ip, lst login ip, lst ip, lst lgn ip, lgnip, loginip1,
    connip, conip, con ip, cntnip, regip, updip, modip, inpt ip, upd ip, chg ip, chgr ip, sbsc ip, whdwl ip, out ip user, app ip, visit ip, vst ip, tmnl
    ip, trmnl ip, pc ip, pcip, user pc ip, workip, wrk ip`),
  'device-id':
    terms(`push tkn, pushtkn, fcm tkn, fcmtkn, fcmtoken, fcm id, fcm key, gcm id, gcm key, gcm token, apns id, apns key, dvcid, dvc uuid, dvc unq id, dvc idntfr,
    dev uuid, devid, devuuid, phone uuid, hp uuid, hp uid, mobile uuid, app uuid, mobile device id, trmnl unq id, trmnl idntfr, push uuid, push uid, mac
    imei, deviceuid, device unq id`),
  'job-title':
    terms(`occp nm, occpnm, occp code, occup nm, occup code, ocptnm, ocpt code, jkw, jkw nm, jkw code, jkwi, jkwi nm, jkwi code, jkg, jkgp, jkgp nm, jkgp code,
    jkgb, jkgb nm, jkgb code, jkck, jkck nm, jkck code, jckw, jckw nm, jckw code, jgnm, jggrd nm, jwnm, jcnm, jkjg nm, jikwee, jikwe, jikge, jikche,
    jikgeub nm, jikchak, jikchaek code, jikwi code, jikgub code, jikgun code, jikjong code, jikmu code, jikmu nm, jikup code, jikup nm, jikeop, jikeop nm,
    jikeop code, posi nm, posi code, postn nm, postn code, pstn nm, pstn code emp, ofpo nm, ofpo code, opnt nm, jobgrd, jobgrd nm, jobgrd code, jobgr nm,
    jobgp nm, jobpos, jobpos nm, jobpos code, jobty nm, jobknd nm, jobttl nm, jobdty nm, jobcl nm, emp pos, emp rank, emp grade nm, stf pos, rank code
    emp, cls pos nm, rspns pos nm, dutynm, dtynm, dty nm, dty code, jtitle, jobtitl`),
  department:
    terms(`depart nm, depart name, departnm, depart, dvsn nm, dpt, dptnm, dptm nm, dpart nm, dept kor nm, dept eng nm, dept abbr nm, dept shrt nm, dept full nm,
    dept path nm, orgnz nm, orgz nm, organ nm, org path nm, belong dept, belong dept nm, belong nm, sosok dept, sosok buseo, bonbu, bonbu name, gwa name,
    tim nm, teamname, part nm emp, wrk dept, wrkdept nm, chrgdept nm, chrg dept, chrg team nm`),
  company:
    terms(`busi nm, busi name, cmp nm, vnd nm, vend nm, vndnm, cmpn nm, cmpnynm, conam, cmpny kor nm, wplc nm, wplcnm, wkpl nm, wkplcnm, wrkpl nm, wrkplnm, job plc nm, jobplc nm, workplcnm, ofcnm, trdnm,
    trd nm, mutl nm, mutlnm, brch nm, brchnm, brn nm branch, custco nm, custconm, clnt co nm, entr nm, entrnm, upche, upche nm, upchenm, upchemyung,
    upjang nm, gigwan nm, kigwan nm, byungwon nm, hosptl nm, hosptlnm, agcy nm, agcynm, jijum nm, daerijum nm, work co, wrk co, wrkco nm, ofc nm work`),
  school:
    terms(`hschl nm, hschlnm, hsch nm, mschl nm, eschl nm, colg nm, colgnm, clg nm, unv nm, unvnm, grdsch nm, schl code, schlcd, sch code, schcr code, schcr nm,
    acbg, acbg nm, acbg code, acad nm, educ nm, educ lvl, edu lvl code, edlvl, edulvl, scholar code, schlship lvl, hakryuk nm, hakyear, hakyun, hakryun,
    haknyun nm, lst acbg, lst edu, lst schl, fin schl nm, grd schl nm, grdt schl nm, graduate school nm, org schl nm`),
  salary:
    terms(`sal amount, sal amt, slry amt, base sal, mth sal, mthly sal, pay roll amt, ansl, ansl amt, ansalamt, bspy, bspy amt, bsepay, basc pay, base sal, bs pay, annsal, ann sal, yr sal, yrsal, ysal, msal, mon sal, month sal, year
    pay, yearpay, monpay, mm pay, hour pay, hrly pay, hr wage, day pay, dd pay, wkpay, payamt emp, real pay, realpay, sil pay, rlpay amt, netpay amt, dedu
    amt, deduct amt, ddc amt, anincm, anincm amt, ann incm, an incm amt, icm, icm amt, yincm, yincm amt, mincm, mincm amt, incmamt, hobong nm, salstep,
    sal step, sal class, sal grade, pay grade, paygrade, pay cls, slry cls, rtrpay, rtr pay, retire amt, retire pay, toejik amt, snggup, sanggeup`),
  'work-experience':
    terms(`join co date, joinco date, enter co date, enterco date, ent co date, entcom date, entcmp date, entcmpdt, incmpny date, incom date, in company date,
    out company date, quit co date, quitco date, leave co date, lvco date, lvcodt, rtrco date, outco date, resn ymd emp, carr yr, carr year, carr month,
    carr cn, carr prd, carr period, crr year, crr month, crr ycnt, crryr, crr prd, career ycnt, career mcnt, work strt date, work bgn date, wrk strt date,
    wrk end date, work strt ymd, holof date, hldof date, hffcdt, hffcymd, ecnydt, ecnyymd, encpndt, rtrmtdt, rtrdt, rtr date, rtire date, rsgndt,
    rsgntndt, apnt date, apntdt, apntm date, apptdt, prmtn date, prmtdt emp, stf join date, emp join date, emp enter date, emp retire date, emp leave
    date, emp in date, emp out date, ipsadt, ipsaday, toesadt, toesaday`),
  photo:
    terms(`uimg, mimg, prof img, prof image, prof photo, prof pic, pic path emp, phto path, phto, phto nm, phto file, photo img, photoimg, phot, phot path, phot nm, prfl pic, prflpic, prfl file, prfl file id, prfl
    file nm, prfl img path, profl img, profl, pfimg, pf img, pfl img, prf img, profimg, faceimg, face img, face file, face pic, sajin nm, sajin file,
    sajin path, emp pic, stu pic, std pic, mem pic, mbr pic, user pic, usr pic, stdnt pic, user img, usr img, mbr img, mem img, emp img, stdnt img, stu
    img, tchr img, doctor img, user thumb, prfl thumb, idphoto`),
  'consent-time':
    terms(`agre dttm, agrdt, agrymd, agreymd, agreedt, agreedtm, agreedate, sms agr date, sms agre date, eml agr date, email agr date, mkt agree date, mkt agr
    date, mrkt agr date, mrkt agre date, mktg agr date, prvc agr date, prvcy agr date, prsn info agr date, info use agr date, info clct agr date, trms agr
    date, term agr date, cnsnt date, cnsntdt, rcv agr date, rcv agre date, rcv agree date, ad rcv agr date, thrdpty agr date, tdpty agr date, loc agr date`),
  'opt-out-time':
    terms(`scsn date, scsn ymd, scsndt, secede date, secede ymd, seceder date, secession date, wtdr date, wtdrw date, wtdrdt, wdr date, withdr date, withdraw
    ymd, drpout date, drop out date, dropout ymd, whdwldt, whdwlymd, secsndt, leavedt, mbr leave date, mem out date, memb out date, mbr out date, user out
    date, usr out date, taltoe, taltoe ymd, taltoeil, taltoe date, talhoe date, cncl agre date, agre cncl date, agr cncl date, agree cancel date, rfsl
    date, rejct date agr, sms rjct date, rcv rfsl date, rcv rjct date, rcv deny date`),
  biometric: terms(
    `fngr tmpl, fngr template, fgprt, fgprt data, fgpt, fgpt data, finger tmpl, fp template, fp tmpl, voiceprint vec, voiceprint vector, voice print vec, face vec, iris tmpl, palm tmpl, vein tmpl`,
  ),
  'criminal-record': terms(
    `crim rec, crim record, criminal rec, crime hist, crime history, crim hist, crim history, offense hist, offense history, offence hist, offence history`,
  ),
  'sex-life': terms(`sex orient, sex ornt, sexual orient, sex pref, sex preference, sexual pref`),
  politics: terms(`voting pref, voting preference, vote pref, pol affil, pol affiliation`),
};
