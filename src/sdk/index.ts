/** What connectors and rules may import of the program: core's public part, and the define functions. */
export type * from '../core/age.ts';
export type * from '../core/classification.ts';
export type * from '../core/dataset.ts';
export * from '../core/detector.ts';
export { describeReason, GamsaError, sourceError } from '../core/error.ts';
export type * from '../core/evidence.ts';
export type * from '../core/fact.ts';
export { inScope } from '../core/glob.ts';
export * from '../core/item.ts';
export { periodWords } from '../core/period-words.ts';
export { formatName, formatPlace, formatSegments } from '../core/place.ts';
export type * from '../core/policy.ts';
export * from '../core/rule.ts';
export { expects } from '../core/schema.ts';
export type * from '../core/source.ts';
export * from '../core/text.ts';
export type { Clock, RowCondition, Serves, SourceConfig, Workspace } from '../core/workspace.ts';
export * from './define.ts';
