import type { AccessPlan } from '../../src/sdk/index.ts';
import type { Statement } from '../_sql/parameters.ts';
import type { Session } from './session.ts';

interface Node {
  readonly 'Node Type': string;
  readonly 'Plan Rows': number;
  readonly Plans?: readonly Node[];
}

/** Nodes that read a relation from one end to the other, or leave that to another server. */
const whole = /^(?:Seq Scan|Sample Scan|Foreign Scan|Custom Scan|Tid Range Scan)$/;

/** What the planner would do, by EXPLAIN without ANALYZE: the statement is not run. */
export async function explain(session: Session, { text, values }: Statement): Promise<AccessPlan> {
  const [row] = await session.rows(`explain (format json) ${text}`, values);
  const [{ Plan: root }] = JSON.parse(row?.[0] ?? '') as [{ Plan: Node }];
  return { access: scans(root) ? 'scan' : 'index', rows: root['Plan Rows'] };
}

function scans(node: Node): boolean {
  return whole.test(node['Node Type']) || (node.Plans ?? []).some(scans);
}
