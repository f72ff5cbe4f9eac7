import { defineDetector } from '../../src/sdk/index.ts';
import { givesSecret, words } from './_shared/given.ts';
import { wordStart } from './_shared/labels.ts';

const mysql = '(?:mysql(?:dump|admin|import|show|check|slap)?|mariadb(?:-dump|-admin)?)';
const mongo = 'mongo(?:sh|dump|restore|export|import)?';
const login = '(?:docker|podman|nerdctl|buildah|skopeo|oras|helm registry|az|oc|cf) login';

/** What stands before a password, by the program that it is given. */
const before = [
  // With a blank after it, the option asks, and what follows is the database.
  `(?:${mysql}|${mongo}|rar|unrar) ${words}-p`,
  `sshpass (?:-v )?-p ?`,
  `${login} ${words}(?:-p ?|--password )`,
  `${mongo} ${words}-p `,
  `redis-cli ${words}-a `,
  `(?:ipmitool|sqlcmd|bcp|osql|zip|unzip) ${words}-P ?`,
  `ldap(?:search|add|modify|delete|whoami|passwd|compare) ${words}-w ?`,
  `htpasswd (?:-[a-zA-Z]{1,8} ){0,3}-[a-zA-Z]{0,6}b[a-zA-Z]{0,6} (?:[^\\s-][^\\s]{0,199} ){1,2}`,
  `curl ${words}(?:-[a-zA-Z]{0,6}[uU] ?|--(?:proxy-)?user[= ])["']?[^\\s"':|;&]{1,64}:`,
  `(?:smbclient|rpcclient) ${words}-U ?["']?[^\\s"'%]{1,64}%`,
  `openssl ${words}-pass(?:in|out)? pass:`,
  `(?:keytool|jarsigner) ${words}-[a-z]{0,9}(?:store|key)pass `,
  `net use ${words}/user:[^\\s]{1,80} `,
].join('|');

export default defineDetector({
  id: 'password-argument',
  kind: 'pattern',
  item: 'password',
  ...givesSecret([[`(?:${before})`]]),
  boundary: { before: wordStart },
  gate: {
    words:
      'mysql mariadb mongo rar unrar sshpass docker podman nerdctl buildah skopeo oras helm az oc cf redis-cli ipmitool sqlcmd bcp osql zip unzip ldap htpasswd curl smbclient rpcclient openssl keytool jarsigner net'
        .split(' ')
        .map((word) => (word.length < 3 ? `${word} ` : word)),
    holds: ' (?:-[A-Za-z-]|/user:)',
  },
  weight: 0.98,
  inText: true,
  labelled: true,
  examples: {
    match: [
      'mysql -u root -pS3cretPw',
      "sshpass -p 'Zx9!abcd'",
      'docker login -u minjun -p Dock3rPass',
      'redis-cli -h cache -a plainword',
      'curl -u minjun:Winter2024x',
      'curl -s -X POST --user "minjun:plainword',
      'ldapsearch -x -D uid=minjun -w L4apPass',
      'htpasswd -bc .htpasswd minjun Htp4ssword',
      'openssl rsa -in key.pem -passin pass:K3yPass',
      'smbclient //fs01/share -U minjun%plainword',
      'net use Z: \\\\fs01\\share /user:CORP\\minjun P4ssw0rd1',
      'mongosh -u minjun -p M0ngoPass',
    ],
    reject: [
      'mysql -u root -p',
      'mysql -u root -p shop',
      'mysql -P 3306 -h db',
      'sshpass -p $SSHPASS',
      'sshpass -p "$SSHPASS"',
      'docker login -u minjun --password-stdin',
      'docker run -p 8080:80',
      'curl -u minjun:$PASSWORD',
      'curl -u minjun:',
      'curl -u minjun:<password>',
      'redis-cli -a ****',
      'openssl rsa -passin pass:%PASS%',
      'openssl rsa -passin env:KEY_PASS',
      'htpasswd -b .htpasswd minjun ${X}',
      'mongosh -p --port 27017',
    ],
  },
  refs: ['The manuals of those programs: a password among the arguments'],
});
