import { defineDetector } from '../../src/sdk/index.ts';
import { isInner } from './_validate/impersonal.ts';

/** The four numbers. Every address that is read passes here, and splitting would take longer than all else. */
function numbersOf(text: string): number[] {
  const numbers = [0];
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) numbers.push((numbers.pop() as number) * 10 + digit);
    else if (numbers.length === 4) break;
    else numbers.push(0);
  }
  return numbers;
}

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const version = [
  '(?:version|ver\\.?|v\\.?|release|build|firmware|bios|버전|버젼|빌드|릴리스|릴리즈|펌웨어)(?:[은는이가]|을|를)?["\')]{0,2} ?(?:is |[:=(] ?)?["\']?',
  '(?:chrome|chromium|firefox|safari|edge?a?|opr|whale|webview|electron|node)/',
].join('|');

/** What follows numbers of a version, and no address. */
const ends =
  '[-+.~](?:snapshot|alpha|beta|rc|release|final|ga|hotfix|patch|build|dev|post|el|fc|tar|t?gz|zip|exe|msi|jar|war|deb|rpm|dmg|pkg|apk|whl|dll|so|iso|bin)\\d{0,3}';

export default defineDetector({
  id: 'ipv4',
  kind: 'pattern',
  item: 'ip-address',
  // What it is a version of is taken with it, so that it is refused.
  core: `(?:(?:${version})v?)?(?:${octet}\\.){3}${octet}(?:/\\d{1,2}|:\\d{1,5})?(?: ?(?:version|release|build|버전|버젼|빌드|릴리스|릴리즈)|${ends})?`,
  boundary: { before: '[\\w.]', after: '[\\w]|\\.\\d' },
  flags: 'i',
  gate: { token: 7, digits: 4, holds: '\\d\\.\\d{1,3}\\.\\d' },
  validate: (text) => {
    if (!/^\d[\d./:]*\d$/.test(text)) return false;
    const parts = numbersOf(text);
    // Masks of networks, networks themselves, and versions of browsers (120.0.0.0) are nobody's address.
    if (parts[0] === 0 || parts[0] === 255 || (parts[1] === 0 && parts[2] === 0 && parts[3] === 0))
      return false;
    // Small numbers are a version, and so are those that begin with one and have next to no others; but many private networks
    // begin with 10.
    const large = parts.filter((part) => part >= 30).length;
    if (large >= (parts[0]! < 10 ? 2 : 1)) return true;
    return parts[0] === 10 ? 'unknown' : false;
  },
  impersonal: isInner,
  weight: 0.9,
  inText: true,
  examples: {
    match: ['192.0.2.1', '10.0.0.5', '1.224.3.99', '203.0.113.255', '198.51.100.0/24', '192.0.2.1:8080'],
    reject: [
      '192.0.2',
      '10.0.19045.1',
      '256.1.1.1',
      '1.2.3.4',
      '4.17.2.205',
      '1.2.3.4.5',
      '120.0.0.0',
      'version 2.31.45.7',
      'Chrome/120.0.0.36',
      '3.35.40.1 버전',
      '10.2.0.1-SNAPSHOT',
      'agent-10.2.40.1.tar.gz',
      '10.2.40.1-rc2',
      '255.255.255.0',
    ],
  },
  refs: ['RFC 791'],
});
