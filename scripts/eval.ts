import { labelOf } from '../fixtures/labels.ts';
import { createClassifier } from '../src/classify/index.ts';
import { loadDetectors, loadItems } from '../src/registry.ts';
import { readCorpus } from './eval/corpus.ts';

const corpus = readCorpus(process.argv[2]!);
const classifier = createClassifier({ items: await loadItems(), detectors: await loadDetectors() });
let strict = 0,
  lenient = 0,
  lenientOf = 0,
  total = 0;
for (const table of corpus.tables) {
  for (const field of classifier.schemaOnly(table.dataset)) {
    const want = table.labels.get(field.name)!;
    const got = labelOf(field);
    total++;
    const right = got === want.label;
    if (right) strict++;
    const accepted = corpus.accept.get(want.hard);
    if (want.hard === '' || accepted) {
      lenientOf++;
      if (right || accepted?.has(got)) lenient++;
    }
    if (!right && !accepted?.has(got))
      console.log(
        `${table.corpus}.${table.dataset.name}.${field.name} [${field.type}] want ${want.label} (${want.hard}) got ${got}/${field.classification.item} ${field.classification.confidence} :: ${field.classification.evidence.map((e) => `${e.kind}:${e.by}→${e.item ?? '-'} ${e.weight}`).join(', ')}`,
      );
  }
}
console.log({ strict: strict / total, lenient: lenient / lenientOf, total });
