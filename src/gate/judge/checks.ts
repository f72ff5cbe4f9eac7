import { evaluate } from '../../audit/evaluate.ts';
import type { DatasetEvidence, Evidence } from '../../core/evidence.ts';
import type { GateProblem } from '../../core/gate.ts';
import type { Pack, Rule } from '../../core/rule.ts';
import type { FileLine, RunResult } from '../../core/run.ts';
import { sourceSchema } from '../../core/workspace.ts';
import type { Schema } from '../schema.ts';
import { type GateContext, lineOf } from './context.ts';
import { partsOf } from './purposes.ts';
import { sharedChecks } from './rules.ts';

/** The checks of audits that names, types and the policy answer: items that were not promised, NOT NULL on optional ones. */
export function judgeByChecks(
  schema: Schema,
  context: GateContext,
  { rules, packs, asOf }: { rules: readonly Rule[]; packs: readonly Pack[]; asOf: string },
): GateProblem[] {
  const { policy, source, items } = context;
  if (!policy) return [];
  const outcome = { status: 'schema-only', rowsRead: 0, problems: [] } as const;
  const config = sourceSchema.parse({ connector: 'schema' });
  const sources = [{ id: source, config, connector: 'schema', outcome, facts: [] }];
  const results = [true, false].flatMap((each) => {
    const datasets = schema.datasets.flatMap((one) =>
      partsOf(one, context, each).map(
        (part): DatasetEvidence => ({ source, dataset: one.dataset, outcome, ...part, training: false }),
      ),
    );
    const evidence: Evidence = { policy, items, asOf, sources, datasets, ages: [] };
    const checks = rules.filter(({ id }) => sharedChecks.has(id) && (id === perPurpose) === each);
    return evaluate({ rules: checks, packs, evidence });
  });
  return results
    .filter(({ status }) => status === 'violated' || status === 'unknown')
    .map((result) => ({ ...result, at: lineOfResult(schema, result, context) }));
}

/** The check that a field narrowed to several activities must pass for each of them. */
const perPurpose = 'item-not-declared';

function lineOfResult(
  schema: Schema,
  { place: { dataset, field: name }, rule }: Pick<RunResult, 'place' | 'rule'>,
  context: GateContext,
): FileLine {
  const found = schema.datasets.find((one) => one.dataset.name === dataset);
  if (!found) return { file: schema.path, line: 1 };
  const field = found.fields.find((one) => one.name === name);
  if (!field) return found.at;
  return rule === 'optional-item-required'
    ? found.linesOf(field.name).nullability
    : lineOf(found, field, context);
}
