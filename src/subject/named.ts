import { splitName } from '../classify/names/tokens.ts';
import type { Dataset, Field } from '../core/dataset.ts';
import type { Cell } from '../core/source.ts';
import { isNobody } from './numbers.ts';
import { LinkCollector } from './references.ts';

/** How a record was found: by what was asked for, as the number of its data subject, or as it refers to another. */
export type Way = 'match' | 'link' | 'reference';

/** Whether a field tells of somebody beside the one whom a record is about: `guardian_phone`, `referrerEmail`, `보호자전화`. */
export const isOfOthers = (field: string, table: string): boolean =>
  splitName(field).some((word) => {
    const other = others.exec(word)?.[0];
    return other !== undefined && !table.toLowerCase().includes(other);
  });

const others =
  /^(?:guardian|parent|mother|father|spouse|partner|sibling|relative|kin|nok|emergency|referr?er|referred|referral|recommender|inviter|invited|agent|proxy|guarantor|introducer|manager|supervisor|sponsor|friend)$|보호자|부모|모친|부친|배우자|가족|비상|긴급|추천|대리인|보증인|소개|담당/;

/** The data subjects that the records found of a dataset name. */
export class NamedSubjects {
  readonly fields: readonly Field[];
  /** Surely the person who is looked for. */
  readonly told = new LinkCollector();
  /** Perhaps somebody else: the sender of a message that the person received, or whoever stands for guests. */
  readonly doubtful = new LinkCollector();
  /** Numbers of a register, found by what people share: one alone is the person's, of several each may be another's. */
  private readonly shared = new LinkCollector();
  private readonly unique: ReadonlySet<string>;

  constructor(dataset: Dataset, fields: readonly Field[]) {
    this.fields = fields;
    const keys = dataset.fields.filter(({ primaryKey }) => primaryKey);
    const isUnique = (field: Field) => field.unique === true || (keys.length === 1 && keys[0] === field);
    this.unique = new Set(dataset.fields.filter(isUnique).map(({ name }) => name));
  }

  /** Whether each of its values stands in one record alone, as in a register of people. */
  isRegister(field: string): boolean {
    return this.unique.has(field);
  }

  /**
   * A record found by the values of these fields. What else it names is the person's too where the record is about one person:
   * where it is the only one with such a value, or the only one of the subject whom it names. `alone`: nothing else in the dataset
   * could tell of another person; `shared`: several people may have such a value, as a family has a telephone.
   */
  add(
    cell: (name: string) => Cell,
    by: readonly string[],
    way: Way,
    { alone = false, shared = false }: { readonly alone?: boolean; readonly shared?: boolean } = {},
  ): void {
    const isRegistered = way !== 'reference' && this.fields.some(({ name }) => this.unique.has(name));
    const isOnly = by.some((name) => this.unique.has(name));
    const isOwn = isOnly || (by.length > 0 && (isRegistered || (alone && this.fields.length === 1)));
    for (const { name } of this.fields) {
      const text = cell(name);
      if (text === null || text.trim() === '') continue;
      const isTold = isOwn || by.includes(name);
      const counts = isTold && (this.unique.has(name) || !isNobody(text));
      const told = shared && !isOnly && this.unique.has(name) ? this.shared : this.told;
      (counts ? told : this.doubtful).add(name, text);
    }
  }

  /** All records were added that were found by what was asked for. */
  settle(): void {
    for (const [name, texts] of this.shared.result())
      for (const text of texts) (texts.length === 1 ? this.told : this.doubtful).add(name, text);
  }
}
