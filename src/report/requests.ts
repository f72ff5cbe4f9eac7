import type { RequestState, SubjectRequestEntry } from '../core/requests.ts';
import type { Text } from '../core/text.ts';
import { alignRows, wrap } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { painter } from './paint.ts';

const kindWords: Record<SubjectRequestEntry['kind'], Text> = {
  access: { en: 'access', ko: '열람' },
  correction: { en: 'correction', ko: '정정' },
  erasure: { en: 'erasure', ko: '삭제' },
  suspension: { en: 'suspension', ko: '처리정지' },
  withdrawal: { en: 'withdrawal of consent', ko: '동의 철회' },
  'automated-decision': { en: 'automated decision', ko: '자동화된 결정' },
};

/** Requests of data subjects with their deadlines, those that are late first. */
export function renderRequests(
  states: readonly RequestState[],
  asOf: string,
  { language, width, color }: Pick<RenderOptions, 'language' | 'width' | 'color'>,
): string {
  const say = (en: string, ko: string) => (language === 'ko' ? ko : en);
  const paint = painter(color);
  const words = {
    overdue: say('OVERDUE', '기한 경과'),
    'due-soon': say('due soon', '기한 임박'),
    open: say('open', '처리 중'),
    'answered-late': say('answered late', '기한 후 답변'),
    answered: say('answered', '답변 완료'),
  };
  const order = Object.keys(words);
  const sorted = states.toSorted(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.deadline < b.deadline ? -1 : 1),
  );
  const heads = [
    say('request', '요구'),
    say('kind', '종류'),
    say('received', '접수'),
    say('deadline', '기한'),
    say('state', '상태'),
  ];
  const [head = '', ...lines] = alignRows([
    heads,
    ...sorted.map(({ request, deadline, state }) => [
      request.id,
      kindWords[request.kind][language],
      request.received,
      deadline,
      words[state],
    ]),
  ]);
  const count = states.filter(({ state }) => state === 'overdue').length;
  const note = say(
    `As of ${asOf}: ${count} overdue. A deadline on a Saturday or Sunday moves to the next working day; public holidays are not taken into account.`,
    `${asOf} 기준 기한 경과 ${count}건. 기한이 토·일요일이면 다음 근무일로 옮기며 공휴일은 고려하지 않습니다.`,
  );
  if (states.length === 0) return `${say('No requests.', '요구가 없습니다.')}\n`;
  return `${[paint.bold(head), ...lines, '', ...wrap(note, width)].join('\n')}\n`;
}
