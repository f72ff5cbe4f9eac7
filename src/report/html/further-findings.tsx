import { formatPlace } from '../../core/place.ts';
import type { RunResult } from '../../core/run.ts';
import { formatCount } from '../layout.ts';
import { severityWords, statusWords } from '../words.ts';
import type { Page } from './page.ts';
import { Prose } from './prose.tsx';
import { PlainTable } from './table.tsx';

/** The findings after those that are printed one by one: by check, with law and remedy once, and a row for each place. */
export function FurtherFindings({ findings, page }: { findings: readonly RunResult[]; page: Page }) {
  const { say } = page;
  const groups = Map.groupBy(findings, (finding) => JSON.stringify([finding.rule, finding.articles]));
  return (
    <>
      <h3>{say('Further findings, by check', '그 밖의 발견 사항(점검별)')}</h3>
      {[...groups].map(([key, group]) => (
        <Group key={key} group={group} page={page} />
      ))}
    </>
  );
}

function Group({ group, page }: { group: readonly RunResult[]; page: Page }) {
  const { say, text, language } = page;
  const [first] = group as [RunResult, ...RunResult[]];
  const law = first.articles.map(({ cite, unverified }) => text(cite) + (unverified ? '*' : '')).join('; ');
  return (
    <>
      <h4>
        {text(first.title)} ({formatCount(group.length)})
      </h4>
      <p>
        {say('Law', '조항')}: {law || '–'}
        <br />
        {say('Remedy', '조치')}: <Prose words={text(first.remedy)} />
      </p>
      <PlainTable
        heads={[
          say('Place', '위치'),
          say('Severity', '심각도'),
          say('Finding', '내용'),
          say('Fingerprint', '지문'),
        ]}
      >
        {group.map(({ fingerprint, place, severity, status, message, accepted }) => (
          <tr key={fingerprint}>
            <th scope="row" className="place">
              {formatPlace(place)}
            </th>
            <td className={severity}>{severityWords[severity][language]}</td>
            <td>
              {text(message)}
              {status === 'unknown' && ` · ${statusWords.unknown[language]}`}
              {accepted &&
                ` · ${say('accepted', '예외 승인')}: ${[accepted.reason, accepted.approver, accepted.expires].filter(Boolean).join(', ')}`}
            </td>
            <td className="place">{fingerprint}</td>
          </tr>
        ))}
      </PlainTable>
    </>
  );
}
