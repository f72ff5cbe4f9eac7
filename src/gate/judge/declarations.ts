import type { ClassifiedField } from '../../core/classification.ts';
import type { GateProblem } from '../../core/gate.ts';
import type { Item } from '../../core/item.ts';
import type { LockedField } from '../../core/lock.ts';
import { wholePercent } from '../../core/percent.ts';
import type { Result } from '../../core/rule.ts';
import type { Text } from '../../core/text.ts';
import { type Outdated, outdated } from '../../lock/decide.ts';
import { personalFields } from '../../lock/personal.ts';
import type { Schema, SchemaDataset } from '../schema.ts';
import { type GateContext, likelyPersonal, lineOf, lockedOf, problem, shownField } from './context.ts';
import { suggest } from './suggest.ts';

/** Fields that are personal data, held against the lock. */
export function judgeDeclarations(schema: Schema, one: SchemaDataset, context: GateContext): GateProblem[] {
  const { dataset } = one;
  const personal = new Map(personalFields(one.fields, context.items).map((field) => [field.name, field]));
  return one.fields.flatMap((field) => {
    const locked = lockedOf(context.lock, context.source, dataset.name, field.name);
    const found = personal.get(field.name);
    const at = lineOf(one, field, context);
    const place = { source: context.source, dataset: dataset.name, field: field.name };
    const where = { place, at, context };
    if (locked) return judgeLocked(field, locked, where);
    const former = formerOf(schema, dataset.name, field.name, context);
    // A new name changes nothing of what a field holds: what people decided goes before what the name looks like.
    const known = former?.decided || !found ? former?.item : undefined;
    if (former && known) return [judgeUndeclared(field, known, where, former)];
    return found ? [judgeUndeclared(found, found.item, where, former)] : judgeUnclear(field, where);
  });
}

interface Where {
  readonly place: Result['place'];
  readonly at: GateProblem['at'];
  readonly context: GateContext;
}

function judgeLocked(
  field: ClassifiedField,
  locked: LockedField,
  { place, at, context }: Where,
): GateProblem[] {
  const item = locked.item === undefined ? {} : { item: locked.item };
  if (locked.decision === 'proposed') {
    const message =
      locked.item === undefined
        ? {
            en: 'Was decided, has changed since, and nobody has reviewed it again',
            ko: '결정된 뒤 바뀌었으나 아직 다시 검토되지 않았습니다',
          }
        : {
            en: `Stands in the lock as ${locked.item}, but nobody has reviewed it`,
            ko: `잠금 파일에 ${locked.item} 항목으로 있으나 아직 검토되지 않았습니다`,
          };
    return [problem('declaration-pending', at, { status: 'unknown', place, ...item, message })];
  }
  const ended = outdated(field, locked, context.items);
  if (!ended) return [];
  const message = outdatedMessage(field, locked, ended);
  const paste = locked.item !== undefined && {
    paste: { into: context.lockFile, lines: suggest(place, field, locked.item, context.items) },
  };
  const result = { status: 'violated', place, ...item, message } as const;
  return [problem('declaration-outdated', at, result, paste || {})];
}

function outdatedMessage({ type }: ClassifiedField, locked: LockedField, ended: Outdated): Text {
  switch (ended.why) {
    case 'type':
      return {
        en: `Is now ${type}; it was reviewed as ${locked.type}`,
        ko: `검토 당시의 타입은 ${locked.type}, 지금은 ${type}입니다`,
      };
    case 'items':
      return {
        en: `Now holds ${ended.items.join(', ')}, which was not there when it was reviewed`,
        ko: `검토 당시 없던 ${ended.items.join(', ')} 항목이 있습니다`,
      };
    case 'gone':
      return {
        en: `Holds no ${ended.item} any more, which was there when it was reviewed`,
        ko: `검토 당시 있던 ${ended.item} 항목이 더 이상 없습니다`,
      };
  }
}

/** Nothing personal was seen, but that is far from sure: something speaks for an item, or nothing tells of a column among records of people. */
function judgeUnclear(field: ClassifiedField, where: Where): GateProblem[] {
  const { item, unclear, runnersUp } = field.classification;
  if (item === undefined && unclear && runnersUp.length === 0) return [askOpenly(where)];
  const candidate = where.context.items.get(runnersUp[0]?.item ?? '');
  const mild = ['none', 'context', 'content'];
  if (item !== undefined || !unclear || !candidate || mild.includes(candidate.sensitivity)) return [];
  return [ask(field, candidate, runnersUp[0]?.confidence ?? 0, where)];
}

