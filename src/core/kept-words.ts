import type { AgeMeasurement, KeptItems } from './evidence.ts';
import type { ItemCatalogue } from './item.ts';
import { periodWords, untilWords } from './period-words.ts';
import type { Text } from './text.ts';

const digits = (count: number) => count.toLocaleString('en-US');

/** What of the records past their period may stay and in how many, a sentence each; nothing where all of them must go. */
export function keptSentences(
  { keptItems = [], partly, rightly, estimated }: AgeMeasurement,
  items: ItemCatalogue,
): Text[] {
  const about = estimated === 'all' ? { en: 'about ', ko: '약 ' } : { en: '', ko: '' };
  const own = keptItems.filter(({ law }) => law === undefined);
  const counted = own.filter(({ records }) => (records?.due ?? 0) > 0);
  const held = keptItems.filter(({ law, records }) => law !== undefined && records !== undefined);
  const uncounted = keptItems.filter(({ records }) => records === undefined);
  const words = list(counted.map((one) => keptWords(one, items)));
  const sentences: Text[] = [];
  if (partly && partly.overdue > 0)
    sentences.push({
      en: `Of the overdue ones ${about.en}${digits(partly.overdue)} are due except for items kept for longer (${words.en}): everything else of them must go`,
      ko: `기한이 지난 것 중 ${about.ko}${digits(partly.overdue)}건은 더 오래 보유하는 항목(${words.ko})만 남기고 나머지를 파기해야 합니다`,
    });
  if (rightly && rightly.due > 0)
    sentences.push({
      en: `${capital(`${about.en}${digits(rightly.due)}`)} past that period were not counted: nothing else that is personal was found in them than items kept for longer (${words.en})`,
      ko: `그 밖에 기간이 지난 ${about.ko}${digits(rightly.due)}건은 더 오래 보유하는 항목(${words.ko}) 외에 발견된 개인정보가 없어 세지 않았습니다`,
    });
  for (const one of held) {
    const kept = keptWords(one, items);
    sentences.push({
      en: `${capital(`${about.en}${digits(one.records!.due)}`)} of those due hold items that ${one.law} requires to be kept (${kept.en}): move these to a separate store first`,
      ko: `파기 대상 중 ${about.ko}${digits(one.records!.due)}건에는 ${one.law}에 따라 보존해야 하는 항목(${kept.ko})이 있습니다. 먼저 분리 보관하십시오`,
    });
  }
  if (uncounted.length > 0) {
    const untold = list(uncounted.map((one) => keptWords(one, items)));
    sentences.push({
      en: `Not counted is in how many of them items may stay: ${untold.en}`,
      ko: `일부 항목을 더 보유할 수 있는 레코드 수는 세지 못했습니다: ${untold.ko}`,
    });
  }
  return sentences;
}

/** `email for calls, 3 years`. */
function keptWords({ activity, items: keys, keep, until, law }: KeptItems, items: ItemCatalogue): Text {
  const names = list(keys.map((key) => items.get(key)?.name ?? { en: key, ko: key }));
  const period = keep ? periodWords(keep) : until ? untilWords[until] : noPeriod;
  const by = law === undefined ? activity : law;
  return { en: `${names.en} for ${by}, ${period.en}`, ko: `${names.ko}: ${by}, ${period.ko}` };
}

const noPeriod: Text = { en: 'no period named', ko: '기간 명시 없음' };

function list(texts: readonly Text[]): Text {
  const commas = (of: keyof Text) => texts.map((text) => text[of]).join('; ');
  return { en: commas('en'), ko: commas('ko') };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
