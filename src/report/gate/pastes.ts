import { Document, isMap, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { GateProblem } from '../../core/gate.ts';

type Paste = NonNullable<GateProblem['paste']>;

/** The entries of several findings as one text for each file: pasted one after the other, their keys would stand twice. */
export function joinPastes(pastes: readonly Paste[]): Paste[] {
  return [...Map.groupBy(pastes, ({ into }) => into)].map(([into, several]) => {
    const joined = new Document({});
    for (const { lines } of several) {
      const { contents } = parseDocument(lines.join('\n'));
      if (isMap(contents)) merge(joined.contents as unknown as YAMLMap, contents as YAMLMap);
    }
    return {
      into,
      lines: joined.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd().split('\n'),
    };
  });
}

function merge(into: YAMLMap, from: YAMLMap): void {
  for (const pair of from.items as Pair<Scalar>[]) {
    const there: unknown = into.get(pair.key, true);
    if (isMap(there) && isMap(pair.value) && !there.flow) merge(there, pair.value);
    else into.set(pair.key, pair.value);
  }
}
