import { followReferences } from '../classify/referring.ts';
import { isDecided } from '../core/classification.ts';
import type { DatasetEvidence } from '../core/evidence.ts';
import { maskDataset } from './mask.ts';
import type { NameMask } from './names.ts';
import type { AuditOptions } from './options.ts';

/**
 * What the datasets of one source are taken to hold once all were seen: what people decided about a field goes before what the
 * classifier says of it, and a key tells for the columns that refer to it. Both go by the names that people may see, since
 * decisions and reports do; the evidence comes back under its own, with what it refers to as it may be seen.
 */
export function settle(
  ofSource: readonly DatasetEvidence[],
  {
    mask,
    decided,
    items,
    classifier,
  }: Pick<AuditOptions, 'decided' | 'items' | 'classifier'> & { readonly mask: NameMask },
): DatasetEvidence[] {
  const shown = ofSource.map((evidence) => {
    const { source, dataset, fields } = maskDataset(evidence, mask);
    return { dataset, fields: decided ? decided.apply(source, dataset.name, fields) : fields };
  });
  const followed = followReferences(shown, { items, classifier });
  return ofSource.map((evidence, at) => ({
    ...evidence,
    fields: evidence.fields.flatMap((field, index) => {
      const { classification, refersTo } = followed[at]!.fields[index]!;
      // A path that was kept for what it may refer to, and holds nothing.
      if (field.within !== undefined && classification.item === undefined && !isDecided(classification))
        return [];
      return [{ ...field, classification, ...(refersTo && { refersTo }) }];
    }),
  }));
}
