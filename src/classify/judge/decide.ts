import type { EvidencePiece } from '../../core/classification.ts';
import { Board } from './board.ts';
import { calibration } from './calibration.ts';
import { weights } from './weights.ts';

export interface Verdict {
  readonly item?: string;
  readonly confidence: number;
  readonly runnersUp: readonly { readonly item: string; readonly confidence: number }[];
  readonly evidence: readonly EvidencePiece[];
  readonly unclear: boolean;
}

/** Weighs the evidence: the best item wins if it outweighs "nothing personal", which gets no more certain than `mostNone`. */
export function decide(board: Board, mostNone = 1): Verdict {
  const none = weights.none + board.againstAll();
  const scored = [...board.items()]
    .map((item) => ({ item, score: board.scoreOf(item) }))
    .sort((one, other) => other.score - one.score || (one.item < other.item ? -1 : 1));
  const best = scored[0];
  const holds = best !== undefined && best.score > none;
  const winner = holds ? best.score : none;
  const rival = holds ? Math.max(none, scored[1]?.score ?? -20) : (best?.score ?? -20);
  const margin = winner - rival;
  const scaled = sigmoid(holds ? calibration.item : calibration.none, margin);
  const confidence = round(holds ? scaled : Math.min(scaled, mostNone));
  const rest = holds ? scored.slice(1) : scored;
  return {
    ...(holds && { item: best.item }),
    confidence,
    runnersUp: rest
      .filter(({ score }) => score > winner - 8)
      .slice(0, 3)
      .map(({ item, score }) => ({
        item,
        confidence: round((1 - confidence) / (1 + Math.exp(Math.max(0, rival - score)))),
      })),
    evidence: board.evidence(),
    unclear: holds ? confidence < unclearBelow : confidence < unclearNone,
  };
}

/** More certain than this nothing gets: what no rule foresaw remains. */
const mostMargin = 10;

/** The margin of a verdict, from its evidence: what calibration is fitted on. */
export function marginOf(evidence: readonly EvidencePiece[]): number {
  const scores = new Map<string, number>();
  let none: number = weights.none;
  for (const { item, weight } of evidence) {
    if (item === undefined) none -= weight;
    else scores.set(item, (scores.get(item) ?? 0) + weight);
  }
  const [best = -20, second = -20] = [...scores.values(), none].sort((one, other) => other - one);
  return Math.min(best - second, mostMargin);
}

/** The item that a verdict's evidence speaks for; undefined for nothing personal. */
export function itemOf(evidence: readonly EvidencePiece[]): string | undefined {
  return itemOn(new Board(evidence));
}

/** The item that a board speaks for so far. */
export const itemOn = (board: Board): string | undefined => decide(board).item;

/** What an item lacks to outweigh "nothing personal", up to a tenth. */
export function lackOf(item: string, evidence: readonly EvidencePiece[]): number {
  const board = new Board(evidence);
  const lack = weights.none + board.againstAll() - board.scoreOf(item);
  return (Math.floor(lack * 10 + 1e-6) + 1) / 10;
}

/** Below this a person should look at it. */
const unclearBelow = 0.8;
const unclearNone = 0.65;

const sigmoid = ({ slope, offset }: { slope: number; offset: number }, margin: number): number =>
  1 / (1 + Math.exp(-(slope * Math.min(margin, mostMargin) + offset)));

const round = (p: number): number => Math.round(p * 1000) / 1000;
