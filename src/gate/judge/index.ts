import type { Classifier } from '../../classify/index.ts';
import type { GateProblem } from '../../core/gate.ts';
import type { Pack, Rule } from '../../core/rule.ts';
import { severities } from '../../core/rule.ts';
import { Decisions } from '../../lock/decide.ts';
import type { Schema } from '../schema.ts';
import { judgeByChecks } from './checks.ts';
import { judgeComments, judgeSeeds } from './contents.ts';
import type { GateContext } from './context.ts';
import { judgeDeclarations } from './declarations.ts';
import { judgePurposes } from './purposes.ts';
import { judgeClocks, judgeRetention } from './retention.ts';
import { judgeStale } from './stale.ts';

export interface JudgeTools {
  readonly classifier: Classifier;
  readonly rules: readonly Rule[];
  readonly packs: readonly Pack[];
  /** Calendar date that law and policy are read for. */
  readonly asOf: string;
}

/** All that is wrong with a schema, in the order of its files and lines. */
export function judge(schema: Schema, context: GateContext, tools: JudgeTools): GateProblem[] {
  const decisions = new Decisions(context.lock, context.items);
  const decided: Schema = {
    ...schema,
    datasets: schema.datasets.map((one) => ({
      ...one,
      fields: decisions.apply(schema.source, one.dataset.name, one.fields),
    })),
  };
  const problems = [
    ...schema.datasets.flatMap((one) => [
      ...judgeDeclarations(schema, one, context),
      ...judgeComments(one, context, tools.classifier),
      ...judgeSeeds(one, context),
    ]),
    ...decided.datasets.flatMap((one) => [
      ...judgeRetention(one, context),
      ...judgeClocks(decided, one, context),
      ...judgePurposes(one, context),
    ]),
    ...judgeByChecks(decided, context, tools),
    ...judgeStale(decided, context),
  ];
  return problems.sort(byPlace);
}

function byPlace(one: GateProblem, other: GateProblem): number {
  return (
    compare(one.at.file, other.at.file) ||
    one.at.line - other.at.line ||
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    compare(one.fingerprint, other.fingerprint)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
