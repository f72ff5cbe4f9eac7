import { formatPlace } from '../../core/place.ts';
import { outcomeNotes } from '../coverage.ts';
import { formatCount } from '../layout.ts';
import { outcomeWords } from '../words.ts';
import type { Page } from './page.ts';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

/** For the reader who checks the checker: every dataset's outcome, every statement sent, how to read the rest. */
export function Appendix({ page }: { page: Page }) {
  const { run, say, text, language } = page;
  return (
    <Section id="appendix" title={say('Appendix', '부록')}>
      {run.notices.length > 0 && (
        <>
          <h3>{say('Notices', '알림')}</h3>
          <ul>
            {run.notices.map(({ code, message }) => (
              <li key={code + message.en}>{text(message)}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{say('How to read this', '읽는 법')}</h3>
      <p>
        {say(
          'Violated: practice differs from the promise or the law. Unknown: it could not be judged, and is never counted as kept. Satisfied: it was looked at and holds. The report holds counts and names, and no value of any record.',
          '위반: 실제가 약속 또는 법령과 다릅니다. 확인 불가: 판단하지 못했으며 지킨 것으로 보지 않습니다. 충족: 확인한 결과 지켜지고 있습니다. 이 보고서에는 건수와 이름만 있고 레코드의 값은 없습니다.',
        )}
      </p>
      <h3>{say('Every dataset', '전체 데이터셋')}</h3>
      <Table
        of="appendix"
        heads={[
          say('Dataset', '데이터셋'),
          say('Outcome', '결과'),
          { number: say('Read', '확인') },
          { number: say('Of', '전체') },
          say('Notes', '비고'),
        ]}
      >
        {run.datasets.map(({ source, name, outcome }) => (
          <tr key={formatPlace({ source, dataset: name })}>
            <th scope="row" className="place">
              {formatPlace({ source, dataset: name })}
            </th>
            <td className={outcome.status}>{outcomeWords[outcome.status][language]}</td>
            <td className="number">{formatCount(outcome.rowsRead)}</td>
            <td className="number">{outcome.rows === undefined ? '–' : formatCount(outcome.rows)}</td>
            <td>{outcomeNotes(outcome, language)}</td>
          </tr>
        ))}
      </Table>
      <h3>{say('Every statement sent', '보낸 조회문 전체')}</h3>
      {run.sources.map(({ id, statements }) => (
        <details key={id}>
          <summary>
            {id} <span className="soft">({statements.length})</span>
          </summary>
          {statements.map((statement) => (
            <pre key={statement.text}>
              {statement.count > 1 && `${formatCount(statement.count)} × `}
              {statement.text}
            </pre>
          ))}
        </details>
      ))}
    </Section>
  );
}
