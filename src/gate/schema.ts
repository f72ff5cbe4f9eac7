import type { ClassifiedField } from '../core/classification.ts';
import type { Dataset } from '../core/dataset.ts';
import type { GateFailure } from '../core/gate.ts';
import type { FileLine } from '../core/run.ts';

/** Where a field came to be what it is. */
export interface FieldLines {
  /** It got its name or its type. */
  readonly defined: FileLine;
  /** It became NOT NULL. */
  readonly nullability: FileLine;
  readonly comment: FileLine;
}

export interface ReadDataset {
  readonly dataset: Dataset;
  readonly fields: readonly ClassifiedField[];
  readonly at: FileLine;
  readonly linesOf: (field: string) => FieldLines;
  /** Where rows were written into it, if they were. */
  readonly filledAt?: FileLine;
}

/** The same under the names that people may see. */
export interface SchemaDataset extends ReadDataset {
  /** As the system spells it: for the classifier, and the data map, which people write. */
  readonly origin: Dataset;
}

interface NamedField {
  readonly dataset: string;
  readonly field: string;
}

/** A field that was there and is gone, or has another name now. */
export interface DroppedField extends NamedField {
  readonly at: FileLine;
  readonly now?: NamedField;
}

/** A schema as migrations, schema files or a live system give it. */
export interface ReadSchema {
  /** Id of the source in the workspace and the lock. */
  readonly source: string;
  readonly path: string;
  readonly tool: string;
  /** Files in the order in which they were read. */
  readonly files: readonly string[];
  readonly statements: number;
  readonly datasets: readonly ReadDataset[];
  readonly dropped: readonly DroppedField[];
  readonly failures: readonly GateFailure[];
  readonly passedOver: readonly GateFailure[];
  /** Files with SQL that the tool does not run, those apart that only take back. */
  readonly leftOut?: readonly string[];
}

/** The same under the names that people may see (`shownSchema`): what is judged, and written into files. */
export interface Schema extends ReadSchema {
  readonly datasets: readonly SchemaDataset[];
}
