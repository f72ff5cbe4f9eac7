import { accept, shownWaivers } from '../audit/accept.ts';
import type { DataMap } from '../audit/options.ts';
import type { ServedActivity } from '../core/evidence.ts';
import type { GateProblem, GateReport } from '../core/gate.ts';
import type { Lock } from '../core/lock.ts';
import type { Policy } from '../core/policy.ts';
import type { Notice } from '../core/run.ts';
import type { Waiver } from '../core/workspace.ts';
import { personalFields } from '../lock/personal.ts';
import { excerptOf } from './excerpt.ts';
import { type ChangedLines, isChanged } from './git.ts';
import { applyIgnores } from './ignore.ts';
import type { GateContext } from './judge/context.ts';
import { type JudgeTools, judge } from './judge/index.ts';
import { gateRules } from './judge/rules.ts';
import type { Schema, SchemaDataset } from './schema.ts';

export interface GateOptions extends JudgeTools {
  readonly items: GateContext['items'];
  readonly lock: Lock;
  readonly lockFile: string;
  readonly lockLine: (path: readonly string[]) => number;
  readonly baseLock?: Lock | undefined;
  /** With a policy, its promises are held against the schema too. */
  readonly commitment?: { readonly policy: Policy; readonly map: DataMap } | undefined;
  readonly threshold: number;
  /** Only what a change adds: lines of files, or the files that are latest. */
  readonly change?: ChangedLines | undefined;
  readonly latest?: number | undefined;
  readonly waivers: readonly Waiver[];
  /** Ids of the workspace's sources of which nothing is judged. */
  readonly unasked: readonly string[];
  /** Fingerprints that an earlier report of the gate holds. */
  readonly baseline?: GateReport | undefined;
  /** Text of a file as reports name it, for excerpts and ignore comments. */
  readonly textOf: (file: string) => string | undefined;
  /** Masks personal data in a text. */
  readonly mask: (text: string, source?: string) => string;
  readonly version: string;
}

/** Judges schemas, and says what is wrong at which line. */
export function runGate(schemas: readonly Schema[], options: GateOptions): GateReport {
  const all = schemas.flatMap((schema) => {
    const inChange = changeOf(schema, options);
    const problems = judge(schema, contextOf(schema, options, inChange), options);
    const texts = new Map(
      schema.files.flatMap((file) => {
        const text = options.textOf(file);
        return text === undefined ? [] : [[file, text] as const];
      }),
    );
    return applyIgnores(problems, texts, schema.source, options.asOf).map((one) => ({
      one,
      inside: inChange(one),
    }));
  });
  // A waiver of what was there before the change is of use: all are accepted, and then those of the change told.
  const accepted = acceptProblems(tellApart(all.map(({ one }) => one)), options);
  const problems = accepted.problems.filter((_, i) => all[i]!.inside);
  const failures = schemas.flatMap((schema) => schema.failures);
  const leftOut = schemas.flatMap((schema) => schema.leftOut ?? []);
  return {
    schema: 'gamsa.gate/v1',
    tool: { name: 'gamsa', version: options.version },
    asOf: options.asOf,
    complete: failures.length === 0,
    schemas: schemas.map(({ source, path, tool, files, statements, datasets }) => {
      const fields = datasets.flatMap((one) => one.fields);
      const personal = datasets.flatMap((one) => personalFields(one.fields, options.items)).length;
      return {
        source,
        path,
        tool,
        files: files.length,
        statements,
        datasets: datasets.length,
        fields: fields.length,
        personal,
      };
    }),
    problems: problems.map((one) => show(one, options)),
    outside: all.length - problems.length,
    failures,
    passedOver: schemas.flatMap((schema) => schema.passedOver),
    ...(leftOut.length > 0 && { leftOut }),
    notices: accepted.notices,
  };
}

function changeOf(
  schema: Schema,
  { change, latest }: GateOptions,
): (one: Pick<GateProblem, 'at'> & { rule?: string }) => boolean {
  // No file made a live system what it is, so that no change of files tells what is new of it.
  if (schema.files.length === 0) return () => true;
  if (change) return ({ at, rule }) => rule === 'declaration-removed' || isChanged(change, at.file, at.line);
  if (latest === undefined) return () => true;
  const files = new Set(schema.files.slice(-latest));
  return ({ at, rule }) => rule === 'declaration-removed' || files.has(at.file);
}

function contextOf(
  schema: Schema,
  { items, lock, lockFile, lockLine, baseLock, commitment, threshold }: GateOptions,
  inChange: (one: Pick<GateProblem, 'at'>) => boolean,
): GateContext {
  const servesOf = ({ origin }: SchemaDataset): readonly ServedActivity[] =>
    commitment?.map.of(schema.source, origin).serves ?? [];
  return {
    source: schema.source,
    items,
    lock,
    lockFile,
    lockLine,
    baseLock,
    policy: commitment?.policy,
    servesOf,
    threshold,
    inChange: (at) => inChange({ at }),
  };
}

/** The same finding at several lines: each has a name of its own. */
function tellApart(problems: readonly GateProblem[]): GateProblem[] {
  const seen = new Map<string, number>();
  return problems.map((one) => {
    const times = (seen.get(one.fingerprint) ?? 0) + 1;
    seen.set(one.fingerprint, times);
    return times === 1 ? one : { ...one, fingerprint: `${one.fingerprint}-${times}` };
  });
}

/** Waivers and baseline, as in audits. */
function acceptProblems(
  problems: readonly GateProblem[],
  { waivers, baseline, asOf, mask, rules, unasked }: GateOptions,
): { problems: GateProblem[]; notices: Notice[] } {
  const { results, notices } = accept(problems, {
    waivers: shownWaivers(waivers, mask),
    baseline: baseline && { results: baseline.problems },
    asOf,
    scope: { own: Object.keys(gateRules), others: rules.map(({ id }) => id), unnamed: false, unasked },
  });
  return {
    problems: problems.map((one, i) => {
      const accepted = results[i]?.accepted;
      return accepted ? { ...one, accepted } : one;
    }),
    notices,
  };
}

/** The problem as people may see it: the line it stands on beside it, and what is personal data in any text masked. */
function show(one: GateProblem, { textOf, mask: maskOf }: GateOptions): GateProblem {
  const line = textOf(one.at.file)?.split(/\r?\n/)[one.at.line - 1];
  const mask = (text: string) => maskOf(text, one.place.source);
  const excerpt = line === undefined ? undefined : excerptOf(line, one.at.file, mask);
  const { source, dataset, field } = one.place;
  return {
    ...one,
    place: {
      source,
      ...(dataset !== undefined && { dataset: mask(dataset) }),
      ...(field !== undefined && { field: mask(field) }),
    },
    message: { en: mask(one.message.en), ko: mask(one.message.ko) },
    ...(excerpt !== undefined && { excerpt }),
    ...(one.paste && { paste: { ...one.paste, lines: one.paste.lines.map(mask) } }),
  };
}
