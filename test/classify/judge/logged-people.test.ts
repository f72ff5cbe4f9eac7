import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

/** What is counted in lines of which every one is the text. */
const contentsOf = (text: string) =>
  judgeValues('system_log', { line: make(40, () => text) })[0]!.classification.contains;

describe('who a line of a log names', () => {
  it.each([
    'Accepted publickey for kimdeploy from 203.0.113.7 port 51234 ssh2: RSA SHA256:abc',
    'sshd[2202]: Failed password for invalid user lee.hana from 211.45.67.31 port 40111 ssh2',
    'sshd[2203]: Invalid user park from 211.45.67.32 port 40113',
    'sshd[2203]: Connection closed by authenticating user minjun 211.45.67.33 port 40114 [preauth]',
    'sshd[2210]: Disconnected from user minjun 211.45.67.33 port 51234',
    'sshd[2203]: pam_unix(sshd:session): session opened for user minjun(uid=1001) by (uid=0)',
    'sshd[2203]: pam_unix(sshd:session): session closed for user minjun',
    'sudo: pam_unix(sudo:session): session opened for user root(uid=0) by minjun(uid=1001)',
    'pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=  user=soyeon',
    'sudo:   minjun : TTY=pts/0 ; PWD=/home/minjun ; USER=root ; COMMAND=/usr/bin/apt update',
    'su[3301]: (to root) jiwoo on pts/2',
    'CRON[4403]: (jiwoo) CMD (/home/jiwoo/bin/backup.sh)',
    'systemd-logind[801]: New session 42 of user minjun.',
    'useradd[5001]: new user: name=haeun, UID=1005, GID=1005, home=/home/haeun',
    `type=USER_LOGIN msg=audit(1700000000.123:456): pid=1 msg='op=login acct="minjun" exe="/usr/sbin/sshd" res=success'`,
    'type=USER_CMD msg=audit(1700000001.123:457): pid=2301 UID="root" AUID="minjun"',
    '211.45.67.31:51820 [minjun.kim] Peer Connection Initiated with [AF_INET]211.45.67.31:51820',
    "TLS: Username/Password authentication succeeded for username 'minjun.kim'",
    "charon: 08[IKE] received EAP identity 'hana.lee'",
    'radiusd[88]: (12) Login OK: [minjun.kim] (from client wifi-ap port 0 cli 02-00-5E-10-00-01)',
    'slapd[99]: conn=1001 op=0 BIND dn="uid=minjun.kim,ou=people,dc=example,dc=com" method=128',
    'SRCH filter="(&(objectClass=person)(sAMAccountName=hana.lee))"',
    'An account failed to log on. Account Name: hana.lee Account Domain: CORP Failure Reason: bad password.',
    'Account Name:\t\tminjun.kim',
    'The user CORP\\minjun.kim connected to port VPN2-5.',
    "Login failed for user 'hana.lee'. Reason: Password did not match. [CLIENT: 211.45.67.34]",
    'dovecot: imap-login: Login: user=<minjun.kim>, method=PLAIN, rip=211.45.67.31',
    'dovecot: imap(minjun.kim)<3000><aBcDeFgH>: Logged out in=100 out=2000',
    'dovecot: auth: passwd-file(hana.lee,211.45.67.32): Password mismatch',
    'SASL LOGIN authentication failed: (reason unavailable), sasl_username=hana.lee',
    'LOG:  connection authorized: user=minjun database=shop application_name=psql',
    'FATAL:  password authentication failed for user "hana_lee"',
    'FATAL:  no pg_hba.conf entry for host "211.45.67.32", user "hana_lee", database "shop"',
    'FATAL:  role "jiwoo" does not exist',
    '2026-11-30 06:00:00.123 KST [1234] minjun@shop LOG:  disconnection',
    "Access denied for user 'minjun'@'211.45.67.33' (using password: YES)",
    "GRANT SELECT ON shop.* TO 'minjun'@'%'",
    "Aborted connection 13 to db: 'shop' user: 'jiwoo' host: '211.45.67.35'",
    '# User@Host: minjun[minjun] @ client1 [211.45.67.36]  Id:  14',
    'ssh -i ~/.ssh/id_rsa kim@211.45.67.32',
  ])('%s', (text) => {
    expect(contentsOf(text)).toMatchObject({ username: 40 });
  });

  it('and from where: the address stays one', () => {
    for (const text of [
      'Failed password for invalid user lee.hana from 211.45.67.31 port 40111 ssh2',
      'Disconnected from user minjun 211.45.67.33 port 51234',
      'auth: passwd-file(hana.lee,211.45.67.32): Password mismatch',
      "Access denied for user 'minjun'@'211.45.67.33' (using password: YES)",
      'ssh kim@211.45.67.32',
    ])
      expect(contentsOf(text)).toEqual({ username: 40, 'ip-address': 40 });
  });

  it('an address of mail is one, and no login besides', () => {
    const told = contentsOf('postfix/qmgr[101]: 4F3A2: sasl_username=minjun.kim@example.com, size=1234');
    expect(told).toEqual({ email: 40 });
  });
});

