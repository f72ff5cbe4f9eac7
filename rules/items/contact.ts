import { defineItems } from '../../src/sdk/index.ts';
import { list } from '../_shared/list.ts';
import { withNames } from '../_shared/names.ts';
import english from './_english/contact.ts';
import abbreviated from './_korean/abbreviated.ts';
import korean from './_korean/contact.ts';

/** How and where a person is reached. */
const items = defineItems([
  {
    key: 'email',
    name: { en: 'e-mail address', ko: '이메일' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:EmailAddress',
    fideslang: 'user.contact.email',
    names: {
      strong:
        list(`email, email address, email id, email add, mail address, mailaddr, mail addr, eml addr, emailaddr, email name,
          email local, emails, cc address, bcc, bcc address, replyto, replyto email, toemail, emailed to, mailed to, sent to email, cc addresses, bcc addresses, email list, email to, email from, email cc, email bcc, to email, from email,
          reply to email, cc email, bcc email, recovery email, email change, email new, new email, email
          normalized, normalized email, email canonical, email lower, notify email, notification email, alert
          email, email hash, email sha256, hashed email, user mail, mail user, mb email, contact mail, email
          contact, email recipient, for email, wr email, paypal email, google email, admin mail, manager mail,
          mail from, mail to, mail cc, mail bcc, from mail, to mail, from address email, recipient email, mail
          receiver, receiver mail, email pro, email work, email home, email personal, personal email, work email, school email, email school, parent email,
          email parent, guardian email, alternate email, alternative email, backup email, primary email, secondary email, other email, emergency email, email primary,
          email secondary, email alternative, institutional email, email2, student email, sender email, reply email, contact email, correo, correo electronico, correo e,
          courriel, e posta, eposta, mail adresse, emailadresse, email adresse, adresse mail, adresse email, indirizzo email, surel`),
      weak: list(
        `mail, reply to, from address, to address, recipient address, recipients, cc, mailto, rcptto`,
      ),
      hangul: list(
        `이메일, 이메일주소, EMAIL주소, E메일, E메일주소, MAIL주소, 메일주소, 전자우편, 전자우편주소, 전자메일, 전자메일주소, 메일, 이메일아이디, 이메일ID, 이멜, 수신메일, 발신메일, 회신메일`,
      ),
      not: list(`send, enable, enabled, use, is, has, allow, show, hide, disable, require, receive, last,
          max, min, num, count, total, via, opt, no, do not`),
    },
  },
  {
    key: 'mobile-phone',
    name: { en: 'mobile phone number', ko: '휴대전화번호' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:TelephoneNumber',
    fideslang: 'user.contact.phone_number',
    names: {
      strong:
        list(`hpno, hp no, hpnum, cellno, cell no, mobno, mob no, mobile, mobile phone, mobile number, mobilephone, mobile telephone, cell, cell phone, cellphone,
          cellular, hp, hp number, handphone, hand phone, mobile phone number, mbl telno, mbtlnum, mbtl
          number, moblphon, moblphon number, mobile telno, cphone, c phone, smartphone number, sms
          number, sms phone, whatsapp, whatsapp number, mobile1, mobile2, mobile3, hp1, hp2, hp3, phone
          mobile, phone cell, tel mobile, mobile tel, mobile contact, mobile main, mb hp, receive number sms,
          rcv phone, sms to, sms recipient, phone change, mobile no, mob no, personal mobile, emergency mobile, parent mobile, father mobile, mother mobile, guardian
          mobile, student mobile, whatsapp no, sms phone number, cell number, cell no, celular, celular1, telefono celular, telefone celular, tel celular, movil, telefono
          movil, telemovel, portable tel, tel portable, telephone portable, handy, handynummer, mobiltelefon, mobilnummer, cep telefonu, cep tel, no hp, nomor hp, gsm,
          gsm no, gsm number, cell ph, mobile ph`),
      hangul:
        list(`휴대폰, 핸드폰, 휴대전화, 휴대폰번호, 핸드폰번호, 휴대전화번호, 이동전화번호, 이동전화, 휴대번호, 모바일번호, 모바일, 무선전화번호, 휴대폰번호뒷자리, 휴대폰뒷자리,
          핸드폰뒷자리`),
      not: list('is, has, use, show, allow, enable, enabled, app, version, carrier, for, on'),
    },
  },
  {
    key: 'phone',
    name: { en: 'telephone number', ko: '전화번호' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:TelephoneNumber',
    fideslang: 'user.contact.phone_number',
    names: {
      strong:
        list(`phone, phones, phone number, phone numbers, htel, telephone, telephone number, telno, tel number, phone
          home, phone work, phone office, offm telno, home phone, house phone, fax, fxno, faxno, extno, fax
          number, faxphone, fxnum, work phone, office phone, contact phone, contact number, contact tel,
          tlphon number, other phone, assistant phone, phone ext, phone extension, extension number,
          telephone1, telephone2, phone area code, area number, area code phone, middle telno, end telno,
          phone biz, phone contact, phone other, alt phone, alternate phone, caller number, callee number,
          caller id, calling number, called number, phone e164, e164, msisdn, dial number, from number, to
          number, callback number, sms sender number, emergency phone, day phone, daytime phone, evening
          phone, night phone, business phone, phone1, phone2, phone3, telefax, house end telno, house middle
          telno, tel1, tel2, tel3, pager, home number, office number, work number, phone prefix, phone country
          code, phone local number, whatsapp phone, direct line, direct phone, direct dial, main line, switchboard, landline, landline number, home landline, phone line,
          hphone, h phone, wphone, w phone, ophone, phone sanitized, phone pro, contact phone2, mother phone, father phone, parent phone, guardian phone, clinic phone,
          pharmacy phone, provider phone, employer phone, school phone, reference phone, referee phone, spouse phone, next of kin phone, kin phone, preferred phone, best
          phone, residence phone, office tel, home tel, tel home, tel office, res phone, off phone, ph number, ph no, phno, contactno, contact nos, emergency contact
          number, emergency number, emergency contact phone, emergency tel, sms phone number, voicemail number, telefono, telefono1, telefono2, telefone, telefon,
          telefonnummer, telefoon, telefoonnummer, numero telefono, numero telefone, fone, tel fixo, telefono fijo, telefon no, no telepon, telepon, nomor telepon, no
          telp, telp, so dien thoai, dien thoai, ph home, home ph, contact ph, emergency contact ph, work ph, office ph, parent ph, guardian ph`),
      weak: list('extension, contact, caller, callee, ext number, tel ext, landline'),
      hangul:
        list(`전화번호, 연락처, 전화, 집전화, 집전화번호, 사무실전화, 사무실전화번호, 팩스, 팩스번호, 회사전화, 회사전화번호, 자택전화, 자택전화번호, 유선전화, 유선전화번호, 일반전화,
          일반전화번호, 내선번호, 내선, 비상연락처, 긴급연락처, 대표전화, 대표전화번호, 지역번호, 발신번호, 수신번호, 회신번호, 전화번호1, 전화번호2, 전화번호3, 수취인전화,
          받는분전화, 비상연락망, 안심번호, 대표번호, 자택번호, 연락번호, 연락가능번호, 통화가능번호, 연락받을번호`),
      not: list('is, has, use, show, allow, enable, enabled, model, smart, last'),
    },
  },
  {
    key: 'address',
    name: { en: 'postal address', ko: '주소' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:PhysicalAddress',
    fideslang: 'user.contact.address',
    names: {
      strong:
        list(`street, street address, street name, street line, street1, address, address1, address line, address
          line1, address line one, address1 line, line1 address, full address, ship to address, bill to address, deliver to address, home address, house address,
          mailing address, shipping address, billing address, postal address, physical address, delivery
          address, residence, residence address, residential address, road address, rdnmadr, rn address, lnm
          address, road nm address, road name address, lotno address, lot address, juso, mailing street,
          billing street, other street, shipping street, ship address, work address, office address, company
          address, contact address, permanent address, current address, present address, registered address,
          address street, address text, address full, base address, basic address, bass address, road addr,
          address home, address work, location address, shipping street1, pickup address, dropoff address,
          destination address, origin address, recipient address postal, address road, address jibun, jibun
          address, addr jibeon, legal address, formatted address, delivery line1, delivery line, permanent residence, residential addr, home addr, temporary address,
          correspondence address, postal addr, residence addr, present addr, place of residence, residence place, residence place address, address of residence, domicile,
          domicile address, parent address, guardian address, emergency address, employer address, direccion, direccion domicilio, endereco, logradouro, rua, calle,
          adresse, adresse postale, rue, strasse, straat, indirizzo, adres bilgisi, alamat, alamat rumah, dia chi, domicilio, ulice, ulica, pickup location, dropoff
          location, drop off location, drop location, pick up location, meeting address`),
      hangul:
        list(`주소, 도로명주소, 지번주소, 자택주소, 주택주소, 집주소, 회사주소, 사업장주소, 직장주소, 배송지, 배송주소, 배송지주소, 수령지, 수령지주소, 거주지주소, 기본주소,
          우편주소, 주소1, 현주소, 등록기준지, 소재지, 소재지주소, 주민등록주소, 송달주소, 받는분주소, 주소지, 현거주지, 실거주지, 본적지, 송달지`),
      not: list(`ip, mac, email, actor, token, chain,  mail, web, url, site, wallet, memory, bus, hardware, physical layer, contract,
          bitcoin, eth, btc, crypto, imap, smtp, pop, pop3, ldap, proxy, dns, ntp, gateway, broker, node, cluster, socket, register, token, multicast, listener, payout wallet, blockchain, network, server, remote, client, peer, broadcast, use, is, same as,
          default, host, bind, listen, internet, homepage, blog, 홈페이지주소, 누리집주소, URL주소, 사이트주소, 인터넷주소, 웹주소`),
    },
  },
  {
    key: 'address-part',
    name: { en: 'part of an address', ko: '주소의 일부' },
    sensitivity: 'context',
    identifying: false,
    partOf: 'address',
    dpv: 'pd:Locality',
    fideslang: 'user.contact.address.city',
    names: {
      strong:
        list(`location si, location gu, location dong, location do, loc si, loc gu, loc dong, village code, ward code, apartment code, address2, address3, address4, address line2, address line two, address line3, detail address,
          address detail, details address, daddr, dtl address, address extra, extra address, address suite,
          suite, apartment, apt, apt number, unit number, floor number, building name, building, bldg, bldg
          name, house number, house nr, street number, zip, zip1, zip2, zipcode, zip code, postal code,
          postcode, postalcode, post code, postal, post number, zip4, zip plus4, city, city name, town,
          village, suburb, district, borough, neighborhood, neighbourhood, county, state province,
          stateprovince, province, prefecture, state name, state code, province name, province code, county
          name, locality, municipality, country, country name, country code, country iso, country id, country
          iso2, country iso code, addr country, sido, sigungu, sigungu nm, dong, dongli, eupmyeondong, ctpv
          nm, ctprvn nm, signgu nm, sgg nm, emd nm, rdmn, rn, road name, bdnbr mnnm, bdnbr slno, buld nm,
          detail buld nm, house nm, residence city, residence country, home city, ship city, ship state, ship
          zip, hometown, cross street, po box, landmark, land mark, subdistrict, township, administrative area, address
          city, address ward, address state, address country, address zip, city village, state province code, upyeon number, detail juso, juso detail, juso2, apartment
          number, street2, street3, street line2, city code, county code, district code, gugun, address gugun, address sigungu, region code, sub region, postal town,
          state iso, address postcode, address line4, address line5, address line four, address5, street type, streettype, street direction, street suffix, street prefix,
          unit designator, zip addon, zip add on, zip ext, zip suffix, zip plus, delivery line2, last line address, lastline, taluka, taluk, tehsil, mandal, panchayat,
          gram panchayat, barangay, purok, sitio, woreda, kebele, comuna, parroquia, gewog, dzongkhag, union parishad, subcounty, sub county, hamlet, mohalla, arrondissement,
          governorate, wilaya, raion, lga, ward number, ward no, house name, flat number, flat no, door number, door no, plot number, plot no, street no, street nr,
          precinct, local body, municipality ward, village name, town name, block number address, suite number, state of residence, country of residence, residence state,
          city of residence, state residence, permanent city, permanent state, permanent country, permanent zip, current city, current state, mailing city, mailing state,
          mailing zip, home state, home zip, home country, zip5, zipcode4, post office, upazila, thana, mouza, kelurahan, kecamatan, kabupaten, desa, provinsi, kota, kode
          pos, rt rw, address complement, addr complement, address number, addr number, bairro, cidade, municipio, uf, cep, complemento, localidad, ciudad, departamento residencia, codigo postal, cod postal, colonia, barrio, numero
          exterior, numero interior, ville, code postal, commune, plz, postleitzahl, wohnort, ort, hausnummer, huisnummer, woonplaats, gemeente, comune, provincia, ilce,
          sehir, mahalle, posta kodu, tinh thanh, quan huyen, phuong xa, miasto, kod pocztowy, psc, mesto, obec, pais, estado provincia, pais residencia`),
      weak: list('state, region, place, territory'),
      hangul:
        list(`상세주소, 우편번호, 시도, 시도명, 시군구, 시군구명, 읍면동, 읍면동명, 동, 도시, 도시명, 국가, 국가명, 나라, 주소2, 주소3, 나머지주소, 주소상세, 지역, 지역명,
          거주지역, 생활권, 거주생활권, 참고항목, 참고주소, 건물명, 상세건물명, 도로명, 건물번호본번, 건물번호부번, 건물번호, 동호수, 법정동, 행정동, 법정동명, 행정동명, 거주국가, 우편번호1,
          우편번호2, 주, 지번, 우편번호앞, 우편번호뒤, 동호, 아파트동호, 호`),
      not: list(`status, session, machine, workflow, game, aws, cloud, storage,
          task, publish, data, s3, bucket, sync, json, oauth, issue, order, deploy, sales, hosting, server,
          time, tax, timezone, departure, arrival, issuer, bin, currency, hosting, launch, manufacture, manufacturing`),
    },
  },
  {
    key: 'geo-location',
    name: { en: 'geographic position', ko: '위치정보' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:GPSCoordinate',
    fideslang: 'user.location.precise',
    names: {
      strong:
        list(`latitude, longitude, lat, lng, lon, geo, geolocation, geo location, coordinate, coordinates, gps,
          gps latitude, gps longitude, gps coordinates, geo point, geopoint, latlng, lat lng, lat lon,
          latlong, current location, geo city, geo country, geo region, geo lat, geo lng, geoip, geoip city,
          geoip country, location city, location country, location region, location latitude, location
          longitude, last location, lc crdnt, la crdnt, lo crdnt, la, lo, spatial location, map x, map y, x
          coordinate, y coordinate, x crdnt, y crdnt, geog, geom point, ip country, ip city, ip location, ip
          region, subdivision1, visitor location, position latitude, position longitude, check in location,
          user location, geo data`),
      weak: list('location, place, position'),
      hangul: list('위도, 경도, 좌표, 현재위치, 위치정보, 위치좌표, X좌표, Y좌표, 접속지역, 접속국가'),
      not: list('flat, rate, file, storage, stock, warehouse, shelf, bin, page, code, template'),
    },
  },
]);

export default withNames(items, korean, english, abbreviated);
