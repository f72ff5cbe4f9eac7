import type { Board } from '../../board.ts';
import { featuresOf } from '../../learned/features.ts';
import type { Model } from '../../learned/model.ts';
import type { DatasetView, FieldView } from '../../view.ts';
import { weights } from '../../weights.ts';
import { misfit } from '../things/type.ts';

/**
 * What the learned model says, last: it knows which words stand for what in some hundred schemas, but no rule. It weighs the
 * items that something else spoke for, and adds those that its own words speak for. `seen`: values were looked at.
 */
export function judgeLearned(
  board: Board,
  view: FieldView,
  dataset: DatasetView,
  model: Model,
  seen: boolean,
): void {
  const { trust, least, lift, ...limit } = seen ? beside.values : beside.names;
  // Of what is hashed or masked it knows only what was.
  const most = view.said === undefined ? limit.most : 0;
  const spoken = board.items();
  const declared = board.declared();
  for (const learned of model.weigh(featuresOf(view, dataset))) {
    const weight = Math.max(least, Math.min(most, learned.weight * trust)) + lift;
    if (Math.abs(weight) < noise) continue;
    const known = learned.items.filter((item) => spoken.has(item) && (weight > 0 || !declared.has(item)));
    const own =
      known.length === 0 &&
      learned.namesake !== undefined &&
      weight >= leastAlone &&
      misfit(learned.namesake, view.field) < weights.impossibleType
        ? [learned.namesake]
        : [];
    for (const item of [...known, ...own]) board.for('learned', learned.by.join(', '), item, weight);
  }
}

/**
 * What a learned log-odd is worth beside one that was set by hand, and the most and least that all of them come to: too little to
 * outweigh a name that is known by heart where nothing else speaks against it, and only a hint where values were
 * seen, which tell more. By names alone it is a little too fond of nothing personal: what is missed costs more than what a person has to look at.
 */
const beside = {
  names: { trust: 0.7, most: 4, least: -4, lift: 0.25 },
  values: { trust: 0.3, most: 0.6, least: 0, lift: 0 },
};

/** Less than this says nothing. */
const noise = 0.3;

/** What nothing else speaks for is worth saying from here on. */
const leastAlone = 1.5;
