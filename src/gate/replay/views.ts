import type { ClassifiedField } from '../../core/classification.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { ItemCatalogue } from '../../core/item.ts';

interface Judged {
  readonly dataset: Dataset;
  readonly fields: readonly ClassifiedField[];
}

/**
 * A view that shows a personal column of a table under another name shows the same data: its column takes the item of the
 * column that its expression names, where its own name says nothing.
 */
export function inheritItems<T extends Judged>(
  all: readonly T[],
  views: ReadonlyMap<string, string>,
  items: ItemCatalogue,
): T[] {
  const byName = new Map(all.map((one) => [one.dataset.name, one]));
  return all.map((one) => {
    const text = views.get(one.dataset.name);
    if (text === undefined) return one;
    const sources = (one.dataset.derivedFrom ?? []).flatMap((name) => byName.get(name)?.fields ?? []);
    const targets = targetsOf(text);
    return { ...one, fields: one.fields.map((field, i) => inherit(field, targets[i] ?? '', sources, items)) };
  });
}

function inherit(
  field: ClassifiedField,
  expression: string,
  sources: readonly ClassifiedField[],
  items: ItemCatalogue,
): ClassifiedField {
  if (field.classification.item !== undefined) return field;
  const named = new Set(names(expression));
  const source = sources.find(({ name, classification: { item } }) => {
    const sensitivity = items.get(item ?? '')?.sensitivity ?? 'none';
    return named.has(name) && sensitivity !== 'none' && sensitivity !== 'context';
  });
  if (!source) return field;
  const { item, confidence, unclear } = source.classification;
  const by = `shows ${source.name}`;
  return {
    ...field,
    classification: {
      ...field.classification,
      ...(item !== undefined && { item }),
      confidence,
      unclear,
      evidence: [{ kind: 'neighbour', by, weight: 4, ...(item !== undefined && { item }) }],
    },
  };
}

/** Counting and comparing gives no personal data away. */
const harmless = /^\s*(?:count|exists|bool_or|bool_and)\s*\(|\bis (?:not )?null\b|^\s*\(?case\b/i;

/** Names in an expression, its alias left out, quotes taken off. */
function names(expression: string): string[] {
  if (harmless.test(expression)) return [];
  const value = expression
    .replace(/\s+as\s+("(?:[^"]|"")+"|`[^`]+`|\S+)\s*$/i, '')
    .replace(/'(?:[^']|'')*'/g, ' ');
  return [...value.matchAll(/"((?:[^"]|"")+)"|`([^`]+)`|([\p{L}_][\p{L}\p{N}_$]*)/gu)].map(
    ([, quoted, ticked, plain]) => quoted?.replaceAll('""', '"') ?? ticked ?? plain ?? '',
  );
}

/** The expressions of the outermost SELECT, in order. */
function targetsOf(text: string): string[] {
  const start = /^\s*select\s+(?:distinct\s+)?/i.exec(text)?.[0].length;
  if (start === undefined) return [];
  const targets: string[] = [];
  let depth = 0;
  let from = start;
  const tokens = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|[(),]|\bfrom\b/gi;
  tokens.lastIndex = start;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    const [mark] = token;
    if (mark === '(') depth++;
    else if (mark === ')') depth--;
    else if (depth === 0 && (mark === ',' || /^from$/i.test(mark))) {
      targets.push(text.slice(from, token.index).trim());
      if (mark !== ',') return targets;
      from = tokens.lastIndex;
    }
  }
  targets.push(text.slice(from).trim());
  return targets;
}