describe('lines that name nobody', () => {
  it.each([
    'Failed password for root from console port 40111 ssh2',
    'pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)',
    'session opened for root',
    'Session closed for user inactivity',
    'CRON[4401]: (root) CMD (run-parts /etc/cron.hourly)',
    'CRON[4401]: (www-data) CMD (php artisan schedule:run)',
    'sudo:  deploy : TTY=unknown ; PWD=/srv/app ; USER=root ; COMMAND=/bin/systemctl restart app',
    'LOG:  connection authorized: user=postgres database=postgres',
    'FATAL:  role "app" does not exist',
    'Account Name: WEB01$ Account Domain: CORP',
    'Account Name: SYSTEM Account Domain: NT AUTHORITY',
    'Waiting for user input from the queue',
    'Invalid user input from form',
    'The user "name" field is required',
    'user=$USER',
    'user=<username> password=<password>',
    'user=null login=true',
    'starting worker for user events',
    'Disconnected from user session',
    'new user: welcome page shown',
    'imap(connection) reset',
    'Connect the cable @ port 3',
    'install lodash@4.17.21 and react@18',
    'function(user, role) returns 3',
  ])('%s', (text) => {
    expect(contentsOf(text)).not.toHaveProperty('username');
  });
});

describe('what commands are given', () => {
  it.each([
    'curl -u minjun:Winter2024x https://api.example.com/v1/me',
    'mysql -u root -pS3cretPw shop',
    'PGPASSWORD=hunterhunter psql -h db -U app shop',
    'mysqldump --user=app --password=Hunt3rX shop > dump.sql',
    "sshpass -p 'Zx9!abcd' ssh minjun@web01",
    'docker login -u minjun -p Dock3rPass registry.example.com',
    'export DB_PASSWORD=plainword',
    'docker run -e MYSQL_ROOT_PASSWORD=plainword mysql:8',
    'git clone https://minjun:s3cr3tT0ken@git.example.com/team/app.git',
    'redis-cli -h cache -a R3disPass ping',
    'redis-cli -u redis://:R3disPass@cache.example.com:6379 ping',
    'openssl rsa -in key.pem -passin pass:K3yPass -out plain.pem',
    'htpasswd -b /etc/nginx/.htpasswd minjun Htp4ssword',
    'wget --http-user=minjun --http-password=W3bPass https://example.com/a',
    "echo 'minjun:N3wPass1' | chpasswd",
    'ldapsearch -x -D "uid=minjun,ou=people" -w L4apPass -b dc=example',
    'kubectl create secret generic db --from-literal=password=Kube5ecret',
    'net use Z: \\\\fs01\\share /user:CORP\\minjun P4ssw0rd1',
    'radiusd[88]: (12) Login incorrect: [hana.lee/Winter2024!] (from client wifi-ap port 0)',
  ])('a password: %s', (text) => {
    expect(contentsOf(text)).toMatchObject({ password: 40 });
  });

  it.each([
    ['curl -H "Authorization: Bearer a1B2c3D4e5F6g7H8i9J0k1L2" https://api.example.com', 'token'],
    ['curl -H "X-Api-Key: a1B2c3D4e5F6g7H8i9J0" https://api.example.com', 'api-key'],
    [`export AWS_SECRET_ACCESS_KEY=${'aB3/'.repeat(10)}`, 'api-key'],
  ])('a key: %s', (text, item) => {
    expect(contentsOf(text)).toMatchObject({ [item]: 40 });
  });

  it.each([
    'mysql -u root -p shop',
    'mysqldump --user=app --password=$DB_PASS shop',
    'mysql --password shop',
    'psql --no-password shop',
    'sshpass -p "$SSHPASS" ssh deploy@web01',
    'docker login -u minjun --password-stdin registry.example.com',
    'docker run -p 8080:80 app',
    'git clone https://oauth2:${GIT_TOKEN}@git.example.com/team/app.git',
    'git clone https://minjun:<token>@git.example.com/team/app.git',
    'curl -u minjun:$PASSWORD https://example.com',
    'curl -u minjun https://example.com',
    'curl -H "Authorization: Bearer $TOKEN" https://example.com',
    'curl -H "X-Api-Key: YOUR_API_KEY_GOES_HERE" https://example.com',
    'export AWS_SECRET_ACCESS_KEY=$(vault read key)',
    'export DB_PASSWORD=',
    'set DB_PASSWORD=%PASS%',
    'redis-cli -a **** ping',
    'openssl rsa -passin env:KEY_PASS -in key.pem',
    'htpasswd -b .htpasswd minjun ${X}',
    'export PWD=/home/minjun',
    'passwd minjun',
  ])('not what stands for one, or asks for it: %s', (text) => {
    const told = contentsOf(text);
    for (const item of ['password', 'token', 'api-key']) expect(told).not.toHaveProperty(item);
  });
});

