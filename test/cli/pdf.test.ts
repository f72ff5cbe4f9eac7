import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { result, run } from '../report/run.ts';
import { chromiumPath } from '../support/chromium.ts';
import { gamsa } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-pdf-test-'));
beforeAll(() => {
  writeFileSync(join(folder, 'run.json'), JSON.stringify(run));
  const many = Array.from({ length: 120 }, (_, i) => result({ fingerprint: `f${i}` }));
  writeFileSync(join(folder, 'long.json'), JSON.stringify({ ...run, results: many }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function pagesOf(file: string): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, file))));
  return (await extractText(pdf, { mergePages: false })).text;
}

// A browser is started twice for each document.
describe('the report on paper', { timeout: 120_000 }, () => {
  const env = () => ({ GAMSA_CHROMIUM: chromiumPath() });

  it('is a PDF with Hangul as text, numbered sheets and a table of contents that leads to them', async () => {
    const { stderr } = await gamsa(
      ['report', 'long.json', '--lang', 'ko', '-o', 'ko.pdf', '-q'],
      folder,
      env(),
    );
    expect(stderr).toBe('');
    const pages = await pagesOf('ko.pdf');
    expect(pages.length).toBeGreaterThan(5);
    expect(pages[0]).toContain('개인정보 처리 실태 점검 보고서');
    expect(pages.join('\n')).toContain('보유기간이 지난 개인정보');
    for (const [i, page] of pages.entries()) expect(page).toContain(`${i + 1} / ${pages.length}`);
    for (const [title, heading] of [
      ['발견 사항', /^발견 사항$/m],
      ['부록', /^부록$/m],
    ] as const) {
      const sheet = Number(new RegExp(`${title}\\s+(\\d+)`).exec(pages[0]!)?.[1]);
      expect(pages[sheet - 1], title).toMatch(heading);
    }
  });

  it('has an outline, a title and a language for readers that need them', async () => {
    await gamsa(['report', 'run.json', '--lang', 'en', '-o', 'en.pdf', '-q'], folder, env());
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, 'en.pdf'))));
    const outline = await pdf.getOutline();
    expect(
      JSON.stringify(outline.map(({ title, items }) => [title, items.map((item) => item.title)])),
    ).toContain('Findings');
    expect((await getMeta(pdf)).info.Title).toContain('Personal data: promise and practice');
    expect(readFileSync(join(folder, 'en.pdf'), 'latin1')).toMatch(/\/Lang \(en\)/);
  });

  it('shows what a screen folds away: the statements of the appendix', async () => {
    const sent = {
      ...run,
      sources: run.sources.map((one) => ({ ...one, statements: [{ text: 'select 4711', count: 2 }] })),
    };
    writeFileSync(join(folder, 'sent.json'), JSON.stringify(sent));
    await gamsa(['report', 'sent.json', '--lang', 'en', '-o', 'sent.pdf', '-q'], folder, env());
    expect((await pagesOf('sent.pdf')).join('\n')).toContain('select 4711');
  });

  it('goes to a pipe, too, and leaves nothing behind', async () => {
    const { stdout, code } = await gamsa(
      ['report', 'run.json', '--format', 'pdf', '--fail-on', 'none'],
      folder,
      {
        ...env(),
        TMPDIR: folder,
      },
    );
    expect(stdout.startsWith('%PDF-')).toBe(true);
    expect(code).toBe(3);
    expect(readdirSync(folder).filter((name) => name.startsWith('gamsa-pdf-'))).toEqual([]);
  });
});

describe('without a font for Hangul', { timeout: 60_000 }, () => {
  const conf = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <include>/etc/fonts/fonts.conf</include>
    <selectfont><rejectfont><pattern><patelt name="lang"><string>ko</string></patelt></pattern></rejectfont></selectfont>
    </fontconfig>`;

  it('no report of boxes is written, and it is said what to install', async () => {
    writeFileSync(join(folder, 'fonts.conf'), conf);
    const env = { GAMSA_CHROMIUM: chromiumPath(), FONTCONFIG_FILE: join(folder, 'fonts.conf') };
    const korean = await gamsa(['report', 'run.json', '--lang', 'ko', '-o', 'boxes.pdf', '-q'], folder, env);
    expect(korean.code).toBe(2);
    expect(korean.stderr).toContain('fonts-noto-cjk');
    expect(existsSync(join(folder, 'boxes.pdf'))).toBe(false);
    const english = await gamsa(['report', 'run.json', '--lang', 'en', '-o', 'words.pdf', '-q'], folder, env);
    expect(english.stderr).toBe('');
  });
});

describe('without a browser that can', () => {
  const write = (env: Record<string, string>) =>
    gamsa(['report', 'run.json', '--lang', 'en', '-o', 'none.pdf'], folder, env);

  it.each([
    ['none is installed', { PATH: folder }, 'none was found'],
    ['a wrong one is named', { GAMSA_CHROMIUM: '/nowhere/chromium' }, 'does not name a program'],
  ])('%s: exit code 2, what to do, and no file', async (_, env, words) => {
    const { code, stderr } = await write(env);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain('GAMSA_CHROMIUM');
    expect(existsSync(join(folder, 'none.pdf'))).toBe(false);
  });

  it('is said before anything is looked at', async () => {
    writeFileSync(join(folder, 'list.csv'), 'email\ncanary@example.com\n');
    const { code, stderr } = await gamsa(['scan', 'list.csv', '--lang', 'en', '-o', 'none.pdf'], folder, {
      PATH: folder,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('none was found');
    expect(stderr).not.toContain('records read');
  });

  it('too old', async () => {
    writeFileSync(join(folder, 'old'), '#!/bin/sh\necho Chromium 99.0.1.2\n', { mode: 0o755 });
    expect((await write({ GAMSA_CHROMIUM: join(folder, 'old') })).stderr).toContain('version 99');
  });

  it('one that fails', async () => {
    writeFileSync(join(folder, 'failing'), '#!/bin/sh\n[ "$1" = --version ] && echo 150.0.0.0 || exit 3\n', {
      mode: 0o755,
    });
    const { code, stderr } = await write({
      PATH: `${folder}:/bin:/usr/bin`,
      GAMSA_CHROMIUM: join(folder, 'failing'),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('exit code 3');
  });
});
