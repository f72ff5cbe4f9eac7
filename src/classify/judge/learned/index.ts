import { Model } from './model.ts';
import { packed } from './weights.generated.ts';

let model: Model | undefined;

/** The learned model, unpacked when it is first asked for. */
export function learned(): Model {
  model ??= new Model(packed);
  return model;
}
