import type { Classifier } from '../../classify/index.ts';
import type { ClassifiedField } from '../../core/classification.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { ItemCatalogue } from '../../core/item.ts';
import type { Text } from '../../core/text.ts';
import type { Script } from '../layout/layout.ts';
import { kindOf, writtenTable } from '../sql/kind.ts';
import { locateName } from '../sql/locate.ts';
import type { Dialect } from '../sql/scan.ts';
import { type Statement, splitSql } from '../sql/split.ts';
import { type Engine, StatementError } from './engine.ts';
import type { Failure } from './failure.ts';
import type { Progress, SnapshotCache } from './snapshot.ts';
import { type Place, Tracker } from './tracker.ts';
import { inheritItems } from './views.ts';
import { WritingCode } from './writing-code.ts';

/** A dataset as the migrations leave it. */
export interface ReplayedDataset {
  readonly dataset: Dataset;
  readonly fields: readonly ClassifiedField[];
  /** Where the migrations first wrote rows into it, if they did. */
  readonly filledAt?: Place;
}

export interface Replayed {
  readonly datasets: readonly ReplayedDataset[];
  readonly tracker: Tracker;
  /** The result is incomplete where there is one. */
  readonly failures: readonly Failure[];
  /** Statements that could not run and cannot have changed a field: grants to roles that are not here. */
  readonly passedOver: readonly Failure[];
  readonly statements: number;
}

/** Lines for psql that change nothing which is looked at. */
const harmlessClientLine =
  /^(?:delimiter\b|\\(?:restrict|unrestrict|set|pset|echo|timing|encoding|unset|if|endif|else|\.|connect|c)\b)/i;

/** Runs scripts statement by statement, and keeps which statement made each column. */
export async function replay(
  scripts: readonly Script[],
  { engine, dialect, classifier, items, signal, cache, resume }: ReplayOptions,
): Promise<Replayed> {
  const tracker = new Tracker(resume?.progress.tracker);
  const failures: Failure[] = [...(resume?.progress.failures ?? [])];
  const passedOver: Failure[] = [...(resume?.progress.passedOver ?? [])];
  const code = new WritingCode(dialect);
  let count = resume?.progress.statements ?? 0;
  const done = resume?.scripts ?? 0;
  await engine.resume?.(tracker.state().columns.map(([, { state }]) => state));
  for (const [order, { file, sql }] of scripts.entries()) {
    if (order < done) continue;
    if (order === cache?.last && order > done) await keep();
    const { statements, client } = splitSql(sql, dialect);
    for (const { line, text } of client)
      if (!harmlessClientLine.test(text)) failures.push({ file, line, why: clientOnly });
    // A file that takes something back needs its transactions; in any other they would only spread a failure.
    const transactional = statements.some(({ text }) => /^rollback\s*$/i.test(text));
    for (const statement of statements) {
      signal.throwIfAborted();
      count++;
      const kind = kindOf(statement.text);
      if (kind === 'transaction' && !transactional) continue;
      try {
        await engine.run(statement);
      } catch (error) {
        if (!(error instanceof StatementError)) throw error;
        (kind === 'other' ? passedOver : failures).push({ file, line: statement.line, why: error.text });
        continue;
      }
      await track(statement, kind, { file, order });
    }
    const last = statements.findLast(({ text }) => kindOf(text) === 'schema');
    if (last && engine.rest) tracker.apply(await engine.rest(), () => ({ file, order, line: last.line }));
    await engine.reset();
  }
  if (scripts.length === cache?.last && scripts.length > done) await keep();
  const all = await classifyAll(engine, classifier, tracker, code);
  const datasets = inheritItems(all, (await engine.views?.()) ?? new Map(), items);
  return { datasets, tracker, failures, passedOver, statements: count };

  async function keep(): Promise<void> {
    const database = await engine.dump?.();
    const progress = { tracker: tracker.state(), failures, passedOver, statements: count };
    if (database) await cache?.save(progress, database);
  }

  async function track(
    statement: Statement,
    kind: ReturnType<typeof kindOf>,
    { file, order }: Pick<Place, 'file' | 'order'>,
  ): Promise<void> {
    if (kind === 'schema' || kind === 'transaction') {
      const locate = (column: string) => ({ file, order, line: lineIn(statement, column) });
      tracker.apply(await engine.changed(statement), locate);
    } else if (kind === 'data') {
      const table = writtenTable(statement.text);
      if (table) tracker.wrote(table, { file, order, line: statement.line });
    }
    if (kind === 'schema') code.note(statement, { file, order, line: statement.line });
  }
}

export interface ReplayOptions {
  readonly engine: Engine;
  readonly dialect: Dialect;
  readonly classifier: Classifier;
  readonly items: ItemCatalogue;
  /** Where the database is kept for the next time. */
  readonly cache?: Pick<SnapshotCache, 'last' | 'save'>;
  /** What was done before: the engine holds the database after the first scripts already. */
  readonly resume?: { readonly scripts: number; readonly progress: Progress };
  readonly signal: AbortSignal;
}

const clientOnly: Text = {
  en: 'a command for the client, which no server runs',
  ko: '서버가 아닌 클라이언트용 명령입니다',
};

function lineIn({ text, line }: Statement, column: string): number {
  const offset = locateName(text, column);
  return line + (text.slice(0, offset).match(/\n/g)?.length ?? 0);
}

/** Types in which no detector can match. */
const opaque = new Set(['boolean', 'geometry']);

/** Names, types and comments; and the values that migrations wrote, where they wrote some. */
async function classifyAll(
  engine: Engine,
  classifier: Classifier,
  tracker: Tracker,
  code: WritingCode,
): Promise<ReplayedDataset[]> {
  const all: ReplayedDataset[] = [];
  for (const dataset of await engine.datasets()) {
    const written = tracker.writtenAt(dataset.path) ?? code.placeFor(dataset.path);
    const filledAt = /table/.test(dataset.kind) ? written : undefined;
    const fields = dataset.fields.filter(({ family }) => !opaque.has(family));
    const rows = filledAt && fields.length > 0 ? await engine.sample(dataset, fields) : undefined;
    if (filledAt === undefined || rows === undefined || rows.rows === 0) {
      all.push({ dataset, fields: classifier.schemaOnly(dataset) });
      continue;
    }
    const session = classifier.open(dataset, fields);
    session.add(rows);
    all.push({ dataset, fields: session.finish(), filledAt });
  }
  return all;
}
