import type { TableResource } from './rest.ts';

/** Names in a query: parts joined by dots, in backticks together or each. */
const dotted = /`?[\w-]+`?(?:\.`?[\w*-]+`?)+/g;

/**
 * The datasets that a view, snapshot, clone or external table shows again. `homes`: `dataset.table` → name of the logical
 * dataset. A view's query is searched for names that are known, which needs no grammar.
 */
export function viewSources(
  { view, materializedView, snapshotDefinition, cloneDefinition, externalDataConfiguration }: TableResource,
  project: string,
  homes: ReadonlyMap<string, string>,
): string[] {
  const copied = (snapshotDefinition ?? cloneDefinition)?.baseTableReference;
  if (copied) {
    const home =
      copied.projectId === project ? homes.get(`${copied.datasetId}.${copied.tableId}`) : undefined;
    return [home ?? `${copied.projectId}.${copied.datasetId}.${copied.tableId}`];
  }
  if (externalDataConfiguration)
    return [`external data ${externalDataConfiguration.sourceFormat ?? ''}`.trim()];
  const names = (view ?? materializedView)?.query?.match(dotted) ?? [];
  const found = names.flatMap((name) => {
    const parts = name.replaceAll('`', '').split('.');
    if (parts.length > 2 && parts.at(-3) !== project) return [];
    return homes.get(parts.slice(-2).join('.')) ?? [];
  });
  return [...new Set(found)];
}
