import { korean } from '../../_shared/korean.ts';

/** Numbers of people, as Korean schemas name it: in Hangul, by the abbreviations of public standards and vendors, and in Latin letters. */
export default {
  rrn: korean({
    hangul: `인감증명서, 인감증명, 주민등록증번호, 주민증번호, 주민등록번호전체, 주민등록등본, 주민등록초본, 주민등록표등본, 주민번호1, 주민번호2, 주민번호전체, 주민등록NO, 주민NO, 주민등록앞번호, 주민등록뒷번호, 주민앞자리, 주민뒷자리, 주민앞번호, 주민뒷번호, 실명확인번호, 실명증표번호,
      주민외국인번호, 주민사업자번호, 주민법인번호, 주민등록번호해시`,
    terms: `frrn, srrn, rrno1, rrno2, rrn1, rrn2, resno, res no, resno1, resno2, resd no, resdno, resd number, rsdt no,
      rsdtno, rsdnt number, rsdnt rgno, rsdt rgno, jmno, jmnno, jumn no, jumn number, pnslno, ihidno,
      ihid number, inhb rgst number, rnno, rlnm number, rlnm cfno, rlnmno, ctzno, ctz number, psn rgno`,
    romanised: `jumin id, juminbunho, jumindeungnok number, juminno1, juminno2, jumin a, jumin b, resident registration first num, resident registration last num, resident register id, res register id, res regist id,
      resident reg id, resident regist number, resident registration front, resident registration back, resident registration code, resident regist front num, resident regist back num,
      resident reg front, resident reg back, resident number front, resident number back, resident number first, resident number last, jumin front, jumin back, jumin first, jumin last, silmyeong number`,
  }),
  'foreigner-number': korean({
    hangul: `외국인등록NO, 외국인등록증, 외국인등록번호앞자리, 외국인등록번호뒷자리, 거소신고번호, 외국인식별번호, 영주증번호`,
    terms: `frgn number, frgnno, frgn reg number, frgnr reg number, alien no`,
    romanised: `oegukin number, oegukindeungnok number`,
  }),
  passport: korean({
    hangul: `여권NO, 여권종류, 여권발급국가, 여권성, 여권이름, 여권발급기관, 여권기간만료일, 여권정보`,
    terms: `psptno, passno, pass port number, pspt number, psprt number`,
    romanised: `yeogwon number, yeogwonbeonho`,
  }),
  'driver-licence': korean({
    hangul: `운전면허NO, 운전면허종류, 운전면허구분, 면허종별운전, 운전면허취득일, 운전면허만료일, 운전면허갱신일, 운전면허정보, 자동차운전면허번호`,
    terms: `drv lic number, drvlic number, drv lcns number, drvr license number, drvlcns number, drive license number,
      dlic number`,
    romanised: `unjeonmyeonheo number, unjeon myeonheo`,
  }),
  'professional-licence': korean({
    hangul: `자격증일련번호, 전문의번호, 의사면허NO, 의료면허번호, 변호사등록번호, 교원자격번호, 교원자격증번호, 사회복지사자격번호, 간호면허번호, 설계사등록번호, 모집인등록번호, 중개사등록번호,
      보육교사자격번호`,
    terms: `lcno, dr lcno, dr lic number, doctor lic number, doc lic number, nurse license number, qlfc number, qlfcno,
      qualf number, qualification number, license number doctor, mdlc number, phrm lcns number`,
  }),
  'national-id': korean({
    terms: `pidnum, ppidnum, pid num`,
    hangul: `신분증NO, 신분확인번호, 비자번호, 사증번호, 체류허가번호`,
  }),
  ci: korean({
    hangul: `CI정보, 연계정보CI, 본인인증CI, 사용자CI, 연계정보해시, 본인확인CI`,
  }),
  di: korean({
    hangul: `DI정보, 중복가입DI, 본인인증DI, 중복가입확인값, 본인확인정보, 사용자DI`,
  }),
  'customs-code': korean({
    hangul: `개인통관번호, 통관번호, 개인통관부호번호, 통관고유식별부호`,
    terms: `pcc number, pccc number, pccno, indvdl cstm code, cstms clr number`,
  }),
  'vehicle-plate': korean({
    hangul: `차량등록번호, 차량NO, 차량번호판, 번호판, 자동차번호판, 차량번호1, 차량번호2, 차대NO, 오토바이번호, 이륜차번호, 차량뒷번호`,
    terms: `vhcle number, vhclno, vhicle number, carnum, vehno, veh number, vehi number`,
    romanised: `chabeonho, charyang number, charyangbeonho, cha number`,
  }),
  'military-number': korean({
    hangul: `취업보호대상, 취업보호대상여부, 취업보호대상자, 취업보호대상자여부, 취업지원대상자, 취업지원대상자여부, 취업지원대상여부, 보훈대상, 국가유공자, 독립유공자여부, 독립유공자, 유공자여부, 민주유공자, 참전유공자여부, 보훈대상여부, 보훈대상자여부, 보훈여부, 전역일, 전역일자, 입대일, 입대일자, 병역면제,
      병역사항코드, 병역필, 병역필여부, 병역필구분, 병역상태, 군필, 미필여부, 군종, 병종, 군복무, 군복무구분, 군복무시작일, 군복무종료일, 입대년월, 전역년월, 제대일, 제대일자, 제대구분,
      제대계급, 전역구분, 전역사유, 병역면제여부, 예비군여부, 예비군편성여부, 민방위여부, 보훈구분, 보훈관계, 보훈등급, 국가유공자여부, 보훈자구분, 특례여부, 병역특례여부, 입영일, 입영일자,
      복무부대, 소속부대, 군번호`,
    terms: `mil rank, army no, dschg ty, mrtmn yn, veteran yn,
      mltsrvc, mltsvc se, mil service, mil yn, mil code, mil kind, army yn, army kind, army code, army type,
      army rank, army class, miltry, miltry code, vet number, patriot yn`,
    romanised: `byeongyeok, gunpil, bohun, bohun yn, bohun number`,
  }),
  'student-number': korean({
    hangul: `교적번호, 대출카드번호, 도서대출증번호, 이용증번호, 회원증번호, 열람증번호, 사원카드번호, 연구자번호, 국가연구자번호, 과학기술인번호, 과학기술인등록번호, 환자관리번호, 대상자관리번호, 이용자바코드, 회원바코드, 회원카드번호, 멤버십카드번호, 마일리지번호, 마일리지회원번호, 상용고객번호, 선원수첩번호, 출입카드번호, 사원증번호, 학생증바코드, 태그카드번호, 교통카드번호, 회원카드, 멤버십번호,
      환자등록번호, 등록환자번호, 환자고유번호, 환자ID번호, 차트NO, 차트ID, 진료카드번호, 병원등록번호, 의무기록번호, 수진자번호, 학적번호, 학생증번호, 학생고유번호, 학번코드, 원생번호,
      수강생번호, 교육생번호, 대출자번호, 이용자번호도서관, 장기요양인정번호, 인정번호, 장기요양번호, 요양인정번호, 의료급여번호, 의료급여증번호, 수급권자번호, 복지카드번호, 장애인등록번호,
      장애인복지카드번호, 가입자관리번호, 공무원번호`,
    terms: `ptn mng no, memb crd no, member card, member card no, mbr card no, membership card, mileage no, ffp no, frequent flyer no, access card no, tag card no, entry card no, card uid, rscr reg no, researcher no, orcid, sci tech idnt, cert dn, gyojuk no, user barcode, user brcd, library card no,
      pt number, ptno, ptnt number, ptntno, patno, pat number, patient code, patient chart number, ptnt rgno,
      chtno, cht number, stdtno, studno, stunum, std number, ltc number, ltcm number, ltci number,
      medical benefit number, medical aid number, care recipient number, welfare card number,
      disability card number`,
    romanised: `hakbeon, hak number, haksaeng number, haksaengbeonho, hwanja number, hwanjabeonho, suheom number,
      suheombeonho`,
  }),
  'health-insurance-number': korean({
    hangul: `건강보험증, 건강보험증사본, 건강보험자격득실확인서, 건강보험증NO, 보험증NO, 건강보험증, 의료보험번호, 의료보험증번호, 건보번호, 피보험자번호, 산재보험번호, 고용보험번호, 국민연금번호`,
    terms: `hlthins number,
      hins number, nhis number, medi insurance number, medins number, insr card number`,
  }),
};
