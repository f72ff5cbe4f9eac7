import type { Field } from '../core/dataset.ts';
import { GamsaError } from '../core/error.ts';
import type { Selection } from '../core/selection.ts';
import type { Reading } from '../core/source.ts';
import { toText } from '../core/text.ts';
import type { RowCondition } from '../core/workspace.ts';
import { costOf, isFile } from './cost.ts';
import { clip } from './look-up.ts';
import { addPlace, type Following, follow, visitorOf } from './note.ts';
import type { NumberNode } from './number-nodes.ts';
import { type Known, spellingsOf } from './numbers.ts';
import { distinct, LinkCollector, linkFields, recordsOf } from './references.ts';
import { Seen } from './seen.ts';
import { counted, notSearched } from './unsearched.ts';

const textsAtOnce = 500;

type Holding = NonNullable<Selection['holding']>;
type Node = NumberNode & { readonly at: Field };

/** Looks for the records of a dataset that are of the data subjects with these numbers, and for what refers to them. */
export async function askFor(
  node: Node,
  where: RowCondition | undefined,
  numbers: readonly Known[],
  following: Following,
): Promise<void> {
  const { opened, on, at } = node;
  try {
    await search(node, where, numbers, following);
  } catch (error) {
    if (!(error instanceof GamsaError)) throw error;
    opened.pass(on, [at], error.text);
  }
}

async function search(
  node: Node,
  where: RowCondition | undefined,
  numbers: readonly Known[],
  following: Following,
): Promise<void> {
  const { opened, on, at } = node;
  const { source, datasets, referencesOf, reached } = opened;
  const texts = [
    ...new Set(numbers.flatMap((one) => [...one.texts].flatMap((text) => spellingsOf(text, one)))),
  ];
  const way = await chooseWay(node, where, numbers, texts, following.full);
  if (way === 'none') {
    opened.pass(on, [at], notSearched.walk);
    return;
  }
  for (const text of texts) reached.note(on.name, at.name, text);
  const met = opened.met.get(on.name);
  const visitor = visitorOf(opened, 'link', following);
  const linked = linkFields(on, datasets, referencesOf);
  const fields = distinct([at, ...visitor.fieldsOf(on), ...linked, ...(met?.found.fields ?? [])]);
  const request = { fields, clip, signal: following.signal };
  const readings: (() => Promise<Reading>)[] =
    way === 'read'
      ? [() => source.read!(on, { ...request, rows: 'all', seed: 0 })]
      : chunks(at, texts).map(
          (holding) => async () =>
            source.select!(on, { ...request, selection: { holding, ...(where && { where }) } }),
        );
  const seen = new Seen(numbers, at, met);
  const links = new LinkCollector();
  for (const open of readings) {
    const reading = await open();
    for await (const { cell } of recordsOf(reading, fields)) {
      if (!seen.isNew(cell)) continue;
      reached.note(on.name, at.name, cell(at.name) ?? '');
      visitor.visit(on, at, cell);
      for (const { name } of linked) links.add(name, cell(name));
    }
    for (const { what, count } of reading.problems) opened.pass(on, [at], counted(toText(what), count));
  }
  opened.searched.add(on.name);
  if (way === 'select' && numbers.some(isAddress)) opened.pass(on, [at], notSearched.spelt);
  if (seen.met === 0 && seen.isWrittenOtherwise(way)) opened.pass(on, [at], notSearched.written);
  if (seen.records === 0) return;
  addPlace(opened, on, { via: 'link', fields: [at.name], from: [...seen.from.values()] }, seen.records);
  await follow(opened, on, links, following);
}

const isAddress = ({ form }: Pick<Known, 'form'>): boolean => form === 'email' || form === 'phone';

function chunks({ name }: Field, texts: readonly string[]): Holding[] {
  return Array.from({ length: Math.ceil(texts.length / textsAtOnce) }, (_, index) => [
    { field: name, texts: texts.slice(index * textsAtOnce, (index + 1) * textsAtOnce) },
  ]);
}

/** What must be read in any case is compared here, and addresses, however they are written, where that is short or asked for; else the system is asked. */
async function chooseWay(
  { opened: { source }, on, at }: Node,
  where: RowCondition | undefined,
  numbers: readonly Known[],
  texts: readonly string[],
  full: boolean,
): Promise<'select' | 'read' | 'none'> {
  const cost = await costOf(source, on, chunks(at, texts)[0] ?? []);
  if (cost === 'long' && !full) return 'none';
  const mayRead = where === undefined && source.read !== undefined;
  const isCompared = numbers.some(isAddress) && (full || cost === 'short');
  if (mayRead && (isFile(on) || isCompared)) return 'read';
  if (source.select) return 'select';
  return mayRead && full ? 'read' : 'none';
}
