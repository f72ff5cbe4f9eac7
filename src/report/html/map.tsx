import { formWords } from '../../core/form-words.ts';
import { formatPlace } from '../../core/place.ts';
import { countItems, decidedFields, type MapEntry, personalMap } from '../inventory.ts';
import { formatShare } from '../layout.ts';
import { itemName } from '../words.ts';
import type { Page } from './page.ts';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

/** Items against systems, then every dataset with its fields. */
export function PersonalMap({ page }: { page: Page }) {
  const { run, items, say } = page;
  const map = personalMap(run, items);
  return (
    <Section id="map" title={say('Where personal data lies', '개인정보 현황')}>
      {map.length === 0 ? (
        <p>{say('None was found in what was looked at.', '확인한 범위에서 찾지 못했습니다.')}</p>
      ) : (
        <Overview map={map} page={page} />
      )}
      {map.map((entry) => (
        <Fields key={placeOf(entry)} entry={entry} page={page} />
      ))}
      <Decided page={page} />
    </Section>
  );
}

const placeOf = ({ dataset: { source, name } }: MapEntry): string => formatPlace({ source, dataset: name });

/** How many fields of each system hold an item. */
function Overview({ map, page }: { map: readonly MapEntry[]; page: Page }) {
  const { items, language, say } = page;
  const sources = [...new Set(map.map(({ dataset }) => dataset.source))];
  const count = (item: string, source: string) =>
    map
      .filter(({ dataset }) => dataset.source === source)
      .flatMap(({ fields }) => fields)
      .filter(({ classification }) => classification.item === item).length;
  return (
    <Table
      of="map"
      caption={say('Fields by item and system', '항목·시스템별 필드 수')}
      heads={[say('Item', '항목'), ...sources.map((number) => ({ number }))]}
    >
      {countItems(map).map(([item]) => (
        <tr key={item}>
          <th scope="row">{itemName(items, item, language)}</th>
          {sources.map((source) => (
            <td className="number" key={source}>
              {count(item, source) || '–'}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

/** The fields of one dataset that hold something, to be unfolded. */
function Fields({ entry, page }: { entry: MapEntry; page: Page }) {
  const { items, language, say } = page;
  return (
    <details>
      <summary>
        <span className="place">{placeOf(entry)}</span> <FieldCount page={page} count={entry.fields.length} />
      </summary>
      <Table
        of="map"
        heads={[
          say('Field', '필드'),
          say('Holds', '내용'),
          { number: say('Confidence', '확신도') },
          say('Stored as', '저장 형태'),
          say('Inside texts', '글 안의 항목'),
        ]}
      >
        {entry.fields.map(({ name, classification: { item, confidence, forms, contains } }) => (
          <tr key={name}>
            <th scope="row" className="place">
              {formatPlace({ source: name })}
            </th>
            <td>{item ? itemName(items, item, language) : '–'}</td>
            <td className="number">{formatShare(confidence)}</td>
            <td>
              {Object.entries(forms)
                .map(([form, n]) => `${formWords[form as keyof typeof formWords][language]} ${n}`)
                .join(', ') || '–'}
            </td>
            <td>
              {Object.entries(contains)
                .map(([inside, n]) => `${itemName(items, inside, language)} ${n}`)
                .join(', ') || '–'}
            </td>
          </tr>
        ))}
      </Table>
    </details>
  );
}

/** What people decided in place of the classifier, by whom and why. */
function Decided({ page }: { page: Page }) {
  const { run, items, language, say } = page;
  const fields = decidedFields(run);
  if (fields.length === 0) return null;
  return (
    <details>
      <summary>
        {say('Decided in the lock', '잠금 파일의 결정')} <FieldCount page={page} count={fields.length} />
      </summary>
      <Table
        of="map"
        heads={[say('Field', '필드'), say('Holds', '내용'), say('By, on: reason', '결정자, 날짜: 사유')]}
      >
        {fields.map(({ place, item, by }) => (
          <tr key={place}>
            <th scope="row" className="place">
              {place}
            </th>
            <td>
              {item === undefined
                ? say('no personal data', '개인정보 아님')
                : itemName(items, item, language)}
            </td>
            <td>{by}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
}

const FieldCount = ({ page: { say }, count }: { page: Page; count: number }) => (
  <span className="soft">{say(`${count} fields`, `필드 ${count}개`)}</span>
);