describe('who wrote a change', () => {
  const lines = [
    'Author: Minjun Kim <minjun.kim@example.com>',
    'Co-authored-by: Hana Lee <hana.lee@example.com>',
    'Signed-off-by: 김민준 <minjun@example.com>',
    'Author: Release Bot <bot@example.com>',
    'Author: GitHub <noreply@example.com>',
    'Fix the thing that broke',
    'Merge branch main',
    'Date:   Mon Nov 30 06:00:00 2026 +0900',
  ];
  it('is named besides the address', () => {
    const [line] = judgeValues('history', {
      line: make(160, (i) => lines[i % 32] ?? `Change ${i} of things`),
    });
    expect(line!.classification.contains).toEqual({ name: 15, email: 25 });
  });
});

describe('what stands beside in such lines', () => {
  const inside = (value: (i: number) => string) => byName(judgeValues('log', { line: make(20, value) }));

  it('where a shell works, and as whom programs run, is nobody’s', () => {
    const told = inside(
      (i) => `sudo: u${i} : TTY=pts/0 ; PWD=/home/u${i} ; USER=root ; COMMAND=/usr/bin/apt update`,
    );
    expect(told['line.PWD']).toBeUndefined();
    expect(told['line.USER']).toBeUndefined();
  });

  it('an address that is not known is left out', () => {
    const told = inside(
      (i) => `type=X hostname=? addr=${i % 4 ? '?' : `211.45.67.${i + 30}`} acct="u${i}" res=1`,
    );
    expect(told['line.addr']).toBe('ip-address');
  });

  it.each([
    ['', ' https://example.com/'],
    ['', ''],
    ['W3SVC1 WEB01 ', ' -'],
  ])('lines of IIS that no heading declares: %j %j', (site, referer) => {
    const told = inside(
      (i) =>
        `2026-11-30 06:00:00 ${site}10.0.0.5 GET /index.html - 443 u.kim${i} 211.45.67.${i + 30} Mozilla/5.0+(Windows+NT+10.0)${referer} 200 0 0 15`,
    );
    expect(told).toMatchObject({
      'line.username': 'username',
      'line.client_ip': 'ip-address',
      'line.user_agent': 'device-info',
    });
  });
});