function askOpenly({ place, at }: Where): GateProblem {
  const message = {
    en: 'Stands among records of people, and its name does not tell what it holds; nobody has decided',
    ko: '개인에 관한 기록 가운데 있으나 이름으로는 내용을 알 수 없고, 결정된 바가 없습니다',
  };
  return problem('decision-needed', at, { status: 'unknown', place, message });
}

function ask(
  field: ClassifiedField,
  item: Item,
  confidence: number,
  { place, at, context }: Where,
): GateProblem {
  const sure = wholePercent(confidence);
  const paste = { into: context.lockFile, lines: suggest(place, field, item.key, context.items) };
  const message = {
    en: `May hold ${item.name.en} (${sure} %); nobody has decided`,
    ko: `${item.name.ko} 항목일 수 있으나(${sure}%) 결정된 바가 없습니다`,
  };
  return problem('decision-needed', at, { status: 'unknown', place, item: item.key, message }, { paste });
}

/** What the lock says of a field under the name that it had before. */
interface Former {
  /** The item that it held; undefined where it is no personal data. */
  readonly item: Item | undefined;
  readonly decided: boolean;
  readonly words: Text;
}

/** The lock of before the change counts as well: who renames a field may take its entry out in the same breath. */
function formerOf(
  { dropped }: Schema,
  dataset: string,
  field: string,
  { lock, baseLock, source, items }: GateContext,
): Former | undefined {
  for (const gone of dropped.filter(({ now }) => now?.dataset === dataset && now.field === field)) {
    const locked = [lock, baseLock].flatMap(
      (one) => (one && lockedOf(one, source, gone.dataset, gone.field)) ?? [],
    )[0];
    if (!locked) continue;
    const { item, decision, by, on } = locked;
    const decided = decision !== 'proposed';
    const [name, who] = [shownField(gone), [by, on].filter(Boolean).join(', ')];
    const [en, ko] = decided ? ['declares', who] : ['proposes', '검토 전'];
    return {
      item: items.get(item ?? ''),
      decided,
      words: {
        en: `it was ${name}, which the lock ${en} as ${item ?? 'no personal data'}${decided ? ` (${who})` : ''}`,
        ko: `이전 이름은 ${name}(잠금 파일: ${item ?? '개인정보 아님'}, ${ko})`,
      },
    };
  }
  return undefined;
}

function judgeUndeclared(
  field: ClassifiedField,
  item: Item,
  { place, at, context }: Where,
  former: Former | undefined,
): GateProblem {
  const isTold = former?.item === item;
  const sure = { en: '', ko: '', ...(!isTold && percentOf(field)) };
  const paste = { into: context.lockFile, lines: suggest(place, field, item.key, context.items) };
  if (!isTold && likelyPersonal(field, context) < context.threshold) {
    return ask(field, item, field.classification.confidence, { place, at, context });
  }
  const declared =
    context.baseLock && lockedOf(context.baseLock, context.source, place.dataset ?? '', field.name);
  if (declared && declared.decision !== 'not-personal') {
    const message = {
      en: `Holds ${item.name.en}${sure.en}, and this change removes its declaration from the lock`,
      ko: `${item.name.ko} 항목${sure.ko}인데 이 변경이 잠금 파일에서 지웠습니다`,
    };
    const line = { file: context.lockFile, line: context.lockLine(['datasets']) };
    return problem(
      'declaration-removed',
      line,
      { status: 'violated', place, item: item.key, message },
      { paste },
    );
  }
  const message = {
    en: `Holds ${item.name.en}${sure.en} and is not in the lock${former ? `; ${former.words.en}` : ''}`,
    ko: `${item.name.ko} 항목${sure.ko}인데 잠금 파일에 없습니다${former ? `. ${former.words.ko}` : ''}`,
  };
  const severity = item.sensitivity === 'context' ? ({ severity: 'low' } as const) : {};
  return problem(
    'undeclared-field',
    at,
    { status: 'violated', place, item: item.key, message, ...severity },
    { paste },
  );
}

function percentOf({ classification }: ClassifiedField): Text {
  const sure = wholePercent(classification.confidence);
  return { en: ` (${sure} %)`, ko: `(${sure}%)` };
}
