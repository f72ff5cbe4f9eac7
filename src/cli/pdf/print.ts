import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocumentProxy } from 'unpdf';
import { GamsaError } from '../../core/error.ts';
import type { PrintPage } from '../../report/index.ts';
import { findChromium, runChromium } from './chromium.ts';

/**
 * A PDF of a page, printed by the browser that is installed. Printed twice: only then is it known on which sheet each part
 * of the table of contents begins.
 */
export const printPage: PrintPage = async (write) => {
  const program = await findChromium(process.env);
  const folder = await mkdtemp(join(tmpdir(), 'gamsa-pdf-'));
  const [page, pdf, profile] = ['page.html', 'page.pdf', 'profile'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const print = async (html: string) => {
    await writeFile(page, html, { mode: 0o600 });
    await runChromium(program, { page: pathToFileURL(page).href, pdf, profile });
    return new Uint8Array(await readFile(pdf));
  };
  try {
    const sheets = await findSheets(await print(await write(new Map())));
    return await print(await write(sheets));
  } finally {
    // A browser that was ended may still be writing into its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};

/** Where the places that links of the page lead to ended up: id → number of the sheet, from 1. */
async function findSheets(pdf: Uint8Array): Promise<Map<string, number>> {
  const document = await getDocumentProxy(pdf);
  try {
    await needFonts(await document.getPage(1));
    const places = Object.entries((await document.getDestinations()) as Record<string, unknown[]>);
    const sheets = await Promise.all(
      places.map(
        async ([id, [sheet]]) =>
          [id, (await document.getPageIndex(sheet as { num: number; gen: number })) + 1] as const,
      ),
    );
    return new Map(sheets);
  } finally {
    await document.loadingTask.destroy();
  }
}

/**
 * A character for which the machine has no font is printed as a box, and has no text: the first sheet holds the report's own
 * words, which nobody should have to guess.
 */
async function needFonts(first: PDFPageProxy): Promise<void> {
  const { items } = await first.getTextContent();
  if (!items.some((item) => 'str' in item && item.str.includes('\u0000'))) return;
  throw new GamsaError(
    'usage',
    {
      en: 'This machine has no font for the letters of the report',
      ko: '보고서의 글자를 표시할 글꼴이 이 컴퓨터에 없습니다',
    },
    {
      next: {
        en: 'Install one with Hangul, e.g. Debian’s fonts-noto-cjk; or write .html and print it elsewhere',
        ko: '한글 글꼴(예: Debian의 fonts-noto-cjk)을 설치하십시오. 또는 .html로 저장해 다른 컴퓨터에서 인쇄하십시오',
      },
    },
  );
}

type PDFPageProxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
