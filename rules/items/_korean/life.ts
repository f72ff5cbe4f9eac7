import { korean } from '../../_shared/korean.ts';

/** With whom people live, as Korean schemas name it. */
export default {
  family: korean({
    hangul: `맞벌이여부, 맞벌이, 가족관계증명서, 형제재원여부, 형제재학여부, 혼인관계증명서, 가구유형, 가구형태, 가구구분, 세대유형, 세대구분, 세대주여부, 경조구분, 경조사구분, 경조내용, 가정환경, 형제할인여부, 부양가족공제, 부양가족수, 가족환경,
      관계명, 관계유형, 계약자와의관계, 환자와의관계, 보호자관계, 보호자와의관계, 본인과의관계, 학생과의관계, 수급자와의관계, 피보험자와의관계, 세대주와의관계, 신청자와의관계, 신청인과의관계,
      대상자와의관계, 가족수, 동거가족, 형제관계, 형제자매, 자녀유무, 자녀여부, 자녀정보, 배우자유무, 배우자여부, 배우자정보, 부양의무자, 한부모여부, 한부모가정여부, 조손가정여부, 세대구성,
      보호자유무, 동거인여부, 독거여부, 다자녀여부, 가족구성, 가족구성원, 가족상황, 가족현황, 가족배경, 가구원, 부모님, 부모정보, 부모님정보`,
    terms: `family info, family stts, family desc, fam info, family situation, family background, chld cnt, child cnt, dpnd cnt, fmly cnt, sibling yn, tgthr yn,
      fmly rel, fmly rltn, rltn code, rltn nm, prtctr relate, protector relation, hshldr relate, fam rel, famrel,
      fam relation`,
    romanised: `gwangye, gajok gwangye, baeuja, janyeo, janyeosu, bumo`,
  }),
};
