import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Run } from '../../core/run.ts';
import type { RenderOptions } from '../options.ts';
import { Ages } from './ages.tsx';
import { Appendix } from './appendix.tsx';
import { Coverage } from './coverage.tsx';
import { Findings } from './findings.tsx';
import { Flow } from './flow.tsx';
import { Law } from './law.tsx';
import { PersonalMap } from './map.tsx';
import { openPage, type Page } from './page.ts';
import { Processing } from './processing.tsx';
import { Promises } from './promises.tsx';
import { script } from './script.ts';
import { style } from './style.ts';
import { Summary } from './summary.tsx';
import { Trend } from './trend.tsx';

/**
 * The whole run as one HTML file that needs nothing else: no network, no font, no script to be readable. Its content security
 * policy allows its own style and script alone, whatever a name of a table may try.
 */
export function renderHtml(run: Run, options: RenderOptions): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Document page={openPage(run, options)} />)}\n`;
}

function Document({ page }: { page: Page }) {
  const { run, language, say, text } = page;
  const about = run.policy ? text(run.policy.controller) : say('Scan', '스캔');
  const title = run.policy
    ? say('Personal data: promise and practice', '개인정보 처리 실태 점검 보고서')
    : say('Where personal data lies', '개인정보 현황');
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${about} · ${run.asOf}`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <a className="skip" href="#summary">
          {say('To the summary', '요약으로 건너뛰기')}
        </a>
        <header>
          <h1>{title}</h1>
          <Origin page={page} about={about} />
        </header>
        <Contents page={page} />
        <main>
          <Summary page={page} />
          <Coverage page={page} />
          <PersonalMap page={page} />
          <Promises page={page} />
          <Findings page={page} />
          <Ages page={page} />
          <Processing page={page} />
          <Flow page={page} />
          <Trend page={page} />
          <Law page={page} />
          <Appendix page={page} />
        </main>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}

function Origin({ page, about }: { page: Page; about: string }) {
  const { run, say } = page;
  return (
    <p className="soft">
      {about}
      {run.policy && ` · ${say('policy of', '처리방침 시행일')} ${run.policy.effective}`} ·{' '}
      {say('as of', '기준일')} {run.asOf} ({run.timeZone})<br />
      {say('looked at', '점검 시각')} {run.started} – {run.ended} · gamsa {run.tool.version} · {run.id}
    </p>
  );
}

function Contents({ page }: { page: Page }) {
  const { run, say, sheets } = page;
  const entries: [string, string, boolean][] = [
    ['summary', say('Summary', '요약'), true],
    ['coverage', say('Coverage', '확인 범위'), true],
    ['map', say('Where personal data lies', '개인정보 현황'), true],
    ['promises', say('Promise and practice', '약속과 실제'), run.policy !== undefined],
    ['findings', say('Findings', '발견 사항'), true],
    ['ages', say('Retention', '보유기간'), true],
    [
      'processing',
      say('Record of processing activities', '처리활동 기록'),
      run.policy?.contents !== undefined,
    ],
    ['flow', say('Processors and countries', '수탁자와 국가'), true],
    ['trend', say('Trend', '추이'), (run.history?.runs.length ?? 0) > 1],
    ['law', say('By law', '법령별 결과'), run.results.some(({ articles }) => articles.length > 0)],
    ['appendix', say('Appendix', '부록'), true],
  ];
  return (
    <nav aria-label={say('Contents', '차례')}>
      <ol>
        {entries
          .filter(([, , there]) => there)
          .map(([id, words]) => (
            <li key={id}>
              <span className="entry">
                <a href={`#${id}`}>{words}</a>
                {sheets.has(id) && <span>{sheets.get(id)}</span>}
              </span>
            </li>
          ))}
      </ol>
    </nav>
  );
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const contentPolicy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
