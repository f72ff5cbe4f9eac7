import { standardKorean, tableFrames } from './standard.ts';
import { splitName } from './tokens.ts';
import {
  compounds,
  doings,
  elsewhere,
  koreanEnds,
  latinEnds,
  latinStarts,
  singles,
  spelt,
} from './words/romanised.ts';

const initials = 'k k n t t l m p p s s  j j c k t p h'.split(' ');
const medials = 'a e ya ye u e yu ye o wa we we yo u wu we wi yu u ui i'.split(' ');
const finals = ' k k k n n n t l k m l l l p l m p p s s ng j c k t p h'.split(' ');

/** How a Hangul word sounds, in letters that all the ways to romanise it share: `jikgeup`, `jikkup` and `chikkup` meet. */
function soundOf(word: string): string {
  let letters = '';
  for (const syllable of word) {
    const code = syllable.charCodeAt(0) - 0xac00;
    if (code < 0 || code >= 11172) return '';
    letters +=
      initials[Math.floor(code / 588)]! + medials[Math.floor((code % 588) / 28)]! + finals[code % 28]!;
  }
  return settle(letters);
}

/** The same letters of a romanised word; empty where it has some that no romanisation has. */
function soundOfLatin(word: string): string {
  if (/[qxv]|[^aeiou]{5}/.test(word)) return '';
  return settle(
    word
      .replace(/yeo|yoo|you/g, 'yu')
      .replace(/weo|wo(?!o)/g, 'wu')
      .replace(/woo|oo|eo|eu(?!i)/g, 'u')
      .replace(/eui/g, 'ui')
      .replace(/hoe|hoi/g, 'hwe')
      .replace(/oe|oi|wae/g, 'we')
      .replace(/ae/g, 'e')
      .replace(/ee/g, 'i')
      .replace(/sh/g, 's')
      .replace(/tch|ch/g, 'c')
      .replace(/g/g, 'k')
      .replace(/d/g, 't')
      .replace(/[bf]/g, 'p')
      .replace(/r/g, 'l')
      .replace(/z/g, 'j'),
  );
}

/** Doubled consonants and those that meet (`gwanli`, `gwalli`) are written once, `ng` and `nk` as one letter. */
const settle = (letters: string): string =>
  letters
    .replace(/n[gk]/g, 'N')
    .replace(/Nl/g, 'Nn')
    .replace(/nl|ln/g, 'l')
    .replace(/([a-zN])\1+/g, '$1');

const words = new Map<string, string>();
const ends = new Map<string, string>();
/** The first word of a sound keeps it. */
const add = (into: Map<string, string>, all: readonly string[]) => {
  for (const word of all) {
    const sound = soundOf(word);
    if (sound !== '' && !into.has(sound)) into.set(sound, word);
  }
};
add(words, compounds);
add(
  words,
  standardKorean.filter((word) => word.length > 1),
);
add(ends, koreanEnds);
const single = new Map(singles.map((word) => [soundOf(word), word]));

/** Shorter sounds are met by chance. */
const leastSound = 4;
const longest = 16;

/** The Hangul compound that one romanised word is put together from: `imchain` → 임차인. */
function readOne(word: string): string | undefined {
  const known = spelt.get(word);
  if (known !== undefined) return known;
  const sound = soundOfLatin(word);
  if (sound.length < leastSound) return undefined;
  const best: ({ text: string; parts: number } | undefined)[] = [{ text: '', parts: 0 }];
  for (let end = 1; end <= sound.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = best[start];
      if (!before) continue;
      const part = sound.slice(start, end);
      const long = part.length >= leastSound ? words.get(part) : undefined;
      const last = start > 0 && end === sound.length ? ends.get(part) : undefined;
      const text = long ?? last;
      if (text === undefined) continue;
      const held = best[end];
      if (!held || before.parts + 1 < held.parts)
        best[end] = { text: before.text + text, parts: before.parts + 1 };
    }
  }
  return best[sound.length]?.text;
}

const read = new Map<string, string | undefined>();
const readWord = (word: string): string | undefined => {
  if (!read.has(word)) read.set(word, readOne(word));
  return read.get(word);
};

/** The Korean that a romanised name stands for: `GAIPJA_MYUNG` → 가입자명. Undefined where a word of it cannot be read so. */
export const readRomanised = (name: string): string | undefined => readParts(splitName(name));

/** The same for the name of a table, frames left aside. */
export function readRomanisedTable(name: string): string | undefined {
  const words = splitName(name).filter((word) => !tableFrames.has(word));
  // The letters of a part of the system: `ST_GEONGANG`, `GL_JUNPYO`.
  const coded = words.length > 1 && /^[a-z]{2,3}$/.test(words[0]!);
  return readParts(words) ?? (coded ? readParts(words.slice(1)) : undefined);
}

function readParts(all: readonly string[]): string | undefined {
  const parts = all.filter((word) => !/^\d+$/.test(word));
  // Left and right, high and low: `SIRYEOK_L`.
  const sided = parts.length > 1 && /^[lrh]$/.test(parts.at(-1)!) ? parts.slice(0, -1) : parts;
  return readApart(sided) ?? readJoined(sided);
}

/** A word that was cut within: `SUCHWI_IN`, `JEONHWA_BEON_HO`. */
function readJoined(parts: readonly string[]): string | undefined {
  const end = parts.length > 2 ? latinEnds.get(parts.at(-1)!) : undefined;
  const rest = end === undefined ? parts : parts.slice(0, -1);
  if (
    rest.length < 2 ||
    rest.join('').length < 7 ||
    rest.some((word) => latinEnds.has(word) || elsewhere.has(word))
  )
    return undefined;
  const korean = readWord(rest.join(''));
  return korean === undefined ? undefined : korean + (end ?? '');
}

function readApart(parts: readonly string[]): string | undefined {
  let text = '';
  let telling = false;
  for (const [at, word] of parts.entries()) {
    const start = at === 0 && parts.length > 1 ? latinStarts.get(word) : undefined;
    if (start !== undefined) {
      text = start;
      continue;
    }
    const end = at > 0 ? (latinEnds.get(word) ?? single.get(soundOfLatin(word))) : undefined;
    const korean = end ?? (elsewhere.has(word) ? undefined : readWord(word));
    if (korean === undefined) return undefined;
    telling ||= end === undefined && korean.length > 1;
    text += end === '명' && doings.has(text) ? '자명' : korean;
  }
  return telling ? text : undefined;
}
