import { formatPlace } from '../../core/place.ts';
import { severities } from '../../core/rule.ts';
import type { RunResult } from '../../core/run.ts';
import { overdueRecords } from '../ages.ts';
import { openViolations } from '../findings.ts';
import { personalMap } from '../inventory.ts';
import { formatCount } from '../layout.ts';
import { severityWords } from '../words.ts';
import type { Page } from './page.ts';
import { Prose } from './prose.tsx';
import { Section } from './section.tsx';

/** What a reader with one minute needs: the figures, the worst, and what was not seen. */
export function Summary({ page }: { page: Page }) {
  const { run, say, text } = page;
  const open = openViolations(run);
  const worst = [...Map.groupBy(open, ({ rule }) => rule).values()].slice(0, 5);
  return (
    <Section id="summary" title={say('Summary', '요약')}>
      <Completeness page={page} />
      <ul className="figures">
        {figuresOf(page, open).map(([label, count]) => (
          <li key={label}>
            <strong>{formatCount(count)}</strong>
            {label}
          </li>
        ))}
      </ul>
      {worst.length === 0 ? (
        <p>
          {say(
            'No violations were found in what was looked at.',
            '확인한 범위에서 위반 사항을 찾지 못했습니다.',
          )}
        </p>
      ) : (
        <>
          <h3>{say('First to be done', '우선 조치할 사항')}</h3>
          <ol>
            {worst.map(([first, ...more]) => (
              <li key={first!.rule}>
                <span className={first!.severity}>{severityWords[first!.severity][page.language]}</span>{' '}
                <strong>{text(first!.title)}</strong>:{' '}
                <span className="place">{formatPlace(first!.place)}</span>
                {more.length > 0 && ` ${say(`and ${more.length} more`, `외 ${more.length}건`)}`}.{' '}
                <Prose words={text(first!.remedy)} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

function figuresOf({ run, items, say, language }: Page, open: readonly RunResult[]): [string, number][] {
  const unknown = run.results.filter(({ status, accepted }) => status === 'unknown' && !accepted);
  const accepted = run.results.filter((result) => result.accepted);
  const { records: overdue, atLeast } = overdueRecords(run);
  return [
    ...severities.map((severity): [string, number] => [
      `${say('Violations', '위반')} · ${severityWords[severity][language]}`,
      open.filter((result) => result.severity === severity).length,
    ]),
    [say('Could not be judged', '확인 불가'), unknown.length],
    [say('Accepted', '예외 승인'), accepted.length],
    [say('Datasets with personal data', '개인정보가 있는 데이터셋'), personalMap(run, items).length],
    [
      atLeast
        ? say('Records past their retention, at least', '보유기간을 지난 레코드(최소)')
        : say('Records past their retention', '보유기간을 지난 레코드'),
      overdue,
    ],
  ];
}

/** Whether everything was looked at that should be. */
function Completeness({ page: { run, say } }: { page: Page }) {
  return (
    <p>
      {run.complete ? (
        <span className="badge complete">{say('complete', '완전')}</span>
      ) : (
        <span className="badge failed">{say('incomplete', '불완전')}</span>
      )}{' '}
      {run.complete
        ? run.leftOut
          ? say(
              'Everything that was asked for was looked at; what was left out stands under Coverage.',
              '요청한 대상을 모두 확인했습니다. 제외한 대상은 ‘확인 범위’에 있습니다.',
            )
          : say('Everything configured was looked at.', '설정된 대상을 모두 확인했습니다.')
        : say(
            'Something configured was not looked at; what it holds is not known. See Coverage.',
            '설정된 대상 중 확인하지 못한 것이 있으며, 그 내용은 알 수 없습니다. ‘확인 범위’를 보십시오.',
          )}
    </p>
  );
}
