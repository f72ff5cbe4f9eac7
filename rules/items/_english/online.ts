import { english } from '../../_shared/english.ts';

/** Traces that networks, devices and trackers leave, by the words of the programs that log them. */
export default {
  'ip-address': english({
    terms: `uip, ip truncated, truncated ip, ip trunc, ip anon, anonymised ip, ip masked, ip prefix, ipv4, ipv6, ipv4 address, ipv6 address, ip4, ip6, ipv6
      prefix, framed ip, framed ip address, framedipaddress, framed ipv6 address, framedipv6address, framedipv6prefix, delegated ipv6 prefix, delegatedipv6prefix, pdp address, served pdp address, sgsn address, ggsn address, pgw address, sgw address, framed ipv6, framed ipv6 prefix, client subnet, edns subnet, ecs subnet, nat src, nat dst, nat ip, nat source,
      nat destination, natted ip, public ip, private ip, wan ip, lan ip, external ip user, src address, dst address, dest address, source ip address, src
      ip, dst ip, dest ip, sip ip, srcip, dstip, saddr, daddr, lease address, leased address, leased ip, dhcp ip, assigned ip, vpn ip, tunnel ip, login
      host, last ok host, poster host, client hostname, client host, remote host name, remote hostname, rhost, remote peer, peer ip, peer address, peer
      addr, xff, x forwarded for, forwarded for, x real ip, real ip, true client ip, cf connecting ip, fly client ip, ip chain, proxy chain, last used from,
      login from, logged in from, signed in from, seen from ip, connecting from, signup ip, reg ip, registration ip, consent ip, optin ip, opt in ip,
      confirm ip, double optin ip, click ip, vote ip, ip at signup, ip at consent, ip on signing, signer ip, signing ip, workstation name, endpoint host,
      netbios name, reverse dns, rdns, ptr record client, ip int, ip num, ip long, ip dec, ip hex, ip bin`,
    not: `pool, gateway, whitelist, default`,
  }),
  'mac-address': english({
    terms: `hw ether, hwether, hwaddr, hw addr, hw address, hardware ether, ble addr, ble address, ble mac, bt addr, bt address, bt mac, bluetooth addr, bluetooth
      address, bluetooth mac, bd addr, bd address, bdaddr, nic addr, nic address, nic mac, wifi addr, wifi address, wifi mac, wlan addr, wlan mac, lan mac,
      eth addr, ether addr, ethernet addr, ethernet address, ether address, calling station id, callingstationid, called station id, calledstationid, calling station, station mac, sta mac, client mac, cpe mac,
      cm mac, modem mac, router mac, ap mac, bssid, chaddr, mac hash, hashed mac, probe mac, device mac, phone mac, mac seen`,
  }),
  'device-id': english({
    terms: `pendant sn, pendant serial, laptop sn, laptop serial, laptop asset serial, strap sn, watch sn, watch serial, wearable sn, wearable serial, tracker sn,
      tracker serial, tracker imei, band serial, ring serial, handset sn, handset serial, phone serial, phone sn, tablet sn, tablet serial, cgm serial, pump
      serial, pacemaker serial, implant serial, implant serial no, hearing aid serial, hub serial, hub sn, stb serial, stb id, set top serial, modem serial,
      router serial, meter serial customer, smart lock serial, scooter serial rider, bios serial, machine serial, chassis serial, host serial, motherboard
      serial, mainboard serial, disk serial, system serial, agent guid, agent uuid endpoint, machine guid, machine id, machine uuid, hardware id, hwid, hw
      id, endpoint guid, device guid, device tag, device udid, udid, install id, installation id, install guid, install uuid, instance id app, app instance
      id, app install id, transponder, transponder id, transponder no, toll tag, toll tag id, toll tag no, rfid badge, badge rfid, badge uid, card uid, nfc
      uid, tag uid wearer, key fob id, fob id, fob no, fob serial, push token, push gateway key, push key, push endpoint, push subscription, web push
      endpoint, voip push token, apns id, apns token, fcm token, fcm id, gcm id, registration token, visitor fp, device fp, browser fp, client fp, canvas
      fp, canvas hash, font fp, audio fp, webgl hash, webgl fp, tls fp client, ja3, ja3 hash, ja4, fp hash, fingerprint js id, fpjs id, android id, ssaid,
      idfv, vendor id device, widevine id, drm id, imei, imei2, imei sv, imeisv, meid, esn, imsi, imsi no, eid esim, eid chip, device serial, device serial
      no, console id, console serial, oculus id, headset serial`,
    not: `sensor, turbine, product`,
  }),
  'device-info': english({
    terms: `browser hdr, browser header, browser seen, ua hdr, ua header, ua raw, ua string, ua str, ua family, ua hash, ua hint, ua hints, client hints, sec ch
      ua, user agent hdr, user agent header, user agent seen, useragent raw, user agent family, client app string, mail client, email client, mailer, x
      mailer, reader app, podcast app, app ua, http agent, http ua, ua digest, ua md5, ua sha`,
  }),
  cookie: english({
    terms: `anon token, anon id, anonymous id, anonymous uid, anon uid, visitor token, visitor hash, visitor digest, visitor key, visitor guid, visitor uuid, visitor cookie, client id ga, ga
      cid, ga client id, ga cookie, fbp, fbc, fbp cookie, muid cookie, first party id, first party cookie, third party cookie, tracking cookie, tracking id
      visitor, cookie guid, cookie uuid, cookie hash, browser cookie, long lived cookie, remember selector, remember validator, remember validator hash,
      remember token, remember series, rememberme series, persistent login series, persistent cookie, keep me token, device cookie, trust cookie, trusted
      device cookie, amp id, mixpanel id, mixpanel distinct id, distinct id, segment anonymous id, amplitude id, hubspot utk, hubspotutk, marketo cookie,
      mkto trk, pardot visitor, optimizely id, ecid, demdex, mcid, kruxid, tpid visitor, uid2, uid2 token, rampid, liveramp id, ttd id, unified id,
      publisher provided id, ppid`,
  }),
  'session-id': english({
    terms: `swipe session token, session tok, sess tok, session tkn, session guid, session uuid, session hash, session ref token, session cookie, sess cookie,
      sess id, sessid, php sess id, phpsessid, jsessionid, j session id, asp session id, sid cookie, browser session, web session id, http session id, vpn
      session id, radius session id, acctsessionid, acctmultisessionid, acct session id, acct multi session id, account session id radius, play session id, playback session id, game session
      key, chat session key, visit session, login session id, tls session id client`,
  }),
  'ad-id': english({
    terms: `adid, ad identifier, device adid, advertising id, advertiser id device, google advertising id, gps adid, maid, mobile ad id, rida, roku ad id, tifa,
      afai, lgudid, samsung tifa, oaid, click id, clickid, gbraid, wbraid, msclkid, ttclid, twclid, li fat id, epik, irclickid, dclid, yclid, sccid, rdt cid`,
  }),
  url: english({
    terms: `page from, came from page, came from url, from page, from url, ref page, ref url, referer hdr, referrer hdr, http referer hdr, prev page, previous
      page, prev url, entry page, exit page, exit url, landing url, landing page visited, last page, last url, last page viewed, last viewed page, page
      visited, pages visited, page viewed, page seen, visited page, visited site, site visited, sites visited, browsed url, browse history, browsing
      history, watch history, viewing history, search history, url seen, url opened, url requested, request target, requested path, request line, http
      request line, qname, query name dns, dns name asked, dns question, sni, sni host, tls sni, host header, document referrer, page heading seen, last
      title watched, last watched, last watched title, last listened, link followed, link clicked, clicked link, clicked url, outbound link, out link,
      bookmark url, bookmarked url, shared link, blocked url, denied url, embed page`,
    not: `return policy, replay`,
  }),
  'visit-time': english({
    terms: `acctstarttime, acctstoptime, rsvped at, rsvpd at, record opening time, lastaccounting`,
    acts: `first touch, last touch, last asserted, last heard, last spoke, last tapped, last swiped, last used card, actually came, showed up, turned up, no
      showed, dropped off, picked up by parent, cancelled by client, cancelled by guest, cancelled by patient, cancelled by member, approved by human,
      reviewed by human, biometric taken, biometrics taken, clock off, clock on, clocked in, clocked out, clocked on, clocked off, badge in, badge out,
      badged in, badged out, tap in, tap out, tapped in, tapped out, tap on, tap off, plug in, plug out, plugged in, unplugged, handed over, ign on, ign
      off, ignition on, ignition off, ride started, ride ended, trip started, trip ended, call started, call ended, call answered, call start, call end,
      session began, session start, session end, session started, session ended, playback start, playback end, watch started, watch ended, stream started,
      stream ended, swiped right, swiped left, last active, last activity, last chat, last message sent, first message sent, sign in, sign out, signed in,
      signed out, logged in, logged out, logged on, logged off, last sync by user, lease taken, first listen, last listen, last play, last played, first
      played, last open, last opened, last click, last clicked, last bought, last purchase by, last donated, last gave, bid placed, offer made, question
      asked, answer given, survey finished, form submitted, ticket raised, complaint lodged, lodged, report filed, police called`,
  }),
};
