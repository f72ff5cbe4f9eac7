import { Fragment, type ReactNode } from 'react';
import { isFinding } from '../../core/compare.ts';
import { formatPlace } from '../../core/place.ts';
import { severities } from '../../core/rule.ts';
import type { RunResult } from '../../core/run.ts';
import { formatCount } from '../layout.ts';
import { severityWords, statusWords } from '../words.ts';
import { FurtherFindings } from './further-findings.tsx';
import type { Page } from './page.ts';
import { Prose } from './prose.tsx';
import { Section } from './section.tsx';

/** Findings that are printed one by one; thousands would fill as many sheets with the same remedies. */
const detailedOnPaper = 200;

/** Everything that is violated or unknown, accepted findings included, each with what a regulator asks for. */
export function Findings({ page }: { page: Page }) {
  const { run, say, language } = page;
  const findings = run.results.filter(isFinding).toSorted((a, b) => weight(a) - weight(b));
  const detailed = page.paper ? detailedOnPaper : findings.length;
  const sources = [...new Set(findings.map(({ place }) => place.source))];
  return (
    <Section id="findings" title={say('Findings', '발견 사항')}>
      {findings.length === 0 && <p>{say('None in what was looked at.', '확인한 범위에서는 없습니다.')}</p>}
      {findings.length > 0 && (
        <form className="filters" aria-label={say('Filter the findings', '발견 사항 거르기')}>
          <label>
            {say('Search', '찾기')}
            <br />
            <input type="search" name="search" />
          </label>
          <Choice
            name="severity"
            label={say('Severity', '심각도')}
            all={say('all', '전체')}
            options={severities.map((severity) => [severity, severityWords[severity][language]])}
          />
          <Choice
            name="status"
            label={say('Status', '상태')}
            all={say('all', '전체')}
            options={[
              ['violated', statusWords.violated[language]],
              ['unknown', statusWords.unknown[language]],
              ['accepted', say('accepted', '예외 승인')],
            ]}
          />
          <Choice
            name="source"
            label={say('System', '시스템')}
            all={say('all', '전체')}
            options={sources.map((source) => [source, source])}
          />
          <button type="reset">{say('Clear', '초기화')}</button>
          <output id="shown" data-words={say('{shown} of {all} shown', '전체 {all}건 중 {shown}건 표시')} />
        </form>
      )}
      {findings.some(({ articles }) => articles.some(({ unverified }) => unverified)) && (
        <p className="soft">
          {say(
            '* Article not verified against the text of the law.',
            '* 법령 원문과 대조하지 않은 조항입니다.',
          )}
        </p>
      )}
      {findings.slice(0, detailed).map((finding) => (
        <Finding key={finding.fingerprint} finding={finding} page={page} />
      ))}
      {findings.length > detailed && <FurtherFindings findings={findings.slice(detailed)} page={page} />}
    </Section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly options: readonly (readonly [string, string])[];
}

function Choice({ name, label, all, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <br />
      <select name={name}>
        <option value="">{all}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Open before accepted, violated before unknown, the worst first. */
function weight({ severity, status, accepted }: RunResult): number {
  return (accepted ? 100 : 0) + (status === 'unknown' ? 10 : 0) + severities.indexOf(severity);
}

function Finding({ finding, page }: { finding: RunResult; page: Page }) {
  const { say, text, language } = page;
  const { severity, status, place, accepted, count, of, articles, at, fingerprint } = finding;
  const shown = accepted ? 'accepted' : status;
  const since = page.run.history?.since[fingerprint];
  const rows: [string, ReactNode][] = [
    ...(count === undefined
      ? []
      : [
          [
            say('Records', '레코드'),
            of === undefined ? formatCount(count) : `${formatCount(count)} / ${formatCount(of)}`,
          ] as [string, string],
        ]),
    [
      say('Law', '조항'),
      articles.map(({ cite, unverified }) => text(cite) + (unverified ? '*' : '')).join('; ') || '–',
    ],
    [say('Remedy', '조치'), <Prose key="remedy" words={text(finding.remedy)} />],
    ...(at ? [[say('Promise', '근거 위치'), `${at.file}:${at.line}`] as [string, string]] : []),
    ...(accepted
      ? [
          [
            say('Accepted', '예외 승인'),
            [accepted.by, accepted.reason, accepted.approver, accepted.expires].filter(Boolean).join(' · '),
          ] as [string, string],
        ]
      : []),
    ...(since ? [[say('Open since', '최초 발견'), since.slice(0, 10)] as [string, string]] : []),
    [say('Check', '점검'), finding.rule],
    [say('Fingerprint', '지문'), fingerprint],
  ];
  return (
    <article className="finding" data-severity={severity} data-status={shown} data-source={place.source}>
      <h3>
        <span className={`badge ${severity}`}>{severityWords[severity][language]}</span> {text(finding.title)}
        {status === 'unknown' && <span className="unknown"> · {statusWords.unknown[language]}</span>}
      </h3>
      <p>
        <span className="place">{formatPlace(place)}</span>
      </p>
      <p>{text(finding.message)}</p>
      <dl>
        {rows.map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </article>
  );
}
