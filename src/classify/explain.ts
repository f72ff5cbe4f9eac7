import {
  type ClassifiedField,
  type EvidencePiece,
  isDecided,
  isReferring,
  type Referring,
} from '../core/classification.ts';
import type { Form } from '../core/detector.ts';
import { formWords } from '../core/form-words.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { wholePercent } from '../core/percent.ts';
import { printable } from '../core/place.ts';
import type { Text } from '../core/text.ts';
import { evidenceWords } from './evidence-words.ts';
import { itemOf, lackOf } from './judge/decide.ts';
import { weights } from './judge/weights.ts';
import { readHan } from './names/han.ts';

/** Says why a field was judged as it was: the verdict, each piece of evidence with its weight, the runners-up, and what would change it. */
export function explainField(field: ClassifiedField, items: ItemCatalogue): Text[] {
  const { classification: verdict } = field;
  const name = nameIn(items);
  const lines: Text[] = [headline(field, name), looked(field), before];
  for (const piece of verdict.evidence) lines.push(explainPiece(piece, field.name, name));
  if (verdict.evidence.length === 0) {
    lines.push({ en: '  nothing spoke for any item', ko: '  어떤 항목도 가리키는 근거가 없음' });
  }
  for (const { item, confidence } of verdict.runnersUp) {
    const { en, ko } = name(item);
    lines.push({
      en: `Next best: ${en} (${percent(confidence)})`,
      ko: `다음 후보: ${ko} (${percent(confidence)})`,
    });
  }
  lines.push(...explainForms(field), ...explainContents(field, name), change(field, name));
  return lines;
}

/** What evidence for an item has to outweigh, in log-odds. */
export const prior: number = weights.none;

const before: Text = {
  en: `  ${signed(prior)}  before anything is known, for nothing personal`,
  ko: `  ${signed(prior)}  근거를 보기 전 기본값 → 개인정보 아님`,
};

const percent = (p: number): string => `${wholePercent(p)} %`;

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
}

function headline({ classification: verdict }: ClassifiedField, name: (key: string) => Text): Text {
  const { item, confidence, unclear } = verdict;
  // Whoever decided may have seen what the evidence below shows.
  if (isDecided(verdict)) {
    const held = item === undefined ? { en: 'no personal data', ko: '개인정보 아님' } : name(item);
    return { en: `Decided by people: ${held.en}`, ko: `사람의 결정: ${held.ko}` };
  }
  const sure = percent(confidence);
  const doubt = unclear ? { en: ', unclear: please review', ko: ', 불분명: 확인 필요' } : { en: '', ko: '' };
  if (item === undefined) {
    return {
      en: `No personal data seen (${sure}${doubt.en})`,
      ko: `개인정보로 보이지 않음 (${sure}${doubt.ko})`,
    };
  }
  const { en, ko } = name(item);
  return { en: `Judged to hold: ${en} (${sure}${doubt.en})`, ko: `판정: ${ko} (${sure}${doubt.ko})` };
}

function looked({ classification: { values, evidence } }: ClassifiedField): Text {
  if (values > 0)
    return {
      en: `Values looked at: ${values.toLocaleString('en-US')}`,
      ko: `확인한 값: ${values.toLocaleString('en-US')}개`,
    };
  return evidence.some(({ kind, weight }) => isReferring(kind) && weight !== 0)
    ? {
        en: 'Judged by what it refers to, and by name, type and comment: no values were seen in it',
        ko: '이 필드의 값을 보지 않고 참조하는 키와 이름·타입·주석으로 판정',
      }
    : {
        en: 'Judged by name, type and comment alone: no values were seen',
        ko: '값을 보지 않고 이름·타입·주석만으로 판정',
      };
}

