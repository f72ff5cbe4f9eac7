import type { Field } from '../../../../core/dataset.ts';
import type { Board } from '../../board.ts';
import { weights } from '../../weights.ts';

/**
 * What the system's catalogue says of the field. A semantic type speaks for its item; an owner's label "personal" makes any
 * item likelier. A label "public" turns nothing down: whether it is right is for a check to say.
 */
export function judgeDeclared(board: Board, { declared, type }: Field): void {
  if (!declared) return;
  if (declared.item !== undefined) board.for('type', type, declared.item, weights.declaredItem);
  if (declared.personal) board.against('type', declared.labels.join(', '), -weights.declaredPersonal);
}
