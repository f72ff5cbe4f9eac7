import iconv from 'iconv-lite';
import { plain } from './scores.ts';

/** Letters beyond ASCII of languages that windows-1250 is for: Polish, Czech, Slovak, Hungarian, those of the south, Romanian. */
const central = ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'čćđšž', 'ăâîşţ'];
/** Those of languages that windows-1252 is for. */
const western = [
  'àâæçéèêëîïôœùûüÿ',
  'áéíóúüñ',
  'ãõáéíóúâêôçàü',
  'äöüßé',
  'àèéìòù',
  'åäöæøéü',
  'áéíóúýþæöð',
  'äöõüšž',
  'éëïöüèç',
  'àçèéíïòóúü',
];
/** So much of a text must be letters of one language, and so many no letters of any other. */
const least = { share: 0.95, strange: 0.04, letters: 3 } as const;

const letters = (bytes: Buffer, encoding: string): string[] =>
  iconv
    .decode(bytes, encoding)
    .toLowerCase()
    .match(/[^\0-\x7f\s‚„…†‡‰‹›‘’“”•–—™§©®«»°·]/g) ?? [];

/** How many of some letters are of the language that has most of them. */
const most = (found: readonly string[], languages: readonly string[]): number =>
  Math.max(...languages.map((own) => found.filter((letter) => own.includes(letter)).length));

/** Whether bytes that may be Western European are letters of one language of Central Europe, and of none of Western Europe. */
export function isCentral(bytes: Buffer): boolean {
  const [east, west] = [letters(bytes, 'windows-1250'), letters(bytes, 'windows-1252')];
  const strange = west.length - most(west, western);
  return (
    strange >= Math.max(least.letters, west.length * least.strange) &&
    most(east, central) >= east.length * least.share
  );
}

const known = new Set(central.join(''));
const table: readonly number[] = Array.from({ length: 0x80 }, (_, i) => {
  const letter = iconv.decode(Buffer.from([0x80 + i]), 'windows-1250').toLowerCase();
  return letter === '\ufffd' ? -18 : known.has(letter) ? -6 : /\p{L}/u.test(letter) ? -9 : -7;
});

/** How likely bytes are as a text of Central Europe. */
export function centralScore(bytes: Uint8Array): number {
  let score = 0;
  for (const byte of bytes) score += byte < 0x80 ? plain : (table[byte - 0x80] as number);
  return score;
}
