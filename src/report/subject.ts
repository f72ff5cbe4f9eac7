import type { ItemCatalogue } from '../core/item.ts';
import { formatName, formatPlace } from '../core/place.ts';
import type { SubjectPlace, SubjectSearch } from '../core/subject.ts';
import type { Text } from '../core/text.ts';
import { alignRows, formatCount, hang, wrap } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { painter } from './paint.ts';
import { itemName } from './words.ts';

type Options = Pick<RenderOptions, 'language' | 'width' | 'color'> & { readonly items: ItemCatalogue };

const ways: Readonly<Record<SubjectPlace['via'], Text>> = {
  match: { en: 'identifier', ko: '식별자' },
  reference: { en: 'reference', ko: '참조' },
  link: { en: 'data subject', ko: '정보주체' },
};

/** Where records of a person are, how many, and what was not searched. No identifier is repeated. */
export function renderSubject({ found, unsearched, searched }: SubjectSearch, options: Options): string {
  const { language, width, color, items } = options;
  const say = (en: string, ko: string) => (language === 'ko' ? ko : en);
  const paint = painter(color);
  const heads = [
    say('dataset', '데이터셋'),
    say('records', '레코드'),
    say('found by', '찾은 방법'),
    say('field', '필드'),
    say('these records hold', '이 레코드의 항목'),
  ];
  const rows = found.map(({ source, dataset, via, fields, items: keys, records }) => [
    formatPlace({ source, dataset }),
    formatCount(records),
    ways[via][language],
    fields.map(formatName).join(', '),
    keys.map((key) => itemName(items, key, language)).join(', '),
  ]);
  const [head = '', ...lines] = alignRows([heads, ...rows]);
  const none = say(
    `Nothing was found in the ${searched} datasets that were searched.`,
    `검색한 데이터셋 ${searched}개에서 찾지 못했습니다.`,
  );
  const holding = new Set(found.map(({ source, dataset }) => JSON.stringify([source, dataset]))).size;
  const total = say(
    `${formatCount(holding)} of ${formatCount(searched)} datasets searched hold records of this person.`,
    `검색한 데이터셋 ${formatCount(searched)}개 중 ${formatCount(holding)}개에 이 사람의 레코드가 있습니다.`,
  );
  const learnt = [...new Set(found.flatMap(({ from = [] }) => from.map(formatPlace)))].join(', ');
  const linked = say(
    `data subject: known by the number or address of the person (\`subject\` in the data map, or --field) that was read in ${learnt}.`,
    `정보주체: ${learnt}에서 읽은 이 사람의 번호나 연락처(데이터 맵의 \`subject\` 또는 --field)로 찾았습니다.`,
  );
  const missed = unsearched.map(({ source, dataset, fields, why }) => {
    const names = fields.length > 0 ? ` (${fields.map(formatName).join(', ')})` : '';
    const place = formatPlace({ source, ...(dataset !== undefined && { dataset }) });
    return `${place}${names}: ${why[language]}`;
  });
  return `${[
    ...(found.length === 0 ? wrap(none, width) : [paint.bold(head), ...lines, '', ...wrap(total, width)]),
    ...(learnt === '' ? [] : wrap(linked, width)),
    ...(missed.length === 0
      ? []
      : [
          '',
          paint.bold(
            say('Not searched: nothing is said of', '검색하지 않음: 아래에 대해서는 알 수 없습니다'),
          ),
          ...missed.flatMap((line) => hang('  ! ', line, width)),
        ]),
  ].join('\n')}\n`;
}
