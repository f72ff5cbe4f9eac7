import { dateIn } from '../../core/period.ts';
import { formatCount } from '../layout.ts';
import type { Page } from './page.ts';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

const width = 160;

/** The audits of the workspace side by side, the latest first. */
export function Trend({ page }: { page: Page }) {
  const { run, say } = page;
  const runs = run.history?.runs ?? [];
  if (runs.length < 2) return null;
  const most = Math.max(1, ...runs.map(({ violated, unknown }) => violated + unknown));
  const bar = (count: number) => (count / most) * width;
  return (
    <Section id="trend" title={say('Trend', '추이')}>
      <Table
        of="trend"
        caption={say('Open findings of the last audits', '최근 감사의 미해결 발견 사항')}
        heads={[
          say('Audit', '감사'),
          say('As of', '기준일'),
          { number: say('Violated', '위반') },
          { number: say('Unknown', '확인 불가') },
          say('Course', '경과'),
        ]}
      >
        {runs.map(({ id, ended, asOf, violated, unknown, complete }) => (
          <tr key={id}>
            <th scope="row">
              {dateIn(ended, run.timeZone)} <span className="soft">{id.slice(0, 8)}</span>
              {!complete && <span className="failed"> {say('incomplete', '불완전')}</span>}
            </th>
            <td>{asOf}</td>
            <td className="number">{formatCount(violated)}</td>
            <td className="number">{formatCount(unknown)}</td>
            <td>
              <svg aria-hidden="true" width={width} height={14} viewBox={`0 0 ${width} 14`}>
                <rect className="bar-overdue" width={bar(violated)} height={14} />
                <rect className="bar-due" x={bar(violated)} width={bar(unknown)} height={14} />
              </svg>
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}
