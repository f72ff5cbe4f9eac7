import { korean } from '../../_shared/korean.ts';

/** What people learned, as Korean schemas name it: in Hangul, by the abbreviations of public standards and vendors, and in Latin letters. */
export default {
  school: korean({
    hangul: `학교이름, 대학교이름, 대학이름, 출신대학, 출신대학교, 출신고등학교, 교육수준, 교육정도, 출신고, 출신교, 출신학교명, 출신중학교, 최종학교, 최종학교명, 최종학위, 최종학력구분, 학력구분, 학력명, 학력코드, 학교구분, 학교종류, 학위구분, 학위종류,
      학위과정, 과정구분학위, 대학구분, 초등학교, 중학교, 초등학교명, 중학교명, 재학학교, 재학학교명, 소속학교, 소속학교명, 소속대학, 소속대학교, 대학원명, 졸업학교명, 전적대학, 전적학교,
      편입학교, 훈련기관, 교육기관, 교육훈련기관, 수료기관, 학년도반`,
    terms: `schlnm, schoolnm, schnm, sch nm, sclnm, scl nm, univnm, univ nm, unvnm, acdmcr nm, acdmcr code,
      lst schl, last schl nm, fnl acbg, fnl edu, last edu, edu bg, edubg, acadm nm, dgr nm, dgr code`,
    romanised: `hakgyo, hakgyomyeong, hakgyo nm, hakryeok, haklyeok, hakryuk, hakryuk code, choejonghakryeok, hagwi, hakwi,
      haknyeon, hangnyeon, haknyun, daehak, daehakgyo`,
  }),
  'enrollment-period': korean({
    hangul: `학적상태코드, 휴학시작학기, 휴학종료학기,
      교육이수기간, 학업기간, 입학연월, 입학년월일, 입학일시, 졸업연월, 졸업년월일, 졸업예정여부, 졸업예정, 졸업예정연도, 졸업일시, 학적변동일, 학적변동구분, 학적변동사유, 학적변동,
      휴학여부, 휴학구분, 휴학기간, 휴학시작일, 휴학종료일, 복학구분, 복학예정일, 편입여부, 편입학일, 전입학일, 전학일, 전학일자, 제적일자, 제적사유, 자퇴일자, 퇴학일, 수료여부,
      수료구분, 현재학기, 재학학기, 입학전형, 입학전형구분, 학위취득일, 학위수여일, 학위취득년월, 입교일, 퇴교일, 수강상태, 수강시작일, 수강종료일, 재원상태, 재원여부, 입회상태`,
    terms: `schreg stts, schreg stts cd, lvabs bgn term, lvabs bgn, lvabs end,
      ent year, entr yr, entr year, entryr, entrc ymd, entrc date, admyr, adm year, adm yr, adms year, grdtn,
      grdu ymd, grdu date, grdu year, grad ymd, grdt ymd, graduate year, graduate date, graduate day, graduate yn,
      schreg status, schrg sttus, schreg change, acdmc status, hmbst status, leave school date,
      return school date`,
    romanised: `iphak, iphakil, iphakyeondo, iphak year, iphak date, iphak ym, ipak date, jolup, joleop, joleopil,
      joleobil, jolup date, jolup year, jolup ym, joleop year, joleop date, hakjeok, hakjeok status, huhak,
      bokhak, sureo date`,
  }),
  major: korean({
    hangul: `전공이름, 학과이름, 학과전공, 주전공, 주전공명, 제1전공, 제2전공, 제1전공명, 제2전공명, 부전공명, 복수전공명, 다전공, 세부전공, 세부전공명, 이수전공, 전공과, 전공학과,
      전공학과명, 전공계열, 계열명, 소속전공, 출신학과, 재학학과, 최종학력전공, 학부전공, 석사전공, 박사전공, 희망학과, 희망전공, 지원학과, 지원전공, 트랙전공`,
    terms: `mjrnm, majornm, mjr code, majr, majr nm, scsbjt nm, mjr dept nm, dbl mjr, dbl major, mnr major, pschl dept`,
    romanised: `jeongong, jungong, jeongongmyeong, hakgwa, hakkwa, hakgwamyeong, hakgwa nm, bujeongong`,
  }),
  grade: korean({
    hangul: `전기평균성적, 평균성적, 직전학기성적, 직전학기평점, 성적추이, 최종등급, 평가등급, 승진포인트, 만족도점수고객,
      성적점수, 학기성적, 최종성적, 종합성적, 과제점수, 출석점수, 퀴즈점수, 발표점수, 실습점수, 취득성적, 환산점수, 백분율점수, 평균학점, 전체평점, 누적평점, 평점평균, 총평점평균,
      학기평점, 졸업학점평점, 석차등급, 반석차, 전교석차, 등수, 인사고과, 근무평정, 근평, 근무평가, 근무성적, 고과점수, 고과등급, 평가자점수, 역량점수, 업적점수, 업적평가, 역량평가,
      면접평가, 면접등급, 면접결과, 서류점수, 전형점수, 어학성적, 어학등급, 토플점수, 텝스점수, 오픽등급, 모의고사점수, 수능점수, 수능등급, 내신성적, 생활기록부, 상벌점, 벌점, 출결점수,
      숙련도점수, 레벨테스트점수, 레벨테스트결과, 심리검사결과, 적성검사결과, 강의평가점수, 출석률, 결석횟수, 지각횟수, 조퇴횟수, 출석횟수, 결석일수, 출석일수, 지각일수`,
    terms: `avg scre, prvtm avg scre,
      exmn score, tst score, mid score, fin score, hmwk score, atnd score, attend score, attendance score,
      acqs score, acqspt, acqs point, gpa avg, mrks avg, tot mrks, avrg mrks, toeic, toefl, opic, toeic spk,
      english score, interview result`,
    romanised: `seongjeok, sungjuk, seongjeog, hakjeom, pyeongjeom, seokcha, gogwa`,
  }),
};
