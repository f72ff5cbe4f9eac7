import { korean } from '../../_shared/korean.ts';

/** Bodies, genes, minds, convictions and what somebody was convicted of, further, as Korean schemas name them. */
export default {
  health: korean({
    hangul: `질환위험도, 음주측정결과, 음주측정값, 혈중알코올농도, 발병일, 발병일자, 발병일시, 발병시각, 이송사유, 사고기전, 수상기전, 유병여부, 확진자접촉여부, 코로나확진여부, 백신접종여부, 백신접종차수, 백신접종일, 자가진단결과, 발열여부, 발열체온, 증상유무, 증상여부, 격리여부, 기저질환명,
      수술경험, 수술경험여부, 입원경험, 정신질환, 정신질환여부, 정신과병력, 정신병력, 자해여부, 자해이력, 자살시도여부, 자살시도횟수, 자살생각여부, 우울척도, 우울척도점수, 불안척도, 스트레스척도,
      알코올의존도, 알코올중독여부, 약물중독여부, 중독유형, 중독여부, 장애정도, 장애원인, 장애특성, 주장애, 부장애, 주장애유형, 부장애유형, 중복장애여부, 보조기기, 휠체어사용여부, 휠체어여부,
      거동불편여부, 활동지원등급, 치료이력, 치료약물, 투약이력, 투약시간, 투약횟수, 진료이력, 병원이력, 임신주수, 임신횟수, 유산경험, 유산횟수, 출산횟수, 수유여부, 난임여부, 난임진단, 생리주기,
      생리양, 생리통, 산모상태, 태아상태, 신생아체중, 출생체중, 분만방법, 분만구분, 성장백분위, 안경도수, 렌즈도수, 청각장애여부, 시각장애여부, 발달장애여부, 지적장애여부, 지체장애여부,
      희귀질환여부, 희귀질환명, 난치질환, 산정특례여부, 산정특례번호, 중증질환구분, 아토피여부, 천식여부, 간염여부, 결핵여부, 암진단일, 암진단여부, 심박변이도, 혈중산소, 혈압약복용여부,
      혈압약복용, 당뇨약복용여부, 관심병사등급, 심리평가결과, 심리검사점수, 인성검사결과, 신체검사판정`,
  }),
  biometric: korean({
    hangul: `지문템플릿, 지문데이터, 지문특징, 지문특징점, 지문특징정보, 지문이미지, 지문코드, 지문값, 지문인식정보, 지문인증정보, 얼굴템플릿, 얼굴특징, 얼굴특징점, 얼굴벡터, 얼굴임베딩,
      얼굴인증정보, 얼굴인증값, 얼굴인식, 얼굴인식값, 얼굴인식데이터, 안면특징, 안면특징점, 안면벡터, 안면템플릿, 안면인식정보, 안면인식데이터, 안면정보, 홍채정보, 홍채이미지, 홍채코드,
      홍채데이터, 정맥패턴, 정맥데이터, 손정맥정보, 손바닥정맥, 장문정보, 음성특징, 음성특징정보, 음성특징값, 성문정보, 성문데이터, 음성인증정보, 화자인식정보, 화자특징, 생체인증정보,
      생체인증값, 생체데이터, 생체템플릿, 생체특징정보, 생체원본정보, 바이오정보, 바이오인식정보, 바이오특징정보, 필적정보`,
    terms: `fp data, fp tmpl, fp img, fngprt, fngprt data, fngprt info, finger data, finger tmpl, face feature, face feat, face vctr, face emb, face tmpl, face data, face info, iris data, iris info, vein data,
      vein tmpl, vein info, palm data, voice feat, voice feature, biomtrc, biomtrc info, bio tmpl, bio template`,
    romanised: 'jimun, jimun data, jimun jeongbo',
  }),
  genetic: korean({
    hangul: `변이정보, 유전변이, 유전자변이, 염기서열, DNA정보, DNA검사결과, DNA프로필, DNA번호, 유전체, 유전체정보, 유전체데이터, 유전체검사, 유전질환검사결과, 친자확인결과,
      친자검사결과, 염색체, 염색체검사, 염색체검사결과, 염색체핵형, STR프로필, SNP정보, 유전자마커, 유전자정보, 유전자검사항목, 유전체분석결과, 유전자분석결과`,
    terms:
      'gene info, gene test, gene test rslt, gene rslt, dna info, dna result, dna rslt, mutation info, mut info, chrmsm rslt',
  }),
  politics: korean({
    hangul: `소속정당, 소속정당명, 당적, 당적여부, 당원여부, 당원번호, 당원구분, 당원자격, 책임당원여부, 권리당원여부, 입당일, 입당일자, 탈당일, 탈당일자, 당비, 당비납부액, 당비납부여부, 정치적성향,
      정치활동, 정치활동이력, 정치후원금, 후원정당, 지지후보, 지지후보자, 선호정당, 투표정당, 정당활동, 정당이력, 정당명, 정당코드, 정당가입일, 정당가입이력`,
    terms: 'plpt, plpt nm, plpt code, support party, pol party, party member yn, party join date',
    romanised: 'jeongdang, jeongdang myeong, jeongchi seonghyang',
  }),
  union: korean({
    hangul: `노조가입일자, 노조탈퇴일, 노조탈퇴일자, 노조직책, 노조명, 노조구분, 노조활동, 노조활동이력, 노동조합명, 노동조합가입일, 조합직책`,
  }),
  'sex-life': korean({
    hangul: `성정체성, 성적취향, 성적지향성, 성소수자여부, 트랜스젠더여부, 젠더정체성, 성정체감, 성관계여부, 성관계횟수, 성생활여부, 피임여부, 피임방법`,
  }),
  belief: korean({
    hangul: `교회등록일, 교회등록일자, 교회직분, 신앙경력, 신앙연수, 신앙생활기간, 신앙상태, 신앙고백일, 세례여부, 세례구분, 세례종류, 유아세례여부, 유아세례일, 입교여부, 영세일, 영세일자, 영세명,
      견진일, 견진일자, 견진여부, 견진성사일, 첫영성체일, 본당명, 소속교회, 소속교회명, 소속성당, 소속성당명, 소속사찰, 소속사찰명, 출석교회명, 교단명, 교파, 교파명, 종파, 종파명, 수계여부,
      신도구분, 신자여부, 신자구분, 종교활동내용, 십일조, 종교적신념, 종교구분, 종교유형, 기독교여부, 천주교여부, 불교여부, 이단여부`,
    terms:
      'rlgn, rlgn code, rlgn nm, relg code, relg, relgn code, religion gb, bptsm, bptsm date, bptsm yn, chrch nm',
    romanised: 'jonggyo, jonggyomyeong, serye, serye date',
  }),
  'criminal-record': korean({
    hangul: `범죄명, 범죄유형, 범죄일자, 범죄일시, 적용법조, 적용법조문, 기소여부, 기소일, 기소일자, 기소유예여부, 구속여부, 영장번호, 수배여부, 수배일자, 지명수배여부, 체포장소, 체포경위, 전과내용,
      전과조회결과, 동종전과, 동종전과횟수, 누범여부, 선고결과, 형사처벌여부, 처벌이력, 음주운전여부, 음주운전이력, 음주운전횟수, 성범죄여부, 성범죄이력, 성범죄경력, 성범죄경력조회결과,
      성범죄경력조회여부, 아동학대전력, 아동학대전력조회, 아동학대전력조회결과, 신원조회결과, 신원조사결과, 결격사유조회결과, 재범위험성, 보호처분, 보호처분내용, 소년보호처분, 학폭처분,
      학교폭력조치, 학교폭력조치사항, 학폭조치사항, 학폭이력, 학교폭력이력, 가해학생조치`,
    terms:
      'crmn rcrd, crmnl rcd, crim hist, sexcrm inq rslt, sex crime inq, chabs inq rslt, drunk drv yn, prsnr no',
  }),
};
