/** The parts of node-sql-parser's trees that are read here; its own types leave most of them open. */

export interface Ref {
  readonly db?: string | null;
  readonly table: string;
}

export interface Value {
  readonly type: string;
  readonly value?: unknown;
}

export interface ColumnDefinition {
  readonly resource: string;
  readonly column?: { readonly column: string };
  readonly definition?: {
    readonly dataType: string;
    readonly length?: number | null;
    readonly scale?: number | null;
    readonly suffix?: readonly string[] | null;
    readonly expr?: { readonly value: readonly Value[] };
  };
  readonly nullable?: { readonly type: string } | null;
  readonly default_val?: { readonly value?: Value } | null;
  readonly auto_increment?: string | null;
  readonly primary_key?: string | null;
  readonly generated?: unknown;
  readonly comment?: { readonly value: Value } | null;
  readonly constraint_type?: string;
  /** A column's own check; what it is of has no one shape. */
  readonly check?: unknown;
}

export interface AlterAction extends ColumnDefinition {
  readonly action?: string;
  readonly if_not_exists?: string | null;
  readonly old_column?: { readonly column: string };
  readonly table?: string | Ref[];
  readonly create_definitions?: ColumnDefinition;
  readonly comment?: never;
}

export interface SelectTree {
  readonly columns: readonly {
    readonly expr: {
      readonly type: string;
      /** A name in backticks comes as an object. */
      readonly table?: string | { readonly value: string } | null;
      readonly column?: string;
    };
    readonly as: string | null;
  }[];
  readonly from: readonly (Ref & { readonly as?: string | null })[] | null;
}

export interface Tree {
  readonly type: string;
  readonly keyword?: string;
  readonly if_not_exists?: string | null;
  readonly table?: readonly Ref[] | readonly (readonly [Ref, Ref])[];
  readonly name?: readonly Ref[];
  readonly create_definitions?: readonly ColumnDefinition[] | null;
  readonly table_options?: readonly { readonly keyword: string; readonly value: unknown }[] | null;
  readonly like?: { readonly table: readonly Ref[] };
  readonly query_expr?: SelectTree | null;
  readonly select?: SelectTree;
  readonly view?: { readonly view: string };
  readonly columns?: readonly (string | { readonly column: string })[] | null;
  readonly expr?: readonly AlterAction[];
  /** `INSERT … SET a = 1` */
  readonly set?: readonly { readonly column: string; readonly value: Value }[] | null;
  readonly values?: {
    readonly values?: readonly { readonly value: readonly Value[] }[];
    readonly columns?: readonly { readonly expr: Value }[];
  };
}
