import { NameMask } from '../../src/audit/names.ts';
import { createFinder } from '../../src/classify/find.ts';
import { createClassifier } from '../../src/classify/index.ts';
import type { Engine } from '../../src/gate/replay/engine.ts';
import { replay } from '../../src/gate/replay/replay.ts';
import type { Dialect } from '../../src/gate/sql/scan.ts';
import { loadConnectors, loadDetectors, loadItems } from '../../src/registry.ts';

export const items = await loadItems();
const detectors = await loadDetectors();
export const classifier = createClassifier({ items, detectors });
export const mask = new NameMask(createFinder(detectors, items));

export async function catalogueOf(dialect: Dialect) {
  return (await (await loadConnectors()).get(dialect)!()).catalogue!;
}

/** Replays scripts and tells each field as `dataset.field type` → where it was defined, with its item. */
export async function replayed(engine: Engine, dialect: Dialect, files: Record<string, string>) {
  const scripts = Object.entries(files).map(([file, sql]) => ({ file, sql }));
  const signal = new AbortController().signal;
  const result = await replay(scripts, { engine, dialect, classifier, items, signal });
  const fields = Object.fromEntries(
    result.datasets.flatMap(({ dataset, fields }) =>
      fields.map(({ name, classification }) => {
        const origin = result.tracker.originOf(dataset.path, name);
        const at = `${origin?.defined.file}:${origin?.defined.line}`;
        return [`${dataset.path.at(-1)}.${name}`, `${at} ${classification.item ?? '-'}`];
      }),
    ),
  );
  const failures = result.failures.map(({ file, line }) => `${file}:${line}`);
  const dropped = result.tracker
    .dropped()
    .map(({ dataset, column, at }) => `${dataset.at(-1)}.${column} ${at.file}:${at.line}`);
  return { result, fields, failures, dropped };
}
