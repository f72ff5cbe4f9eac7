import { defineItems } from '../../src/sdk/index.ts';
import { list } from '../_shared/list.ts';
import { withNames } from '../_shared/names.ts';
import english from './_english/online.ts';
import abbreviated from './_korean/abbreviated.ts';
import korean from './_korean/online.ts';

/** Traces that a person leaves when using a service. */
const items = defineItems([
  {
    key: 'ip-address',
    name: { en: 'IP address', ko: 'IP 주소' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:IPAddress',
    fideslang: 'user.device.ip_address',
    names: {
      strong:
        list(`ip, ip address, ipaddr, ip addr, ipaddress, ips, ip value, ip val, ip number, client ip, client ip address, remote ip,
          remote addr, remote address, remoteaddr, remote host, remotehost, user ip, source ip, src ip, dest
          ip, dst ip, destination ip, peer ip, last ip, last login ip, login ip, lastip, signup ip, register
          ip, reg ip, regist ip, registration ip, created ip, create ip, creation ip, current sign in ip, last
          sign in ip, sign in ip, author ip, comment author ip, poster ip, from ip, cntn ip, conect ip, access
          ip, visitor ip, host ip, ipv4, ipv6, ip v4, ip v6, ipv4 address, ipv6 address, x forwarded for, xff,
          forwarded for, real ip, real ip address, location ip, ip long, ip text, ip hash, ip binary,
          requester ip, customer ip, order ip, server ip, device ip, public ip, private ip, ip from, ip to, ip
          start, ip end, clnt ip, rqester ip, wrter ip, client address, client host, client hostname, client
          addr, actor ip, actor ip address, mb ip, mb login ip, wr ip, vi ip, allowed ips, ip whitelist,
          creator ip, updater ip, user host, remote hostname, request ip, conn ip, actor host name, ip registration newsletter, ip registration, ip reg, ip created, ip
          last login, ip login, ip last, ip failure, ip attempt, ipnr, ip nr, ip office, ip home, optin ip, opt in ip, confirm ip`),
      hangul:
        list(`IP, IP주소, 아이피, 아이피주소, 접속IP, 접속아이피, 로그인IP, 가입IP, 작성IP, 작성자IP, 요청IP, 요청아이피, 클라이언트IP, 사용자IP, 등록IP,
          단말IP, 접속지IP`),
      not: list('is, has, count, use, block, skip, check'),
    },
  },
  {
    key: 'mac-address',
    name: { en: 'hardware address', ko: 'MAC 주소' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:MACAddress',
    fideslang: 'user.device.device_id',
    names: {
      strong:
        list(`mac address, mac addr, macaddr, macaddress, mac, hardware address, hw addr, hwaddr, wifi mac,
          bluetooth address, bssid, ethernet address, device mac, client mac, bt mac`),
      hangul: list('MAC주소, 맥주소, 맥어드레스'),
      not: list('is, os'),
    },
  },
  {
    key: 'device-id',
    name: { en: 'device identifier', ko: '기기식별값' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:DeviceBased',
    fideslang: 'user.device.device_id',
    names: {
      strong:
        list(`device id, deviceid, device uuid, device uid, device identifier, device token, device key, device
          serial, device serial number, device fingerprint, fingerprint, browser fingerprint, fingerprint id,
          ssaid, usim number, usim no, usim serial, sim no, sim card number, imei, imei number, imei1, imei2, imei no, imsi, imsi number, udid, device unique identifier, hardware fingerprint, android id, idfv, push token, push id, fcm token, fcm id, apns token, gcm id, gcm
          token, push subscription, push endpoint, terminal id, terminal number, hardware id, hwid, machine
          id, machine uuid, installation id, install id, client uuid, meid, esn, iccid, sim serial, sim
          number, phone uuid, device unique id, config id visitor, player id push, device push token, mobile
          device id, device no, device number, push key, push device key, client fingerprint`),
      weak: list('client id, serial number, endpoint'),
      hangul: list(
        '기기식별값, 기기ID, 디바이스ID, 기기고유번호, 단말기ID, 푸시토큰, 디바이스토큰, 단말기번호, 기기번호, 단말기고유번호',
      ),
      not: list('ssl, certificate, tls, ssh key, key, public key, file, content, issue, error'),
    },
  },
  {
    key: 'device-info',
    name: { en: 'device and browser', ko: '기기정보' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:UserAgent',
    fideslang: 'user.device',
    names: {
      strong:
        list(`user agent, useragent, user agent string, agent, http user agent, ua, ua string, browser, browser
          name, browser version, browser info, browser language, browser engine, browser family, browser
          major, os, os name, os version, osversion, operating system, os family, platform os, device, device
          type, device model, device brand, device name, device info, device os, device category, device
          family, device vendor, device platform, screen resolution, screen size, screen width, screen height,
          viewport, client info, client app, client version device, client type device, client os,
          config os, config browser name, config browser version, config resolution, config device type,
          config device model, config device brand, vi browser, vi os, vi device, user device, login device,
          mobile os, mobile model, phone model, handset model, app user agent, client browser, client device,
          agent string, br name, br family, br version, br type, br renderengine, br engine, br viewwidth, br viewheight, device manufacturer, os manufacturer, device vendor name, device form factor, user agent family, ua family, ua name, ua version, ua os, creator agent, http agent, browser lang, screen, device model name, device model nm, model nm device, os ver, os ver nm, browser nm, os nm, oprs
          nm, device nm, terminal model, device type code, os type, device os type, client type os, user agt, usr agt, user agnt`),
      weak: list('platform, client, app version, language browser, screen'),
      hangul: list(
        `브라우저, 운영체제, 기기정보, 사용자에이전트, 접속기기, 단말정보, 기기모델, 기기종류, 접속브라우저, 접속환경, 디바이스, OS, 단말기종류, 단말기모델, 운영체제명, 브라우저명, 기기명, 단말명, OS버전, 기기모델명`,
      ),
      not: list(
        `sales, ai, support, letting, booking, listing, buying, selling, leasing, shipping, forwarding, clearing, field, call, delivery, purchasing, claims, assigned, closing, collection, collections, travel, real estate, insurance, server, host, number, is, price, llm, supported`,
      ),
    },
  },
  {
    key: 'cookie',
    name: { en: 'cookie', ko: '쿠키' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:Tracking',
    fideslang: 'user.device.cookie_id',
    names: {
      strong:
        list(`remember me, cookie, cookies, cookie id, cookie value, cookie hash, cookie data, ga client id, ga cid, visitor
          id, visitorid, idvisitor, visitor uuid, visitor key, visitor token, domain userid, domain user id, network userid, network user id, visit id hash, tracking id,
          remember token, remember me token, remember token hash, remember digest, remember key, persistent
          cookie, anonymous id, anon id, anonymous user id, user pseudo id, distinct id, anonid, browser id,
          tracker id, utma, guest token, visit token, tracking cookie, tracking hash, http cookie`),
      weak: list('guest id'),
      hangul: list('쿠키, 쿠키값, 방문자ID, 쿠키ID, 방문자식별값, 비회원식별값'),
      not: list('is, has, accept, accepted, consent, policy, enabled, config, lifetime, support'),
    },
  },
  {
    key: 'session-id',
    name: { en: 'session identifier', ko: '세션 ID' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:Tracking',
    fideslang: 'user.device.cookie',
    names: {
      strong:
        list(`autologin key, auto login key, remember me key, session id, sessionid, session uuid, session key, session token, session hash, session state,
          sess id, sessid, sess key, sid, phpsessid, jsessionid, session, session value, session
          name id, session identifier, login session, session secret, session code, cart session, user session
          id, provider session id, cart token, cart id anonymous, shopping cart id, basket token, session session id, ss id, od session, session ref, session reference`),
      hangul: list('세션ID, 세션아이디, 세션키, 세션, 세션값, 세션정보'),
      not: list(`training, class, course, academic, game, is, has, num, count, study, exam, timeout, duration,
          meeting, event, qna, max, work, tax, account, api, message, sms, app, room, conversation, verify, service, messaging, workspace, flow, queue, trunk, number`),
    },
  },
  {
    key: 'ad-id',
    name: { en: 'advertising identifier', ko: '광고 식별자' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:Tracking',
    fideslang: 'user.device.device_id',
    names: {
      strong:
        list(`idfa, gaid, adid, advertising id, advertiser id device, aaid, oaid, gclid, fbclid, msclkid, dclid,
          ttclid, li fat id, twclid, click id, ad click id, wbraid, gbraid, fbp, fbc, yclid, ad identifier,
          maid, google advertising id`),
      hangul: list('광고식별자, 광고ID, 광고아이디'),
    },
  },
  {
    key: 'url',
    name: { en: 'visited address', ko: '접속 URL' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:BrowserHistory',
    fideslang: 'user.behavior.browsing_history',
    names: {
      strong:
        list(`referer, referrer, referer chain, referrer chain, http referer, http referrer, referer url, referrer url, referrer path, referrer
          query, referrer domain, referrer name, referer domain, referer name, referer keyword, referrer host,
          referring domain, referring url, referrer source, page url host, page url fragment, url host, url fragment, landing page, landing url, entry url, exit url, entry page, exit page, page url, page path, page
          title, page location, current url, request url, request uri, request path, requested url, request
          url path, visited url, visit url, url path, url query, url full, access url, login url accessed, url
          addr, cntn url, url visited, page referrer, page urlhost, page url host, page urlpath, page urlquery, page urlfragment, page url fragment, page fragment, page host, page hostname, landing site, entry site, exit site, landing referrer, refr urlhost, refr urlpath, refr urlquery, refr urlfragment, refr host, refr path, refr domain, referring domain, referring site, referring url, referrer source, referral domain, referring page, last activity path, last path, landing path, exit path, entry path, entrance page, from page, previous page, last url, last page, last page viewed, lo url, lo
          location, vi referer, browsing history, page visited, idaction url, idaction name, idaction url ref,
          query string, click url, clicked url, clicked link,
          link clicked, hit url, uri path, page uri, source url visit, web page visited, document location, document referrer,
          http request uri, conect url, url title, link title visited, visited page title, referrer title, refurl, refr url, ref url, referral url, referer page`),
      weak: list(`url, uri, page, path, site, link, href`),
      hangul: list(
        `접속URL, 방문URL, 방문페이지, 이전페이지, 요청URL, 접속경로, 레퍼러, 접속페이지, 접속URL주소`,
      ),
      not: list(`utm, image, img, logo, avatar, photo, product, api, base, webhook, callback, redirect, documentation,
          doc, terms, icon, banner, file, thumbnail, thumb, download, store, company, service, source, repo,
          repository, git, video, media, endpoint, server, admin, menu, site map, feed, target, canonical,
          relative, postback, tracking, health, ping, healthcheck, monitor, check, utm, pdf, webhook, hook, ticket, receipt, invoice, document, badge, label, map, share, embed, bucket, storage, config, upload, attachment, model`),
    },
  },
  {
    key: 'homepage',
    name: { en: 'personal page or profile address', ko: '개인 홈페이지·SNS 주소' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:SocialMedia',
    fideslang: 'user.contact.url',
    names: {
      strong: list(
        `linkedin, linked in, linkedin profile, linked in profile, linkedin url, linked in url, linkedin link, linked in link, facebook url, twitter url, github url`,
      ),
      weak: list(`website, homepage, home page, web site, blog, profile url, blog url, blog link, sns url, sns link, social
          url, social link, author url, identity url, personal url, web url`),
      hangul: list(`홈페이지, 블로그, 개인홈페이지, 홈페이지주소, 누리집, 누리집주소, 블로그주소`),
      not: list(`utm, image, img, logo, avatar, photo, product, api, base, webhook, callback, redirect, documentation,
          doc, terms, icon, banner, file, thumbnail, thumb, download, store, company, service, source, repo,
          repository, git, video, media, endpoint, server, admin, menu, site map, feed, target, canonical, check`),
    },
  },
  {
    key: 'visit-time',
    name: { en: 'time of an activity', ko: '접속·이용 일시' },
    sensitivity: 'context',
    identifying: false,
    dpv: 'pd:ServiceConsumptionBehaviour',
    fideslang: 'user.behavior',
    names: {
      strong:
        list(`last login, lastlogin, last logon, last logon time, last login at, last sign in, last seen, last
          active, last activity, last access, lastaccess, last visit, lastvisit, last ip date, first access,
          firstaccess, current login, currentlogin, last used, last accessed, last logged in, today login,
          latest login, login time, login at, logintime, login date, login datetime, logged in, logged in at,
          logout time, logout at, logged out at, sign in time, signed in at, current sign in at, last sign in
          at, visited at, visit time, visit date, visit datetime, viewed at, view date, read at, read date, clicked at, click date, clicked time, seen at, accessed at, access time, access
          date, access datetime, accessed, activity date, activity time, action time, action date, event time,
          event timestamp, event date log, event datetime log, event at, occurred at, occurred on, happened
          at, hit time, check in, check in time, check in at, checkin time, checkin at, checked in at, check
          out time, checkout time, check out at, checked out at, punch in, punch in time, punch out, punch out
          time, punch in user time, punch in utc time, punch out utc time, clock in, clock out, clock in time,
          clock out time, attendance date, attendance time, first visit time, visit first action time, visit
          last action time, first action time, last action time, server time, attempt time, attempted at,
          attempt date, last attempt, download date, downloaded at, search date, searched at, conect time,
          conect de, conect dt, conect pnttm, cntn dt, inqire dt, inqire de, senttime, sndng dt, dsptch dt,
          reply date, replied at, comment date, message time, message date, chat time, played at, watched at,
          listened at, voted at, vote date, liked at, followed at, last message at, last posted, last post
          time, last post date, lastpost, last contact date, last contacted, last password login, last failed
          login, failed login at, last login failed, lastloginfail, last challenged at, refreshed at, verified
          at event, challenged at, last used at, last accessed at, online at, last online, lastupdate session,
          last heartbeat at, last hit, last request, last request at, last response at, submitted at, submit
          date, submitted on, date submitted, submission date, completed at survey, answered at, answer time,
          test date, participated at, lo datetime, vi date, vi time, mb today login, bn datetime, entry date
          log, log date, log time, logged at, logdate, log datetime, logtime, timestamp log, hit date, connect
          time, connected at, disconnected at, session start, session end, session start time, session end
          time, first seen, first seen at, last view, last viewed, last viewed at,
          rdng dt, readng de, redng dt, voting date, apply time, appointment time, appointment date, last contacted, last called, last called at, time local, applied at,
          apply date, applied on, application date person, last ordered at, last donation date, last order date, last purchase date, last purchased at, checked out on,
          rcptn dt, open date mail, last open date, last opened at, last click date, last clicked at, visitor local time, last contact at, last contact customer at, last
          contact, invitation accepted at, invite accepted at, offer accepted at, offer accepted date, offer declined at, donation date, donated at, donated on, date of
          donation, gift date, pledge date, contribution date, date contributed, cast at, date of visit, visit start, visit end, visit start date, visit end date, date of
          attendance, date attended, attended on, date visited, date of interview, interview date, interviewed at, interviewed on, interview time, date of application,
          application date, date applied, date of registration event, registration time event, time in, time out, sign in date, signin time, signout time, sign out time,
          clockin, clockout, arrival time person, last attended, last attendance, last attendance date, last donated, last gift date, last contribution date, last session
          at, last active date, last activity at, last read at, last donation at, rsvp at, rsvp date, responded at, response date, answered on, completed survey at,
          survey date, test taken at, taken at, borrowed at, borrowed on, borrow date, checkout date, date borrowed, date checked out, withdrawn from school at, quiz
          taken at, started exam at, watched on, call start, call end, call started at, call ended at, call answered at, chat start, chat end, chat started at, chat ended at, chat start time, chat end time, last contact time`),
      weak: list('timestamp, event date, datetime, ts'),
      hangul:
        list(`접속일시, 접속일, 접속시간, 접속시각, 최종접속일, 최종접속일시, 최근접속일, 최종로그인, 최종로그인일시, 최종로그인일자, 최근로그인, 최근로그인일시, 로그인일시, 로그인시간,
          로그아웃일시, 로그아웃시간, 방문일, 방문일시, 방문시간, 방문일자, 조회일시, 조회일자, 보고자조회일시, 열람일시, 수신일시, 발송일시, 발송일, 발송일자, 전송일시, 클릭일시,
          출근시간, 퇴근시간, 출근일시, 퇴근일시, 출근날짜, 출석일, 출석일시, 이용일시, 사용일시, 다운로드일시, 참여일, 참여일시, 투표일시, 응답일시, 접속로그시간, 최종접속시간,
          최근방문, 최근방문일, 읽은시간, 확인일시, 채팅시간, 통화일시, 통화시각, 검색일시, 체크인시간, 통화시작일시, 통화종료일시, 통화시작시간, 통화종료시간, 최근접속, 최종접속, 최종로그인일, 최종방문일, 최근주문일, 최종구매일, 최근구매일, 신청접속일시, 입장시간, 퇴장시간, 입실시간, 퇴실시간, 입실일시, 퇴실일시, 입장일시, 퇴장일시, 출입일시, 출입시간, 방문예약접속일시`),
      not: list('expire, expires, next, max, timeout, is, has'),
    },
  },
  {
    key: 'usage-record',
    name: { en: 'record of use', ko: '서비스 이용기록' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:ServiceConsumptionBehaviour',
    fideslang: 'user.behavior',
    names: {
      strong:
        list(`search keyword, search keywords, search query, search term, search terms, search word, search criteria, search condition, srchwrd, srchwrd nm, search text, search history,
          activity log, activity history, usage record, usage history, use hstry, browsing log, event
          properties, click stream, clickstream, login history, access log, access history, use history, watch
          history, view history, call log`),
      hangul: list(
        '검색어, 검색조건, 최근검색어, 최근검색어명, 검색키워드, 이용기록, 이용내역, 활동기록, 접속기록, 사용기록, 이용이력, 접속이력, 로그인이력, 활동로그, 통화내역',
      ),
      not: list('id, count, is, enabled'),
    },
  },
]);

export default withNames(items, korean, english, abbreviated);
