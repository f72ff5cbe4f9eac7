import type { GateProblem, GateReport } from '../../core/gate.ts';
import { formatPlace } from '../../core/place.ts';
import type { Language } from '../../core/text.ts';
import { formatCount, plural, wrap } from '../layout.ts';
import { painter } from '../paint.ts';
import { severityWords, statusWords } from '../words.ts';

export interface GateRenderOptions {
  readonly language: Language;
  readonly width: number;
  readonly color: boolean;
}

/** What a gate found, each finding with its line under it, for a terminal. */
export function renderGate(report: GateReport, options: GateRenderOptions): string {
  const open = report.problems.filter(({ accepted, ignored }) => !accepted && !ignored);
  const sections = [
    head(report, options),
    ...open.map((one) => renderProblem(one, options)),
    renderFailures(report, options),
    renderNotices(report, options),
    summary(report, options),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function head({ schemas, asOf }: GateReport, { language, width, color }: GateRenderOptions): string {
  const paint = painter(color);
  const lines = schemas.flatMap(({ source, path, tool, files, statements, datasets, personal }) => {
    const [f, s, d, p] = [files, statements, datasets, personal].map(formatCount);
    const text = {
      en: `${source}: ${path} (${tool}): ${plural(files, 'file')}, ${plural(statements, 'statement')}, ${plural(datasets, 'dataset')}, ${plural(personal, 'field')} with personal data`,
      ko: `${source}: ${path} (${tool}): 파일 ${f}개, 구문 ${s}개, 데이터셋 ${d}개, 개인정보 필드 ${p}개`,
    }[language];
    return wrap(text, width);
  });
  return [paint.bold(`gamsa gate · ${asOf}`), ...lines].join('\n');
}

function renderProblem(one: GateProblem, { language, width, color }: GateRenderOptions): string {
  const paint = painter(color);
  const { severity, status, title, at, place, message, excerpt, remedy, articles, paste, rule, fingerprint } =
    one;
  const word = severityWords[severity][language];
  const asks = status === 'unknown' ? ` (${statusWords.unknown[language]})` : '';
  const cited = articles.map(({ cite }) => cite[language]).join('; ');
  const number = String(at.line);
  const indented = (text: string) => wrap(text, width - 4).map((line) => `    ${line}`);
  const source =
    excerpt === undefined
      ? []
      : [`    ${paint.dim(`${number} |`)} ${shortened(excerpt, width - 7 - number.length)}`];
  const into = { en: `paste into ${paste?.into}`, ko: `${paste?.into}에 붙여 넣기` }[language];
  return [
    `${paint.severity(severity, word)}${asks}  ${paint.bold(title[language])}`,
    `  ${at.file}:${at.line}`,
    ...source,
    ...indented(`${formatPlace(place)}: ${message[language]}`),
    ...(cited === '' ? [] : indented(cited)),
    ...indented(`→ ${remedy[language]}`),
    ...(paste ? [`    ${paint.dim(`${into}:`)}`, ...paste.lines.map((line) => `      ${line}`)] : []),
    `    ${paint.dim(`${rule} · ${fingerprint}`)}`,
  ].join('\n');
}

function shortened(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(1, width - 1))}…` : text;
}

function renderFailures(report: GateReport, { language, width, color }: GateRenderOptions): string {
  const paint = painter(color);
  const list = (title: string, failures: GateReport['failures']) =>
    failures.length === 0
      ? []
      : [
          title,
          ...failures
            .slice(0, 20)
            .flatMap(({ file, line, why }) =>
              wrap(`${file}:${line}: ${why[language]}`, width - 4).map(
                (text, i) => `${i === 0 ? '  ' : '    '}${text}`,
              ),
            ),
          ...(failures.length > 20 ? [`  … +${failures.length - 20}`] : []),
        ];
  const words = {
    en: {
      failed: 'INCOMPLETE: not read',
      passed: 'Not run; they change no field',
      left: 'Not read: SQL files that the migration tool does not run, and folders of builds',
    },
    ko: {
      failed: '불완전: 읽지 못한 구문',
      passed: '실행하지 못했으나 필드에 영향이 없는 구문',
      left: '읽지 않음: 마이그레이션 도구가 실행하지 않는 SQL 파일, 빌드 산출물 폴더',
    },
  }[language];
  const left = report.leftOut ?? [];
  return [
    ...list(paint.warn(`${words.failed} (${report.failures.length})`), report.failures),
    ...list(`${words.passed} (${report.passedOver.length})`, report.passedOver),
    ...(left.length > 0
      ? [`${words.left} (${left.length})`, ...left.slice(0, 5).map((file) => `  ${file}`)]
      : []),
    ...(left.length > 5 ? [`  … +${left.length - 5}`] : []),
  ].join('\n');
}

function renderNotices({ notices }: GateReport, { language, width }: GateRenderOptions): string {
  return notices
    .flatMap(({ message }) =>
      wrap(message[language], width - 4).map((line, i) => (i === 0 ? `  - ${line}` : `    ${line}`)),
    )
    .join('\n');
}

function summary(report: GateReport, { language, width, color }: GateRenderOptions): string {
  const paint = painter(color);
  const { problems, outside, complete } = report;
  const accepted = problems.filter((one) => one.accepted).length;
  const ignored = problems.filter((one) => one.ignored).length;
  const open = problems.filter((one) => !one.accepted && !one.ignored);
  const violated = open.filter(({ status }) => status === 'violated').length;
  const asked = open.length - violated;
  const words = {
    en: [
      `${plural(violated, 'finding')}, ${asked} to be decided`,
      ...(accepted > 0 ? [`${accepted} accepted`] : []),
      ...(ignored > 0 ? [`${ignored} ignored by comments`] : []),
      ...(outside > 0 ? [`${outside} outside of the change`] : []),
      ...(complete ? [] : ['INCOMPLETE']),
    ],
    ko: [
      `발견 ${violated}건, 결정 필요 ${asked}건`,
      ...(accepted > 0 ? [`예외 승인 ${accepted}건`] : []),
      ...(ignored > 0 ? [`주석으로 무시 ${ignored}건`] : []),
      ...(outside > 0 ? [`변경 밖 ${outside}건`] : []),
      ...(complete ? [] : ['불완전']),
    ],
  }[language];
  const text = wrap(words.join(' · '), width).join('\n');
  if (open.length === 0 && complete) return paint.good(text);
  return violated > 0 ? paint.bad(text) : paint.warn(text);
}
