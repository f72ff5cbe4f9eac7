import { english } from '../../_shared/english.ts';

/** How people are reached: envelopes of messages, exchanges' records of calls, lines of labels, points on a map. */
export default {
  email: english({
    terms: `subject mail, target mail, raised by mail, reported by mail, requested by mail, submitted by mail, co host mail, cohost mail, host mail, member mail,
      poster mail, author mail, reader mail, visitor mail, respondent mail, applicant mail, candidate mail, cc line, bcc line, to line, from line, envelope
      from, envelope to, envelope sender, envelope recipient, mail from addr, rcpt to, rcpt address, return path, reply path, bounce address, author ident,
      committer ident, author address, committer address, maintainer list, maintainers email, recipient list, distribution list email, no reply alias,
      noreply alias, mail alias, email alias, alias mail, forward mail, forward to mail, fwd mail, fwd email, forwarding email, forwarding address mail,
      paypal, paypal account, paypal id, paypal mail, zelle id, zelle email, interac email, msn address, msn id email, im address, store account mail,
      account mail, reset sent to, code sent to email, link sent to, invite sent to, sent to mail, mail id, mailid, e mail id, gmail, gmail id, gmail
      address, outlook address, icloud mail, apple id email, kindle email, work mail, home mail, private mail, personal mail, office mail, school mail,
      alternate mail, alternative mail, secondary mail, second mail, backup mail, recovery mail, rescue email, rescue mail, billing mail, invoice mail,
      payer mail, payee mail, support contact mail, mail primary, mail secondary, mail home, mail work, mail private, mail2, mail1, ical attendee, attendee
      mailto, organizer mail, organiser mail, dpo mail, contact point mail, calendar id email, commit email, git email, unverified email, pending email,
      email pending, email to verify, email unconfirmed, email at signup, email on file, email on order, signup email, login email, sender envelope, dmarc
      rua`,
  }),
  'mobile-phone': english({
    terms: `msisdn assigned, msisdn ported, backup sms, sms backup, recovery sms, sms number, sms no, sms to, sms recipient number, text number, texted from, text
      from number, wallet phone, wallet number phone, gsm, gsm no, gsm number, whats whatsapp number, whatsapp no, whatsapp, wa number, wa phone,
      viber number, telegram phone, signal number, mpesa number, mpesa no, mpesa phone, momo number, momo no, mobile money number, mobile money no, ecocash
      number, gcash number, bkash number, upi phone, paytm number, pix phone, swish number, mobilepay number, mobile msisdn, cell no, cell num, cellnum,
      cell ph, cell phone no, mob no, mobile e164, mobile e 164, otp phone, otp mobile, mfa phone, mfa mobile, two factor phone, 2fa phone, 2fa mobile`,
    not: `tower, battery, lac, site, sector, serving`,
  }),
  phone: english({
    terms: `caller cli, cld, clid num, callback number, callback no, callback phone, callback tel, masked callback, call back number, call back no, number to
      port, ported number, port in number, porting number, anumber, bnumber, a party, b party, a party number, b party number,
      calling party, called party, calling party number, called party number, redirecting number, orig number, originating number, terminating number,
      dialed number, dialled number, dialed digits, dialled digits, forward number, forwarded number, forward to number, fwd number, fwd no, ddi, ddi
      number, did number, direct dial, direct dial no, direct line, land line no, landline, landline no, home landline, e164, e 164 number, phone e164, tel
      e164, kin phone, kin tel, nok phone, nok tel, ice phone, ice number, ice tel, daytime phone, day phone, day tel, evening phone, eve phone, eve tel,
      night phone, after hours phone, best phone, best number, phone best, phone 24h, tel 24h, phone day, phone evening, phone office, phone at work, work
      tel, home tel, office tel, school tel, guardian tel, parent tel, emergency tel, switchboard no, pager, pager no, pager number, beeper, sat phone,
      satphone, satellite phone, voip number, sip number, fax no, faxno, fax nbr, telefax, telex no, reply number, contact ph, contact tel, contact no,
      sms reminder number, sms number, reminder number, contact num, contactno, alternate number, alternate no, alternative number, alternate contact, alternate contact number, consignee ph, shipper ph, alt ph, alternate ph, res ph, off ph, ph no, phno, ph num, ph nbr, ph home, ph work, ph cell, phone
      residence, phone on file, phone on account, phone on order, phone as dialed, caller phone, callee phone, ani number, gp phone, gp tel, physician
      phone, doctor phone, pharmacy phone of patient, vet phone, landlord phone, previous phone, neighbour phone, neighbor phone, ph ext, ph extension,
      phone ext, tel ext, telephone extension, work ext, office ext, desk ext, ofc ph, ofc phone, res phone, resi phone, ph alt, ph off, ph res, ph1, ph2,
      phone digits, digits phone, phone raw, raw phone, phone clean`,
  }),
  address: english({
    terms: `ship to line 1, shipto line 1, ship to line1, shipto line1, bill to line 1, billto line 1, bill to line1, billto line1, bill line 1, ship line 1, mail
      line 1, mailing line 1, avs line 1, avs line1, avs street, ship to street, bill to street, shipto street, billto street, addr block, address block,
      address label, address label text, mailing label, mailing block, envelope block, scene address, loss location, loss loc, location of loss, accident
      location, incident address, accident address, pickup address, pick up address, pickup landmark, pickup spot, drop off address, dropoff address, drop
      address, collect address, collection address, from address line, deliver to address, postal full, postal address full, full postal, full postal
      address, street line, street line 1, house address, premises address, service address, supply address, service location address, install address,
      installation address, site visit address, garaging address, garage address, correspondence address, corr address, comm address, communication address,
      registered office address, residential addr, res address, perm address, permanent addr, pres address, present addr, temp address, temporary addr, last
      known address, prior address, previous addr, forwarding address, forward address, mailing addr, property address, rental address, premise address,
      subject property, situs address, situs, home of record, place of residence, place of abode, abode, residence address, residence, usual address,
      dwelling address, care of address, c o address, co address line, street and number, street name and number, street no and name, street house no,
      number and street, address as on id, address on id, address on licence, address as per id, address proof text, formatted address, one line address,
      address one line, address oneline, house no street, house number street, hse no street, house street`,
  }),
  'address-part': english({
    terms: `ship to line 2, shipto line 2, ship to line2, shipto line2, bill to line 2, billto line 2, bill to line2, billto line2, ship line 2, bill line 2,
      mailing line 2, avs line 2, avs zip, avs postcode, avs postal, ship to city, shipto city, ship to prov, shipto prov, ship to state, shipto state, ship
      to zip, shipto zip, ship to postcode, ship to pcode, shipto pcode, ship to postal, shipto postal, shipto country, ship to country, bill to city,
      billto city, bill to state, billto state, bill to zip, billto zip, bill to country, billto country, bill to postcode, pcode, p code postal, post cd,
      postcode sector, postcode area, postcode district, postcode unit, postcode outward, postcode inward, outward code, outcode, inward code, incode,
      delivery point suffix, delivery point, delivery point code, dpv code, zip plus4, zip plus 4, zip 4, zip4, plus4, zip five, zip 5, zip ext, zip
      extension, zip3, line 3 locality, locality, dependent locality, double dependent locality, sub locality, sublocality, post town, posttown, location
      str, location string, user location, profile location, self reported location, hometown, home town, home city, home state, home zip, home postcode,
      home county, current city, city of residence, state of residence, county of residence, country of residence, residence country, residence city,
      residence state, residence county, residence zip, parish, parish of residence, suburb, borough, canton, oblast, rayon district, voivodeship,
      departement, landkreis, bundesland, comune, commune, municipio, colonia, delegacion, bairro, barrio, barangay, kecamatan, kelurahan, kabupaten, rt rw,
      taluk, taluka, tehsil, mandal, upazila, thana, gram panchayat, panchayat, prefecture, chome, po box, pobox, p o box, po box no, post box, postbox no,
      apt no, apt num, apt number, apartment no, apartment number, suite no, suite number, flat no, flat number, unit no address, house no, house num, house
      number, house name, door no, door number, plot no, staircase no, stairwell, entrance no, floor no home, street suffix, street prefix, street
      direction, street type, pre directional, post directional, predir, postdir, premise no, sub premise, subpremise, thoroughfare, dependent thoroughfare,
      building name, cross street, cross streets, nearest cross street, nearest landmark, landmark, near landmark, care of, in care of, c o line, crrt,
      carrier route, electoral ward, polling district, constituency of residence, census tract of residence, school catchment home`,
    not: `stat, median, offer, depot, fulfillment, fulfilment, promo, theme, zoning`,
  }),
  'geo-location': english({
    terms: `pickup pt, pick up pt, pickup point, dropoff pt, drop off pt, dropoff point, checkin pt, check in pt, checkin point, gps pt, gps point, gps pos, gps
      position, gps fix, gps loc, gps location, gps coords, gps track, gps trail, gpx, gpx file, gpx track, route polyline, trip polyline, ride polyline,
      run polyline, polyline of ride, last known cell, last cell tower, last known location, last known position, last known pos, last location, last position
      gps, last seen location, last seen place, cell lac ci, lac ci, cell lac, cell global id, cgi cell, ecgi, enodeb, serving cell, cell tower, first cell tower,
      end cell tower, start cell tower, cell id begin, cell id end, what3words, w3w, three words, plus code, open location code, olc, maidenhead, addr geocoded, address
      point, checkin place, check in place, checkin venue, checkin location, pickup location, pickup loc, dropoff location, dropoff loc, tagged place,
      tagged location, photo location, post location, tweet location, geotag, geo tag, exif gps, exif lat, exif lng, exif lon, home lat, home lng, home lon,
      home location, work location gps, start point gps, end point gps, start pt, end pt, origin pt, dest pt, geo city, geo country, geo region, geoip city,
      geoip country, geoip region, ip city, ip country, ip region, ip geo, ip location, located in, beacon position, indoor position, indoor zone, geofence
      event place, distance from user, distance away km`,
    not: `centroid, area, depot, venue, turbine, sensor, station`,
  }),
};
