import { activityTitles } from '../../core/activities.ts';
import { describeReason } from '../../core/error.ts';
import type { AgeMeasurement } from '../../core/evidence.ts';
import { formatPlace } from '../../core/place.ts';
import { type AgeParts, estimateMark, estimateText, keptText, partsOf, promiseText } from '../ages.ts';
import { formatCount } from '../layout.ts';
import type { Page } from './page.ts';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

/** How old records are, against what was promised. */
export function Ages({ page }: { page: Page }) {
  const { run, say, language } = page;
  const titles = activityTitles(run.policy?.contents, language);
  return (
    <Section id="ages" title={say('Retention', '보유기간')}>
      {run.ages.length === 0 && (
        <p>
          {say(
            'No retention was measured: the data map names no dataset with a clock.',
            '측정한 보유기간이 없습니다. 데이터 맵에 기산 필드가 있는 데이터셋이 없습니다.',
          )}
        </p>
      )}
      {run.ages.length > 0 && <Legend page={page} />}
      {run.ages.length > 0 && (
        <Table
          of="ages"
          caption={`${say('Counted in the systems themselves, as of', '각 시스템에서 집계, 기준일')} ${run.asOf}`}
          heads={[
            say('Dataset', '데이터셋'),
            say('Activity and promise', '업무와 약속'),
            say('Ageing', '경과'),
            { number: say('Records', '레코드') },
            { number: say('Due', '파기 대상') },
            { number: say('Overdue', '기한 경과') },
            { number: say('Without a clock', '기준 시각 없음') },
            say('Oldest', '가장 오래된 것'),
          ]}
        >
          {run.ages.map((age) => (
            <Row key={JSON.stringify(age)} age={age} title={titles.get(age.activity)} page={page} />
          ))}
        </Table>
      )}
    </Section>
  );
}

function Row({ age, title, page }: { age: AgeMeasurement; title: string | undefined; page: Page }) {
  const { source, dataset, activity, dataType, kind, total, due, overdue, withoutClock, oldest } = age;
  const past = estimateMark(age, 'past');
  return (
    <tr>
      <th scope="row" className="place">
        {formatPlace({ source, dataset })}
      </th>
      <td>
        {title ?? activity}
        {dataType && ` · ${dataType}`}
        <br />
        <span className="soft">
          {[promiseText(age, page.language), estimateText(age, page.language), keptText(age, page)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </td>
      <td>
        {total === undefined ? <Uncounted age={age} page={page} /> : <Bar parts={partsOf(age)} page={page} />}
      </td>
      <Count value={total} mark={estimateMark(age, 'total')} />
      <Count value={due} mark={past} />
      <Count value={overdue} mark={past} />
      <Count value={kind === 'period' ? withoutClock : undefined} mark={past} />
      <td className="date">{oldest ?? '–'}</td>
    </tr>
  );
}

function Count({ value, mark }: { value: number | undefined; mark: string }) {
  return <td className="number">{value === undefined ? '–' : `${mark}${formatCount(value)}`}</td>;
}

function Uncounted({ age, page }: { age: AgeMeasurement; page: Page }) {
  const { say, language } = page;
  if (age.outlivedBy !== undefined)
    return <>{say(`kept longer for ${age.outlivedBy}`, `${age.outlivedBy} 업무로 더 오래 보유`)}</>;
  return <span className="unknown">{age.failure ? describeReason(age.failure)[language] : '–'}</span>;
}

const kinds = ['within', 'due', 'overdue', 'undated'] as const;

function partWords({ say }: Page): Record<keyof AgeParts, string> {
  return {
    within: say('within the period', '기간 안'),
    due: say('due', '파기 대상'),
    overdue: say('overdue', '기한 경과'),
    undated: say('without a clock', '기준 시각 없음'),
  };
}

/** What the colours of the bars stand for; the table says the same in numbers. */
function Legend({ page }: { page: Page }) {
  const words = partWords(page);
  return (
    <ul className="legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg aria-hidden="true" width={12} height={12}>
            <rect className={`bar-${kind}`} width={12} height={12} />
          </svg>{' '}
          {words[kind]}
        </li>
      ))}
    </ul>
  );
}

const width = 220;

/** A bar of one line; its numbers stand beside it in the table, and in its label. */
function Bar({ parts, page }: { parts: AgeParts; page: Page }) {
  const all = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const words = partWords(page);
  const label = kinds
    .filter((kind) => parts[kind] > 0)
    .map((kind) => `${words[kind]} ${formatCount(parts[kind])}`)
    .join(', ');
  let x = 0;
  return (
    <svg role="img" aria-label={label || '0'} width={width} height={14} viewBox={`0 0 ${width} 14`}>
      <title>{label || '0'}</title>
      {kinds.map((kind) => {
        const share = all === 0 ? 0 : (parts[kind] / all) * width;
        const left = x;
        x += share;
        // A few records among millions must still be seen.
        return share > 0 ? (
          <rect key={kind} className={`bar-${kind}`} x={left} y={0} width={Math.max(share, 2)} height={14} />
        ) : null;
      })}
    </svg>
  );
}
