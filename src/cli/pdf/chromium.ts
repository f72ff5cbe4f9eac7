import { execFile, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { GamsaError } from '../../core/error.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const fixed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The first that numbers pages as CSS asks for it (`@page` margin boxes). */
const oldest = 131;

/** Longest that a browser may take, in milliseconds: 10,000 findings took half a minute. */
const patience = 900_000;

/** The browser that `GAMSA_CHROMIUM` names, else the first on the PATH. */
export async function findChromium(env: NodeJS.ProcessEnv): Promise<string> {
  const given = env.GAMSA_CHROMIUM;
  if (given) {
    if (await runs(given)) return recent(given);
    throw missing({
      en: 'GAMSA_CHROMIUM does not name a program that can be run',
      ko: 'GAMSA_CHROMIUM에 지정한 프로그램을 실행할 수 없습니다',
    });
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...fixed];
  for (const candidate of candidates) if (await runs(candidate)) return recent(candidate);
  throw missing({
    en: 'A PDF takes Chromium or Chrome, and none was found',
    ko: 'PDF를 만들려면 Chromium 또는 Chrome이 필요하지만 찾지 못했습니다',
  });
}

function missing(text: { en: string; ko: string }): GamsaError {
  return new GamsaError('usage', text, {
    next: {
      en: `Install Chromium ${oldest} or later, or name it in GAMSA_CHROMIUM; or write .html and print it from any browser`,
      ko: `Chromium ${oldest} 이상을 설치하거나 GAMSA_CHROMIUM에 경로를 지정하십시오. 또는 .html로 저장해 브라우저에서 인쇄하십시오`,
    },
  });
}

const runs = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Refuses one too old to number pages; one that does not tell its version is taken at its word. */
async function recent(program: string): Promise<string> {
  const said = await promisify(execFile)(program, ['--version'], { timeout: 20_000 }).catch(() => undefined);
  const version = Number(/\b(\d+)\.\d+\.\d+/.exec(said?.stdout ?? '')?.[1] ?? oldest);
  if (version >= oldest) return program;
  throw missing({
    en: `The browser found is version ${version}, too old to number pages`,
    ko: `찾은 브라우저는 버전 ${version}으로, 쪽 번호를 매기기에는 너무 오래되었습니다`,
  });
}

/** Lets the browser print one local page; it talks to nobody, and everything it keeps lies in `profile`. */
export async function runChromium(
  program: string,
  { page, pdf, profile }: { page: string; pdf: string; profile: string },
): Promise<void> {
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(
      program,
      [
        '--headless',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-extensions',
        // Its sandbox refuses root; the page is our own, without anything foreign in it that could run.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${profile}`,
        '--no-pdf-header-footer',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${pdf}`,
        page,
      ],
      { stdio: 'ignore', timeout: patience },
    );
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  if (code !== 0)
    throw new GamsaError(
      'usage',
      {
        en: `The browser could not print the page (${program}, exit code ${code ?? 'none'})`,
        ko: `브라우저가 문서를 인쇄하지 못했습니다(${program}, 종료 코드 ${code ?? '없음'})`,
      },
      {
        next: {
          en: 'Try another browser with GAMSA_CHROMIUM, or write .html and print it yourself',
          ko: 'GAMSA_CHROMIUM에 다른 브라우저를 지정하거나 .html로 저장해 직접 인쇄하십시오',
        },
      },
    );
}
