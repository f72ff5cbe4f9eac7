import type { ItemCatalogue } from '../core/item.ts';
import { formatName, formatPlace } from '../core/place.ts';
import type { SubjectSearch } from '../core/subject.ts';
import { alignRows, formatCount, hang, wrap } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { painter } from './paint.ts';
import { itemName } from './words.ts';

type Options = Pick<RenderOptions, 'language' | 'width' | 'color'> & { readonly items: ItemCatalogue };

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
    via === 'match' ? say('identifier', '식별자') : say('reference', '참조'),
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
  const missed = unsearched.map(({ source, dataset, fields, why }) => {
    const names = fields.length > 0 ? ` (${fields.map(formatName).join(', ')})` : '';
    const place = formatPlace({ source, ...(dataset !== undefined && { dataset }) });
    return `${place}${names}: ${why[language]}`;
  });
  return `${[
    ...(found.length === 0 ? wrap(none, width) : [paint.bold(head), ...lines, '', ...wrap(total, width)]),
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
