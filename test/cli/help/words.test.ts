import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Command, Parser } from '@oclif/core';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { type About, aboutOf } from '../../../src/cli/help/about.ts';
import { aboutProgram, groups } from '../../../src/cli/help/groups.ts';
import { toPage } from '../../../src/cli/help/model.ts';
import { renderCommand } from '../../../src/cli/help/page.ts';
import * as words from '../../../src/cli/help/words.ts';
import type { Text } from '../../../src/core/text.ts';

const folder = fileURLToPath(new URL('../../../src/commands/', import.meta.url));
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.slice(0, -'.ts'.length).replaceAll('\\', '/').replaceAll('/', ' '));

type Described = typeof Command & { readonly about: About };
const commands = new Map<string, Described>();

beforeAll(async () => {
  for (const name of names)
    commands.set(name, (await import(`${folder}${name.replaceAll(' ', '/')}.ts`)).default as Described);
});

/** What is wrong with a text: Korean without Hangul, English with it. */
function flaws(where: string, text: Text | undefined): string[] {
  if (text === undefined) return [`${where}: no words`];
  return [
    ...(/[가-힣]/.test(text.ko) ? [] : [`${where}: no Korean`]),
    ...(/[A-Za-z]/.test(text.en) && !/[가-힣]/.test(text.en) ? [] : [`${where}: no English`]),
  ];
}

/** The words of a command line, as a shell gives them. */
const split = (line: string) =>
  (line.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));

/** The part of an example that runs gamsa; `printf … | gamsa …` has others. */
const calls = (line: string) =>
  line
    .split(' | ')
    .map(split)
    .filter(([program]) => program === 'gamsa')
    .map(([, ...rest]) => rest);

describe.each(names)('%s', (name) => {
  const of = () => commands.get(name)!;

  it('takes one value with each flag: what follows is an argument', () => {
    const { flags = {}, baseFlags = {} } = of();
    const greedy = Object.entries({ ...flags, ...baseFlags }).filter(
      ([, flag]) => flag.type === 'option' && flag.multiple && !flag.multipleNonGreedy,
    );
    expect(greedy.map(([id]) => id)).toEqual([]);
  });

  it('has English and Korean words for all that its help shows', () => {
    const { about, args = {}, flags = {}, baseFlags = {} } = of();
    const { summary, description = [], examples, exits = {} } = about;
    expect(examples.length).toBeGreaterThan(0);
    expect([
      ...flaws('summary', summary),
      ...description.flatMap((text, i) => flaws(`paragraph ${i + 1}`, text)),
      ...examples.flatMap(({ does, line }) => flaws(line, does)),
      ...Object.entries(exits).flatMap(([code, text]) => flaws(`exit code ${code}`, text)),
      ...Object.entries(args).flatMap(([id, arg]) => flaws(id, aboutOf(arg))),
      ...Object.entries({ ...flags, ...baseFlags }).flatMap(([id, flag]) => flaws(`--${id}`, aboutOf(flag))),
    ]).toEqual([]);
  });

  it('gives shell completion the English words', () => {
    const { about, summary, flags = {} } = of();
    expect(summary).toBe(about.summary.en);
    for (const flag of Object.values(flags)) expect(flag.summary).toBe(aboutOf(flag)?.en);
  });

  it.each([80, 120])('keeps within %i columns, and has Hangul under each title', (width) => {
    const page = toPage(name, of(), []);
    for (const language of ['en', 'ko'] as const) {
      const shown = renderCommand(page, { language, width, color: false });
      expect(shown.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
      if (language === 'en') expect(shown).not.toMatch(/[가-힣]/);
      else
        expect(
          shown.split('\n\n').filter((block) => !/[가-힣]/.test(block) && !/^ {4}\$/.test(block)),
        ).toEqual([]);
    }
  });

  it('has examples that can be parsed', async () => {
    for (const { line } of of().about.examples) {
      expect(calls(line), line).not.toEqual([]);
      for (const argv of calls(line)) {
        const called = names.filter((id) => `${argv.join(' ')} `.startsWith(`${id} `)).sort(longestFirst)[0];
        const { args, flags, baseFlags, strict } = commands.get(called ?? '')!;
        const rest = argv.slice(called!.split(' ').length);
        await Parser.parse(rest, {
          args,
          flags: { ...baseFlags, ...flags },
          strict,
          context: undefined,
        } as never);
      }
    }
  });
});

const longestFirst = (a: string, b: string) => b.length - a.length;

describe('the words around commands', () => {
  it('the list of all commands has each of them once', () => {
    expect(groups.flatMap(({ commands }) => commands).sort()).toEqual([...names].sort());
    expect(groups.flatMap(({ title }) => flaws(title.en, title))).toEqual([]);
  });

  it('topics, titles and notes are in both languages', () => {
    const { oclif } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      oclif: { topics: Record<string, { description: string; ko: string }> };
    };
    const topics = new Set(names.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!));
    expect(Object.keys(oclif.topics).sort()).toEqual([...topics].sort());
    const { titles, placeholders, notes, helpFlag, versionFlag, seeCommand } = words;
    expect([
      ...Object.entries(oclif.topics).flatMap(([id, { description, ko }]) =>
        flaws(id, { en: description, ko }),
      ),
      ...[titles, placeholders, notes].flatMap((all) =>
        Object.values(all).flatMap((text) => flaws(text.en, text)),
      ),
      ...[helpFlag, versionFlag, seeCommand(), aboutProgram].flatMap((text) => flaws(text.en, text)),
    ]).toEqual([]);
  });
});
