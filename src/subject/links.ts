import { describeReason } from '../core/error.ts';
import type { Unsearched } from '../core/subject.ts';
import { askFor } from './ask-for.ts';
import { columnsIn, type Manner } from './look-up.ts';
import type { Following } from './note.ts';
import { fieldsOutside, fits, type NumberNode, nodesOf } from './number-nodes.ts';
import { type NumberField, type Numbering, numberingsOf } from './numbering.ts';
import { type Known, KnownNumbers, mostNumbers, numberOf, placeKey } from './numbers.ts';
import type { Opened } from './opened.ts';
import type { SubjectFields } from './subject-fields.ts';
import { notSearched } from './unsearched.ts';

/** How often numbers are carried on: to the register, from there to other systems, and from what is known there by another number. */
const mostRounds = 8;

interface LinkOptions extends Following, Pick<Manner, 'wanted'> {
  readonly subjects: SubjectFields;
  /** Activities that say nothing of whose records they are. */
  readonly apart: ReadonlySet<string>;
}

/**
 * Carries the numbers of data subjects that the records found name to all other datasets that know the same people by them, within a
 * source and across sources, until nothing new is reached. What could not be looked for is noted; returned is what the data map
 * names in sources that are not open.
 */
export async function followLinks(opened: readonly Opened[], options: LinkOptions): Promise<Unsearched[]> {
  const all = opened.flatMap((one) => nodesOf(one, options.subjects));
  const outside = fieldsOutside(options.subjects, opened);
  const numberings = numberingsOf([...all, ...outside], options.apart);
  const nodes = all.filter(({ isShown }) => !isShown);
  const known = new KnownNumbers();
  const due = () => {
    for (const node of nodes) learn(node, numberings.get(node) ?? [], known);
    return nodes.flatMap((node) => askedAt(node, numberings.get(node) ?? [], known));
  };
  let asks = due();
  for (let round = 0; round < mostRounds && asks.length > 0; round++) {
    // All sources side by side, each dataset after the other, from what was known before: what is found does not depend on who is first.
    await Promise.all(
      [...Map.groupBy(asks, ({ node }) => node.opened).values()].map(async (own) => {
        for (const ask of own) await askAt(ask, options);
      }),
    );
    asks = due();
  }
  for (const { node } of asks) node.opened.pass(node.on, [node.field], notSearched.rounds(mostRounds));
  for (const { source, dataset, field } of known.cut.values()) {
    const at = nodes.find((node) => node.source === source && node.dataset === dataset);
    at?.opened.pass(at.on, [field], notSearched.many(mostNumbers));
  }
  noteUnlike(nodes, numberings, known, options);
  noteOthers(nodes, numberings, known);
  return outside
    .filter((field) => numberings.get(field)?.some(({ id }) => known.of(id).length > 0))
    .map(({ source, dataset, field }) => ({ source, dataset, fields: [field], why: notSearched.unopened }));
}

/** Takes up whom the records found name, where it is known whose number that is. */
function learn(
  { opened, on, at, address, ...place }: NumberNode,
  all: readonly Numbering[],
  known: KnownNumbers,
) {
  const [numbering, ...others] = all;
  if (!at || !numbering || others.length > 0) return;
  const { source, dataset, field } = place;
  for (const text of opened.namedIn(on).told.result().get(field) ?? [])
    if (address === undefined || numberOf(text)?.form === address)
      known.add(numbering.id, text, { source, dataset, field }, at.family);
}

interface Ask {
  readonly node: NumberNode;
  readonly numbering: Numbering;
  readonly numbers: readonly Known[];
  /** Whether the field holds numbers of one numbering alone. */
  readonly isOne: boolean;
}

/** Numbers that were not yet looked for in a field. */
function askedAt(node: NumberNode, numberings: readonly Numbering[], known: KnownNumbers): Ask[] {
  const isOne = numberings.length === 1;
  return numberings.flatMap((numbering) => {
    const fresh = known.of(numbering.id).filter((one) => !node.asked.has(askKey(numbering, one)));
    const numbers = unseen({ node, numbering, numbers: fresh, isOne });
    return numbers.length === 0 ? [] : [{ node, numbering, numbers, isOne }];
  });
}

