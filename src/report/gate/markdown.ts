import type { GateProblem, GateReport } from '../../core/gate.ts';
import { formatPlace } from '../../core/place.ts';
import type { Language } from '../../core/text.ts';
import { severityWords, statusWords } from '../words.ts';
import { joinPastes } from './pastes.ts';

/** For a comment on a pull request, or a step summary. */
export function renderGateMarkdown(report: GateReport, language: Language): string {
  const open = report.problems.filter(({ accepted, ignored }) => !accepted && !ignored);
  const words = {
    en: {
      title: 'Personal data in this change',
      none: 'Nothing new that nobody declared.',
      unread: 'Incomplete: not read',
      left: 'Not read: SQL files that the migration tool does not run, and folders of builds',
    },
    ko: {
      title: '이 변경의 개인정보',
      none: '선언하지 않은 새 개인정보가 없습니다.',
      unread: '불완전: 읽지 못한 구문',
      left: '읽지 않음: 마이그레이션 도구가 실행하지 않는 SQL 파일, 빌드 산출물 폴더',
    },
  }[language];
  const failures = report.failures.map(
    ({ file, line, why }) => `- \`${code(`${file}:${line}`)}\` ${literal(why[language])}`,
  );
  const left = (report.leftOut ?? []).slice(0, 20);
  const pastes = open.flatMap(({ paste }) => (paste ? [paste] : []));
  return `${[
    `### ${words.title}`,
    open.length === 0 ? words.none : table(open, language),
    ...(failures.length > 0 ? [`**${words.unread}**`, failures.join('\n')] : []),
    ...(left.length > 0 ? [`${words.left}: ${left.map((file) => `\`${code(file)}\``).join(', ')}`] : []),
    ...(pastes.length > 0 ? [details(pastes, language)] : []),
    `<sub>gamsa gate ${report.tool.version} · ${report.asOf}</sub>`,
  ].join('\n\n')}\n`;
}

function table(problems: readonly GateProblem[], language: Language): string {
  const heads = { en: ['Severity', 'Finding', 'Place', 'Line'], ko: ['심각도', '발견 사항', '위치', '줄'] }[
    language
  ];
  const rows = problems.map(({ severity, status, title, message, place, at }) => [
    severityWords[severity][language] + (status === 'unknown' ? ` (${statusWords.unknown[language]})` : ''),
    `**${literal(title[language])}**<br>${literal(message[language])}`,
    `\`${code(formatPlace(place))}\``,
    `\`${code(`${at.file}:${at.line}`)}\``,
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function details(pastes: readonly NonNullable<GateProblem['paste']>[], language: Language): string {
  const title = { en: 'Entries to review', ko: '검토할 항목' }[language];
  return joinPastes(pastes)
    .map(({ into, lines }) => {
      const text = `\`\`\`yaml\n${lines.join('\n').replaceAll('```', "'''")}\n\`\`\``;
      return `<details><summary>${title} (${literal(into)})</summary>\n\n${text}\n\n</details>`;
    })
    .join('\n\n');
}

function literal(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#@!~]/g, '\\$&').replace(/\s+/g, ' ');
}

/** Inside of backticks nothing but backticks and, in a table, bars mean something. */
function code(text: string): string {
  return text.replaceAll('`', "'").replaceAll('|', '\\|');
}
