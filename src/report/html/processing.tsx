import { activitiesOf } from '../../core/activities.ts';
import { formatPlace } from '../../core/place.ts';
import { retentionText } from '../record.ts';
import { itemName } from '../words.ts';
import type { Page } from './page.ts';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

/** The record of processing activities (처리활동 기록): what was promised, and the datasets that serve it by the data map. */
export function Processing({ page }: { page: Page }) {
  const { run, say, text, items, language } = page;
  const policy = run.policy?.contents;
  if (!policy) return null;
  const names = (keys: readonly string[]) =>
    keys.map((key) => itemName(items, key, language)).join(', ') || '–';
  return (
    <Section id="processing" title={say('Record of processing activities', '처리활동 기록')}>
      <Table
        of="processing"
        heads={[
          say('Activity', '처리업무'),
          say('Purposes', '목적'),
          say('Legal basis', '근거'),
          say('Items', '항목'),
          say('Retention', '보유기간'),
          say('Datasets', '데이터셋'),
        ]}
      >
        {[...activitiesOf(policy).values()].map(
          ({ id, title, purposes, basis, items: { required, optional }, retention }) => {
            const serving = run.datasets.filter(({ serves }) =>
              serves.some(({ activity }) => activity === id),
            );
            return (
              <tr key={id}>
                <th scope="row">{text(title)}</th>
                <td>
                  {purposes
                    .map((key) => (policy.purposes[key] ? text(policy.purposes[key]) : key))
                    .join(', ') || say('not linked', '연결되지 않음')}
                </td>
                <td>
                  {basis.ground === 'unspecified'
                    ? say('not published', '공개되지 않음')
                    : (basis.cited ?? basis.ground)}
                </td>
                <td>
                  {names(required)}
                  {optional.length > 0 && ` (${say('optional', '선택')}: ${names(optional)})`}
                </td>
                <td>{retention.map((one) => retentionText(one, page)).join('; ')}</td>
                <td className="place">
                  {serving.map(({ source, name }) => formatPlace({ source, dataset: name })).join(', ') || (
                    <span className="unknown">{say('none mapped', '연결된 것 없음')}</span>
                  )}
                </td>
              </tr>
            );
          },
        )}
      </Table>
    </Section>
  );
}
