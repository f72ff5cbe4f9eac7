import { korean } from '../../_shared/korean.ts';

/** How people are reached, as Korean schemas name it: in Hangul, by the abbreviations of public standards and vendors, and in Latin letters. */
export default {
  email: korean({
    hangul: `메일계정, 이메일계정, 회사메일, 개인메일, 업무메일, 외부메일, 내부메일, 사내메일, 대표메일, 수신자메일, 발신자메일, 받는메일, 비상메일, 담당자메일, 세금계산서메일, 이멜주소,
      계산서이메일`,
    terms: `emal, emal address, emladdr, emlad, e ml address, mladdr, ml address, mlad, rcv email, rcvr email,
      dmnd email`,
    romanised: `imeil, imeil juso, meil juso`,
  }),
  'mobile-phone': korean({
    hangul: `휴대전화번호뒷자리, 핸드폰연락처, 휴대폰연락처, 휴대전화연락처, 모바일연락처, 핸폰, 핸폰번호, 셀폰, 휴대폰앞자리, 휴대폰중간자리, 휴대폰끝자리, 휴대폰NO, 핸드폰NO, 문자수신번호,
      알림톡번호, SMS번호, 문자번호, 휴대전화국번, 개인휴대폰`,
    terms: `clph number, clphno, clpn number, hpno, hpnum, hpnumber, mpno, mphone, m phone, cpno, hphn number,
      hndphn number, hdphn number, celno, cell no, cellno, cell num, mtel, mtelno, mbphno, mblno, mobno, hp tel,
      tel hp, phone hp, sms tel, mbl number, mobile country code`,
    romanised: `hyudaejeonhwa number, hyudaepon number, handeupon number, hyudaejeonhwabeonho, hyudaeponbeonho`,
  }),
  phone: korean({
    hangul: `연락처번호, 전화NO, 전화번호뒷자리, 국제전화국가코드, 전화국가코드, 국가전화번호, 국제전화번호, 국번, 전화국번, 전화지역번호, 전화일련번호, 직통번호, 직통전화, 직통전화번호, 연락전화,
      연락전화번호, 비상전화, 비상전화번호, 긴급전화, 호출번호, 팩시밀리, FAX, FAX번호, 팩스NO, TEL, TEL번호, 교환번호, 착신번호, 발신자번호, 수신자번호, 통화번호, 상담전화,
      상담전화번호, 고객센터번호, 보호자연락처, 가까운연락처, 예비연락처, 제2연락처, 문의전화, 문의처, 상대번호, 통화상대번호, 상대방번호, 상대전화번호, 상대방전화번호`,
    terms: `cnpl, cnpl number, cnpl telno, cttpc, cttpc number, contact place number, ctplc, tlar number, tltn number,
      tlsq number, tlpno, hometel, home tel, hometelno, offtel, off tel, offtelno, comptel, cotel, co tel, emtel,
      em tel, emrg tel, emrg number, urgnt cttpc, emgnc cttpc, emgnc telno, faxnum, fax telno, fax tel,
      drct telno, rprs telno, rprs tel`,
    romanised: `yeonrakcheo, yeollakcheo, yeonlakcheo, yunrakcheo, jeonhwabeonho, jeonhwa number, paekseu, gukbeon,
      jipjeonhwa, jikjang jeonhwa`,
  }),
  address: korean({
    hangul: `우편물수령지, 우편물주소, 청구지, 청구지주소, 발송지, 출고지, 반품지, 수거지, 방문주소, 설치주소, 설치장소주소, 출생지주소, 본적주소, 신주소, 구주소, 현재주소, 거주주소, 실제주소,
      근무지주소, 회사소재지, 사업장소재지, 주민등록지, 주민등록지주소, 실거주주소, 체류지주소, 체류지, 국내체류지, 출발지주소, 도착지주소, 전체주소, 풀주소, 영문주소, 주소전체, 주소기본`,
    terms: `bsad, bsc address, bsaddr, base addr, fst address, zip address, road nm adres, rdnm address, rdnmaddr,
      rn adres, rdnmadres, lnm adres, lnmadr, lotno adres, hm address, hmaddr, home addr, ofc address, offaddr,
      wkplc address, rsdc address, rsdnc address, dlvr address, dlvplc address, dlvp address, rcv address,
      rcvaddr, recv address, geojuji juso, ogdp address, lctn address, instl address, bplc address`,
    romanised: `juso1, sojaeji, dolomyeong juso, bonjeok, hyeon juso`,
  }),
  'address-part': korean({
    hangul: `거주지, 거주지시도, 거주지시군구, 사는곳, 사는지역, 활동지역, 활동지, 근무지, 근무지역, 근무지시도, 관할지역, 주소지역, 동이하주소, 번지이하주소, 우편번호이하주소, 동이상주소,
      상세주소1, 상세주소2, 주소나머지, 우편번호전체, 구우편번호, 신우편번호, 우편NO, 지번본번, 지번부번, 건물본번, 건물부번, 아파트명, 단지명, 시구군, 시군구읍면동, 출신지, 출신지역,
      고향, 출신국가, 거주도시, 현위치주소`,
    terms: `zpcd, zpcode, zpno, zipno, zip no, zipnum, zcd, postcd, dtad, dtladdr, dtl adres, dtaddr, daddress,
      rest address, remain address, rmn address, etc address, sub address, addr rest, bldg number, bldnm,
      bldg mnnm, bldg slno, ctpv, ctprvn, signgu, sgg, emd, geojuji, geoju jiyeok, sido name`,
    romanised: `upyeon, upyun, upyeonbeonho, upyunbeonho, woopyeon, dtl juso, gugun name, dong name, eupmyeondong name,
      sangse juso, dong ho, dongho`,
  }),
  'geo-location': korean({
    hangul: `위도값, 경도값, 위경도, GPS, GPS정보, GPS위도, GPS경도, GPS좌표, 위치좌표X, 위치좌표Y, 좌표X, 좌표Y, 현위치, 마지막위치, 최근위치, 위치이력`,
    terms: `gps x, gps y, gps lat, gps lng, gps lon, gps long, pos lat, pos lng, lat val, lng val`,
  }),
};
