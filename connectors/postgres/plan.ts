import type { AccessPlan, Dataset } from '../../src/sdk/index.ts';
import type { Statement } from '../_sql/parameters.ts';
import type { Session } from './session.ts';

interface Node {
  readonly 'Node Type': string;
  readonly 'Plan Rows': number;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Node[];
}

/** Nodes that read a relation from one end to the other, or leave that to another server. */
const whole = /^(?:Seq Scan|Sample Scan|Foreign Scan|Custom Scan|Tid Range Scan)$/;

/** What the planner would do, by EXPLAIN without ANALYZE: the statement is not run. */
export async function explain(
  session: Session,
  { text, values }: Statement,
  { parts = 1 }: Dataset,
): Promise<AccessPlan> {
  const [row] = await session.rows(`explain (format json) ${text}`, values);
  const [{ Plan: root }] = JSON.parse(row?.[0] ?? '') as [{ Plan: Node }];
  const relations = nodesOf(root).filter((node) => node['Relation Name'] !== undefined);
  // Whole partitions are read, but not all of them.
  const pruned = relations.length < parts;
  const scans = relations.some((node) => whole.test(node['Node Type']));
  return { access: scans && !pruned ? 'scan' : 'index', rows: root['Plan Rows'] };
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}
