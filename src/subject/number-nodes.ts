import type { Dataset, Field } from '../core/dataset.ts';
import { columnsIn, isShownElsewhere } from './look-up.ts';
import type { NumberField } from './numbering.ts';
import type { Known } from './numbers.ts';
import { type Opened, shownBy } from './opened.ts';
import type { SubjectFields } from './subject-fields.ts';

/** A field that names data subjects, in a source that is open. */
export interface NumberNode extends NumberField {
  readonly opened: Opened;
  readonly on: Dataset;
  /** Undefined where the data map names what is not there. */
  readonly at?: Field;
  /** A view of records that are looked at themselves: it only tells whom they name. */
  readonly isShown: boolean;
  /** Numbers, each with its numbering, that were to be looked for here. */
  readonly asked: Set<string>;
  /** Numberings of which some could be: their type is that of the field. */
  readonly held: Set<string>;
}

export function nodesOf(opened: Opened, subjects: SubjectFields): NumberNode[] {
  return opened.datasets
    .filter(({ unreadable }) => !unreadable)
    .flatMap((on) => opened.subjectsOf(on).flatMap((name) => nodeOf(opened, subjects, on, name) ?? []));
}

function nodeOf(opened: Opened, subjects: SubjectFields, on: Dataset, name: string): NumberNode | undefined {
  const at = on.fields.find((field) => field.name === name);
  if (!at && !subjects.isMapped(opened.id, on.name, name)) return undefined;
  const { whole } = columnsIn(opened, on);
  const address = (['email', 'phone'] as const).find(
    (kind) => at !== undefined && whole.get(kind)?.includes(at),
  );
  const shown = shownBy(on, name, opened.datasets);
  return {
    opened,
    on,
    source: opened.id,
    dataset: on.name,
    table: on.path.at(-1) ?? on.name,
    field: name,
    serves: subjects.of(opened.id, on.name).find(({ field }) => field === name)?.serves ?? [],
    refersTo: at ? [...opened.referencesOf(on, at), ...shown] : [],
    isShown: shown.length > 0 && isShownElsewhere(on, opened.datasets),
    asked: new Set(),
    held: new Set(),
    ...(at && { at }),
    ...(address && { address }),
  };
}

/** The same of what the data map names in sources that were not looked at; datasets may be globs there. */
export function fieldsOutside(subjects: SubjectFields, opened: readonly Opened[]): NumberField[] {
  return subjects
    .outside(new Set(opened.map(({ id }) => id)))
    .map((one) => ({ ...one, table: one.dataset.split(/[./]/).at(-1) ?? '', refersTo: [] }));
}

/** Whether a field can hold a number, by its type. */
export function fits({ address, at }: NumberNode, { form }: Pick<Known, 'form'>): boolean {
  if (!at || at.array) return false;
  if (address !== undefined) return form === address;
  if (at.family === 'text' || at.family === 'unknown') return true;
  return at.family === form;
}
