import { formatPlace } from '../../core/place.ts';
import type { Run } from '../../core/run.ts';
import type { Language } from '../../core/text.ts';
import { uuidOf } from '../uuid.ts';
import { outcomeWords } from '../words.ts';
import { ns, text } from './text.ts';

/** The UUID of a source or a dataset, the same in every run. */
export function placeUuid({ source, dataset }: { source: string; dataset?: string | undefined }): string {
  return dataset === undefined ? uuidOf('source', source) : uuidOf('dataset', source, dataset);
}

/** gamsa itself, which made the observations. */
export const toolUuid = uuidOf('tool', 'gamsa');

/** Sources as components, datasets as inventory items, each with what became of it. */
export function inventoryOf(run: Run, language: Language) {
  const items = run.datasets.map(({ source, name, kind, rows, outcome, fields }) => {
    const personal = new Set(
      fields.map((field) => field.classification.item).filter((item) => item !== undefined),
    );
    const props = [
      { name: 'kind', value: kind },
      { name: 'outcome', value: outcome.status },
      ...(rows === undefined ? [] : [{ name: 'records', value: String(rows) }]),
      ...[...personal].map((item) => ({ name: 'item', value: item })),
    ];
    return {
      uuid: placeUuid({ source, dataset: name }),
      description: text(
        `${formatPlace({ source, dataset: name })} · ${outcomeWords[outcome.status][language]}`,
      ),
      props: props.map((prop) => ({ ...prop, ns })),
      'implemented-components': [{ 'component-uuid': placeUuid({ source }) }],
    };
  });
  const sources = run.sources.map(({ id, connector, processor, country }) => ({
    uuid: placeUuid({ source: id }),
    type: 'system',
    title: text(id),
    description: text(`${id} (${connector})`),
    props: [
      { name: 'connector', ns, value: connector },
      ...(processor === undefined ? [] : [{ name: 'processor', ns, value: processor }]),
      ...(country === undefined ? [] : [{ name: 'declared-country', ns, value: country }]),
    ],
    status: { state: 'operational' },
  }));
  const tool = {
    uuid: toolUuid,
    type: 'software',
    title: 'gamsa',
    description: `gamsa ${run.tool.version}`,
    status: { state: 'operational' },
  };
  return { components: [tool, ...sources], ...(items.length > 0 && { 'inventory-items': items }) };
}
