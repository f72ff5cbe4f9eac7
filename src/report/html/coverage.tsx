import { outcomeNotes } from '../coverage.ts';
import { formatCount } from '../layout.ts';

import { outcomeWords } from '../words.ts';
import type { Page } from './page.ts';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

/** Each system: where it runs, as declared and as measured, and how much of it was looked at. */
export function Coverage({ page }: { page: Page }) {
  const { run, say, language } = page;
  return (
    <Section id="coverage" title={say('Coverage', '확인 범위')}>
      <Table
        of="coverage"
        caption={say(
          'What was not looked at is listed, too: silence is no assurance.',
          '확인하지 못한 것도 표시합니다. 표시가 없다고 안전한 것은 아닙니다.',
        )}
        heads={[
          say('System', '시스템'),
          say('Processor', '수탁자'),
          say('Country (declared / measured)', '국가(선언 / 측정)'),
          say('Datasets', '데이터셋'),
          { number: say('Records read', '확인한 레코드') },
          say('Notes', '비고'),
        ]}
      >
        {run.sources.map((source) => {
          const datasets = run.datasets.filter((dataset) => dataset.source === source.id);
          const counts = [...Map.groupBy(datasets, ({ outcome }) => outcome.status)].map(
            ([status, group]) => `${outcomeWords[status][language]} ${group.length}`,
          );
          const measured = source.facts.flatMap((fact) =>
            fact.kind === 'location' && fact.origin === 'measured' ? [fact.country ?? fact.region ?? ''] : [],
          );
          const rows = datasets.reduce((sum, { outcome }) => sum + outcome.rowsRead, 0);
          return (
            <tr key={source.id}>
              <th scope="row">
                {source.id} <span className="soft">({source.connector})</span>
              </th>
              <td>{source.processor ?? say('the controller’s own', '자체 운영')}</td>
              <td>
                {source.country ?? '–'} / {measured.length > 0 ? [...new Set(measured)].join(', ') : '–'}
              </td>
              <td className={source.outcome.status === 'failed' ? 'failed' : undefined}>
                {source.outcome.status === 'failed'
                  ? outcomeWords.failed[language]
                  : counts.join(', ') || '0'}
              </td>
              <td className="number">{formatCount(rows)}</td>
              <td>{outcomeNotes(source.outcome, language)}</td>
            </tr>
          );
        })}
      </Table>
      {run.leftOut && (
        <ul>
          {run.leftOut.map((text) => (
            <li key={text.en}>{text[language]}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
