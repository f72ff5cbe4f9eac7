import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type CommandPage, renderCommand, renderRoot, renderTopic } from '../../../src/cli/help/page.ts';
import { commandLines } from '../../../src/cli/help/shell.ts';

const text = (en: string, ko: string) => ({ en, ko });

const page: CommandPage = {
  name: 'evidence pack',
  about: {
    summary: text('Pack a run', '실행 결과 묶기'),
    description: [text('One paragraph.', '한 문단입니다.')],
    examples: [
      { does: text('The first', '첫 번째'), line: 'gamsa evidence pack run.json -o one' },
      {
        does: text('Long', '긴 것'),
        line: 'gamsa evidence pack run.json -o one --by "Privacy team" --reason "names of products" --key k',
      },
    ],
    exits: { 0: text('well', '정상'), 70: text('a bug', '오류') },
  },
  args: [{ name: 'run', about: text('A run', '실행 결과'), required: true, many: false }],
  flags: [
    {
      name: 'output',
      char: 'o',
      type: 'option',
      helpValue: 'DIR',
      required: true,
      about: text('The folder', '만들 폴더'),
    },
    {
      name: 'level',
      type: 'option',
      helpValue: 'LEVEL',
      options: ['critical', 'high', 'medium', 'low', 'none'],
      default: 'low',
      about: text('Lowest severity', '가장 낮은 심각도'),
      exclusive: ['all'],
    },
    { name: 'all', type: 'boolean', about: text('All', '모두') },
    {
      name: 'file',
      type: 'option',
      helpValue: 'FILE',
      multiple: true,
      env: 'THE_FILE',
      about: text('A file', '파일'),
      dependsOn: ['all'],
      relationships: [{ type: 'some', flags: ['output', 'level'] }],
    },
  ],
  globals: [{ name: 'lang', type: 'option', options: ['en', 'ko'], about: text('Language', '언어') }],
  subcommands: [],
};

describe('the help of a command', () => {
  it('reads from summary and usage to exit codes, with what the definitions tell', () => {
    expect(renderCommand(page, { language: 'en', width: 80, color: false })).toBe(`Pack a run

USAGE
  $ gamsa evidence pack RUN -o DIR [FLAGS]

One paragraph.

EXAMPLES
  The first
    $ gamsa evidence pack run.json -o one

  Long
    $ gamsa evidence pack run.json -o one --by "Privacy team" \\
        --reason "names of products" --key k

ARGUMENTS
  RUN  A run

FLAGS
  -o, --output DIR   The folder [required]
      --level LEVEL  Lowest severity
                     [default: low; one of: critical, high, medium, low, none;
                     not with: --all]
      --all          All [not with: --level]
      --file FILE    A file
                     [repeatable; environment: THE_FILE; needs: --all; needs one
                     of: --output, --level]

GLOBAL FLAGS
      --lang en|ko   Language
  -h, --help         Show help

EXIT CODES
  0   well
  70  a bug
`);
  });

  it('is Korean throughout, with columns for the width of Hangul', () => {
    const shown = renderCommand(page, { language: 'ko', width: 60, color: false });
    expect(shown).toContain('사용법\n  $ gamsa evidence pack RUN -o DIR [옵션]\n');
    expect(shown).toContain('  -o, --output DIR   만들 폴더 [필수]\n      --level LEVEL  가장 낮은 심각도\n');
    expect(shown).toContain('종료 코드\n  0   정상\n  70  오류\n');
    expect(shown).not.toMatch(/[A-Z]{3,} [A-Z]{3,}|\b(?:default|required|with)\b/);
  });

  it.each([40, 60, 80, 120])('keeps within %i columns', (width) => {
    for (const language of ['en', 'ko'] as const) {
      const options = { language, width, color: false };
      const root = { about: page.about.summary, globals: page.globals };
      const entry = {
        name: 'subject verify-erasure',
        summary: text('Prove it is gone', '삭제되었음을 증명합니다'),
      };
      for (const shown of [
        renderCommand(page, options),
        renderTopic({ name: 'subject', about: entry.summary, commands: [entry] }, options),
        renderRoot(
          { ...root, groups: [{ title: text('DATA SUBJECTS', '정보주체'), commands: [entry] }] },
          options,
        ),
      ])
        expect(shown.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
    }
  });

  it('is the same without its colours', () => {
    const [plain, painted] = [false, true].map((color) =>
      renderCommand(page, { language: 'ko', width: 60, color }),
    );
    expect(painted).not.toBe(plain);
    expect(painted!.replace(/\x1b\[\d+m/g, '')).toBe(plain);
  });
});

describe('a command that is too long for its line', () => {
  it('goes on below, and keeps together what is in quotes, and a flag with its value', () => {
    const lines = commandLines('gamsa lock --confirm a.b --by "Privacy team" x', 38);
    expect(lines).toEqual(['gamsa lock --confirm a.b \\', '  --by "Privacy team" x']);
  });
});