/** Those to whose records nothing led so far: in a round a reference may, after it was known what to ask. */
function unseen({ node, numbering, numbers, isOne }: Ask): readonly Known[] {
  const { opened, on, field, asked, held } = node;
  // The one record of a register with the number is that in which it was read.
  const isRegister = opened.namedIn(on).isRegister(field);
  // Under one condition a number is another person's than under another.
  const isSeen = ({ texts, from }: Known) =>
    (isRegister && from.has(placeKey(node))) ||
    (isOne && [...texts].some((text) => opened.reached.has(on.name, field, text)));
  return numbers.filter((one) => {
    if (!isSeen(one)) return true;
    asked.add(askKey(numbering, one));
    held.add(numbering.id);
    opened.answered.add(on.name);
    return false;
  });
}

const askKey = ({ id }: Numbering, { key }: Known): string => `${id} ${key}`;

async function askAt(ask: Ask, options: LinkOptions): Promise<void> {
  const { node, numbering } = ask;
  const { opened, on, at, asked } = node;
  const left = unseen(ask);
  if (left.length === 0) return;
  for (const one of left) asked.add(askKey(numbering, one));
  opened.answered.add(on.name);
  const fitting = left.filter((one) => fits(node, one));
  if (!at || at.unreadable) noteUnread(node);
  else if (fitting.length > 0) {
    node.held.add(numbering.id);
    await askFor({ ...node, at }, numbering.where, fitting, options);
  }
}

function noteUnread({ opened, on, at, field }: NumberNode): void {
  opened.pass(on, [field], at?.unreadable ? describeReason(at.unreadable) : notSearched.missing);
}

/** Where the same people are known by another kind of number or address, nothing could be compared. */
function noteUnlike(
  nodes: readonly NumberNode[],
  numberings: ReadonlyMap<NumberField, readonly Numbering[]>,
  known: KnownNumbers,
  { apart, wanted }: LinkOptions,
): void {
  const activitiesOf = ({ serves }: NumberField) =>
    serves.flatMap(({ activity }) => (apart.has(activity) ? [] : activity));
  const isKnown = (node: NumberNode) => numberings.get(node)?.some(({ id }) => known.of(id).length > 0);
  const reached = new Set(nodes.filter(isKnown).flatMap(activitiesOf));
  for (const node of nodes) {
    const { opened, on, at, asked, held } = node;
    const { whole } = columnsIn(opened, on);
    const isSearched =
      wanted.kinds.some((kind) => whole.has(kind)) || opened.found.some(({ dataset }) => dataset === on.name);
    const isTied = !isSearched && activitiesOf(node).some((activity) => reached.has(activity));
    if (!at || at.unreadable || held.size > 0 || (asked.size === 0 && !isTied)) continue;
    opened.pass(on, [at], notSearched.unlike);
    opened.answered.add(on.name);
  }
}

/** Whom records found name, and it could not be read or may be somebody else, where others know people by that number. */
function noteOthers(
  nodes: readonly NumberNode[],
  numberings: ReadonlyMap<NumberField, readonly Numbering[]>,
  known: KnownNumbers,
): void {
  const sizes = new Map<string, number>();
  for (const { id } of [...numberings.values()].flat()) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  for (const node of nodes) {
    const { opened, on, field } = node;
    const own = (numberings.get(node) ?? []).filter(({ id }) => (sizes.get(id) ?? 0) > 1);
    const isNew = (text: string) => own.some(({ id }) => !known.has(id, text));
    const isFound = opened.found.some(({ dataset }) => dataset === on.name);
    if (own.length > 0 && isFound && (!node.at || node.at.unreadable)) noteUnread(node);
    const { told, doubtful } = opened.namedIn(on);
    if (own.length > 1 && told.result().get(field)?.some(isNew))
      opened.pass(on, [field], notSearched.conditional);
    if (doubtful.result().get(field)?.some(isNew)) opened.pass(on, [field], notSearched.others);
  }
}
