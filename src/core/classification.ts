import type { FieldReference } from './dataset.ts';
import type { Form } from './detector.ts';

/** How a field is known to refer to a key: the database sees to it, a view shows it, or it is called and typed like it. */
export const referringKinds = ['reference', 'view', 'namesake'] as const;

export interface Referring extends FieldReference {
  readonly kind: (typeof referringKinds)[number];
}

export const isReferring = (kind: EvidencePiece['kind']): kind is Referring['kind'] =>
  referringKinds.some((one) => one === kind);

/** One piece of the reasoning behind a verdict. Counts and ids only; never a value. */
export interface EvidencePiece {
  readonly kind:
    | 'name'
    | 'comment'
    | 'type'
    | 'table'
    | 'neighbour'
    | 'values'
    | 'shape'
    | 'learned'
    | Referring['kind']
    | 'decision';
  /** What spoke: a detector's id, the matched words of a name, a feature. */
  readonly by: string;
  /** Item it speaks for; undefined where it speaks against all. */
  readonly item?: string;
  /** Contribution in log-odds; negative against. */
  readonly weight: number;
  readonly matched?: number;
  readonly of?: number;
}

/** What a column, or a path inside one, was found to hold. */
export interface Classification {
  /** Key of the item; `undefined` for "no personal data seen". */
  readonly item?: string;
  /** Calibrated probability that the item is right (0 to 1). */
  readonly confidence: number;
  /** The next best items, best first. */
  readonly runnersUp: readonly { readonly item: string; readonly confidence: number }[];
  readonly evidence: readonly EvidencePiece[];
  /** Non-empty values looked at; 0 when only the schema was. */
  readonly values: number;
  /** How the values stand: counts by form over the values that the item's detectors know. */
  readonly forms: Readonly<Partial<Record<Form, number>>>;
  /** Items found inside running text, by number of values that hold one. */
  readonly contains: Readonly<Record<string, number>>;
  /** Of these, the values that hold the item masked or hashed alone. */
  readonly containsProtected?: Readonly<Record<string, number>> | undefined;
  /** True where the confidence lies in the band that asks a person to decide. */
  readonly unclear: boolean;
}

/** Whether people decided what a field holds. */
export const isDecided = ({ evidence }: Classification): boolean =>
  evidence.some(({ kind }) => kind === 'decision');

/** One field as the inventory shows it: a column, or a path inside one (`payload.user.email`). */
export interface ClassifiedField {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** Set for a path inside the column of that name. */
  readonly within?: string;
  /** Keys that it refers to, under names that people may see; several where more than one is called like it. */
  readonly refersTo?: readonly Referring[];
  readonly classification: Classification;
}