/** What a key holds that a field refers to, or is called like; undefined for one that was not looked at. */
export function explainKey(
  { kind, dataset, field: called }: Referring,
  field: ClassifiedField | undefined,
  items: ItemCatalogue,
): Text {
  const key = printable(`${dataset}.${called}`);
  const how = { en: `${kinds[kind].en[0]!.toUpperCase()}${kinds[kind].en.slice(1)}`, ko: kinds[kind].ko };
  const verdict = field
    ? headline(field, nameIn(items))
    : { en: 'Not looked at; judged by its name', ko: '확인하지 못해 이름으로 판정' };
  return { en: `${how.en} “${key}”: ${verdict.en}`, ko: `${how.ko} “${key}”: ${verdict.ko}` };
}

const nameIn =
  (items: ItemCatalogue) =>
  (key: string): Text =>
    items.get(key)?.name ?? { en: key, ko: key };

const kinds: Readonly<Record<EvidencePiece['kind'], Text>> = {
  name: { en: 'name', ko: '이름' },
  comment: { en: 'comment', ko: '주석' },
  type: { en: 'type', ko: '타입' },
  table: { en: 'table', ko: '테이블' },
  neighbour: { en: 'neighbours', ko: '주변 열' },
  values: { en: 'values', ko: '값' },
  shape: { en: 'shape of values', ko: '값의 형태' },
  learned: { en: 'words of other schemas', ko: '다른 스키마의 낱말' },
  reference: { en: 'foreign key to', ko: '외래키 참조 대상' },
  view: { en: 'view of', ko: '뷰의 원본' },
  namesake: { en: 'named like the key', ko: '이름이 같은 키' },
  decision: { en: 'decision', ko: '결정' },
};

/** What spoke, in quotes. A name in Chinese characters or kana is shown as it stands, with the reading that spoke beside it. */
function quoted(piece: Pick<EvidencePiece, 'kind' | 'by'>, called: string): Text {
  const { en, ko } = evidenceWords(piece);
  const reading = en === ko ? readHan(called) : undefined;
  const ofName = piece.kind === 'name' || (piece.kind === 'table' && reading?.includes(en));
  if (reading === undefined || !ofName) return { en: `“${en}”`, ko: `“${ko}”` };
  const shown = `“${called}” (${en})`;
  return { en: shown, ko: shown };
}

function explainPiece(
  { kind, by, item, weight, matched, of }: EvidencePiece,
  called: string,
  name: (key: string) => Text,
): Text {
  const what = item === undefined ? { en: 'any item', ko: '모든 항목' } : name(item);
  const spoke = quoted({ kind, by }, called);
  const counts =
    matched === undefined || of === undefined
      ? ''
      : ` (${matched.toLocaleString('en-US')} / ${of.toLocaleString('en-US')})`;
  if (isReferring(kind) && weight === 0)
    return {
      en: `  ${signed(weight)}  ${kinds[kind].en}: ${spoke.en}, which do not hold the same: none of them tells`,
      ko: `  ${signed(weight)}  ${kinds[kind].ko}: ${spoke.ko} → 서로 담긴 내용이 달라 판정에 쓰지 않음`,
    };
  return {
    en: `  ${signed(weight)}  ${kinds[kind].en}: ${spoke.en}${counts} ${weight < 0 ? 'against' : 'for'} ${what.en}`,
    ko: `  ${signed(weight)}  ${kinds[kind].ko}: ${spoke.ko}${counts} → ${what.ko}${weight < 0 ? ' 아님' : ''}`,
  };
}

function explainForms({ classification: { item, forms, values } }: ClassifiedField): Text[] {
  const told = Object.entries(forms).map(([form, count]) => {
    const { en, ko } = formWords[form as Form];
    return { en: `Stored ${en}: ${count} values`, ko: `저장 형태 ${ko}: ${count}개` };
  });
  const untold =
    item === undefined ? 0 : values - Object.values(forms).reduce((sum, count) => sum + count, 0);
  if (untold <= 0) return told;
  return [
    ...told,
    {
      en: `Stored in a form that does not show: ${untold} values`,
      ko: `저장 형태를 알 수 없음: ${untold}개`,
    },
  ];
}

