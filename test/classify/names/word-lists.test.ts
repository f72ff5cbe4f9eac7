import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = 'src/classify';
const folders = ['names', 'judge'];

/** Word lists as they are written: only there a word can stand twice. */
const written =
  /\b(?:wordList|wordSet)\(\s*(['`])([^'`]*)\1|^ {2}\w+:\s*(['`])([^'`]*)\3,$|(['`])([^'`]*)\5\s*\.split\(' '\)/gm;
const phrases = /\b(?:rule|phraseSet)\(\s*(['`])([^'`]*)\1/g;

const repeated = (words: readonly string[]): string[] =>
  words.filter((word, index) => word !== '' && words.indexOf(word) < index);

const sources = (folder: string): { name: string; text: string }[] =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
    .map((name) => ({ name, text: readFileSync(`${root}/${folder}/${name}`, 'utf8') }));

describe('lists of words', () => {
  it('hold each word once', () => {
    // What sounds are written with is told apart by its place in the list.
    const lists = folders
      .flatMap(sources)
      .filter(({ name }) => !name.endsWith('romanised.ts'))
      .flatMap(({ name, text }) =>
        [...text.matchAll(written)].flatMap((found) =>
          repeated((found[2] ?? found[4] ?? found[6] ?? '').trim().split(/\s+/)).map(
            (word) => `${name}: ${word}`,
          ),
        ),
      );
    expect(lists).toEqual([]);
  });

  it('of names hold each name once', () => {
    const twice = folders
      .flatMap(sources)
      .flatMap(({ name, text }) =>
        [...text.matchAll(phrases)].flatMap(([, , list = '']) =>
          repeated(list.split(',').map((end) => end.trim().replace(/\s+/g, ' '))).map(
            (end) => `${name}: ${end}`,
          ),
        ),
      );
    expect(twice).toEqual([]);
  });
});