function explainContents(
  { classification: { contains, values } }: ClassifiedField,
  name: (key: string) => Text,
): Text[] {
  return Object.entries(contains).map(([item, count]) => ({
    en: `Inside the text: ${name(item).en} in ${count} of ${values} values`,
    ko: `본문 안: ${name(item).ko} — ${values}개 값 중 ${count}개`,
  }));
}

/** The strongest support, without which the verdict would be another; or what would have to be seen. */
function change(
  { name: called, classification: verdict }: ClassifiedField,
  name: (key: string) => Text,
): Text {
  const { item, evidence, runnersUp } = verdict;
  const referring = evidence.find(({ kind }) => isReferring(kind));
  if (isDecided(verdict)) {
    return { en: 'Would change it: another review decision', ko: '판정을 바꿀 수 있는 것: 새로운 검토 결정' };
  }
  if (item !== undefined && referring?.item === item) {
    const { en, ko } = without(item, evidence, called, name);
    return {
      en: `${en}; a review decision about “${referring.by}” goes for it, too`,
      ko: `${ko}; “${referring.by}”에 대한 검토 결정도 이 필드에 적용`,
    };
  }
  if (item !== undefined) return without(item, evidence, called, name);
  if (referring && referring.weight < 0)
    return {
      en: `Would change it: another review decision about “${referring.by}”, or one about this field`,
      ko: `판정을 바꿀 수 있는 것: “${referring.by}” 또는 이 필드에 대한 새로운 검토 결정`,
    };
  if (referring)
    return {
      en: `Would change it: a foreign key to one of “${referring.by}”, or a review decision about this field`,
      ko: `판정을 바꿀 수 있는 것: “${referring.by}” 중 하나를 가리키는 외래키, 또는 이 필드에 대한 검토 결정`,
    };
  const next = runnersUp[0];
  if (!next)
    return {
      en: 'Would change it: values, a name or a comment that point to an item',
      ko: '판정을 바꿀 수 있는 것: 항목을 가리키는 값, 이름 또는 주석',
    };
  const { en, ko } = name(next.item);
  const more = signed(lackOf(next.item, evidence));
  return {
    en: `Would change it: ${more} more for ${en}, by values, a comment or other columns`,
    ko: `판정을 바꿀 수 있는 것: 값, 주석, 다른 열 등 ${ko} 쪽 근거가 ${more} 더 있을 때`,
  };
}

/** The fewest of the strongest supports without which the verdict would be another, and which it would be then. */
function without(
  item: string,
  evidence: readonly EvidencePiece[],
  called: string,
  name: (key: string) => Text,
): Text {
  const removed: EvidencePiece[] = [];
  let rest = evidence;
  for (const piece of evidence) {
    if (piece.item !== item || piece.weight <= 0) continue;
    removed.push(piece);
    rest = rest.filter((other) => other !== piece);
    if (itemOf(rest) !== item) break;
  }
  const then = itemOf(rest);
  if (removed.length === 0 || then === item)
    return { en: 'Would change it: a review decision', ko: '판정을 바꿀 수 있는 것: 검토 결정' };
  const verdict = then === undefined ? { en: 'nothing personal', ko: '개인정보 아님' } : name(then);
  const pieces = removed.map((piece) => {
    const { en, ko } = quoted(piece, called);
    return { en: `the ${kinds[piece.kind].en} ${en}`, ko: `${kinds[piece.kind].ko} ${ko}` };
  });
  return {
    en: `Would change it: without ${pieces.map(({ en }) => en).join(' and ')} it would be ${verdict.en}`,
    ko: `판정을 바꿀 수 있는 것: ${pieces.map(({ ko }) => ko).join(', ')} 근거가 ${pieces.length > 1 ? '모두 ' : ''}없으면 판정은 ${verdict.ko}`,
  };
}
