import { randomBytes, randomUUID } from 'node:crypto';
import type { Visit } from '../audit/options.ts';
import type { DestructionPlan, DestructionStep } from '../core/destruction.ts';
import { describeReason, GamsaError } from '../core/error.ts';
import { addDays } from '../core/period.ts';
import { formatPlace } from '../core/place.ts';
import type { Run } from '../core/run.ts';
import type { Text } from '../core/text.ts';
import { type KeepKeys, makeStep } from './step.ts';
import { heldBack, untold } from './unplanned.ts';

/** Gathers the steps of a plan while an audit visits its datasets. */
export class PlanMaker {
  private readonly salt = randomBytes(32);
  private readonly steps: DestructionStep[] = [];
  private readonly missed: DestructionPlan['missed'] = [];
  private readonly keep: KeepKeys | undefined;
  /** Datasets of the data map, and those that show records of others again: these are destroyed where they lie. */
  private readonly mapped = new Set<string>();
  private readonly views: { source: string; name: string; bases: readonly string[] }[] = [];
  /** Dataset → datasets of the same source that it refers to. */
  private readonly refersTo = new Map<string, Set<string>>();

  constructor(keep?: KeepKeys) {
    this.keep = keep;
  }

  readonly visit: Visit = async (visited) => {
    const { spec, dataset, name, shown, siblings, measured } = visited;
    this.mapped.add(placeKey(spec.id, dataset.name));
    const bases = dataset.derivedFrom ?? [];
    if (
      bases.length > 0 &&
      bases.every((base) => siblings.some((one) => one.name === base && !one.unreadable))
    ) {
      const due = measured.some(({ measurement }) => (measurement.due ?? 0) > 0);
      if (due) this.views.push({ source: spec.id, name, bases });
      return;
    }
    this.missed.push(...untold(visited));
    const parents = dataset.fields.flatMap(({ references }) =>
      references ? shown.dataset(references.dataset) : [],
    );
    this.refersTo.set(placeKey(spec.id, name), new Set(parents));
    for (const { measurement, selection, parts } of measured) {
      if (measurement.failure || (measurement.due ?? 0) === 0 || !selection) continue;
      try {
        for (const part of parts ?? [{ selection }]) {
          const id = `s${this.steps.length + 1}`;
          const options = { id, salt: this.salt, ...(this.keep && { keep: this.keep }) };
          const step = await makeStep(visited, measurement, part, options);
          if (step.records > 0 || !parts) this.steps.push(step);
        }
      } catch (error) {
        if (!(error instanceof GamsaError)) throw error;
        this.missed.push({ place: formatPlace({ source: spec.id, dataset: name }), why: error.text });
      }
    }
  };

  finish(run: Run, officer: Text | undefined): DestructionPlan {
    if (!run.policy) throw new Error('a plan needs a policy');
    const uncounted = run.ages.flatMap(({ source, dataset, failure }) =>
      failure ? [{ place: formatPlace({ source, dataset }), why: describeReason(failure) }] : [],
    );
    const { controller, effective, digest, contents } = run.policy;
    const missed = [...this.missed, ...this.unmappedBases(), ...uncounted];
    return {
      schema: 'gamsa.destruction-plan/v1',
      id: randomUUID(),
      created: run.ended,
      version: run.tool.version,
      asOf: run.asOf,
      timeZone: run.timeZone,
      deadline: addDays(run.asOf, contents?.destruction.graceDays ?? 5),
      policy: { controller, effective, digest },
      ...(officer && { officer }),
      salt: this.salt.toString('base64url'),
      complete: run.complete && missed.length === 0,
      missed,
      steps: this.inOrder().map((step) => ({ ...step, remarks: [...heldBack(step, run), ...step.remarks] })),
    };
  }

  /** Views with records that are due, of which no table is in the data map: no step destroys these. */
  private unmappedBases(): DestructionPlan['missed'] {
    return this.views
      .filter(({ source, bases }) => !bases.some((base) => this.mapped.has(placeKey(source, base))))
      .map(({ source, name }) => ({ place: formatPlace({ source, dataset: name }), why: onlyShown }));
  }

  /** Records that refer to others go first. Where datasets refer to each other in a circle, their order is as it came. */
  private inOrder(): DestructionStep[] {
    const left = [...this.steps].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    const ordered: DestructionStep[] = [];
    while (left.length > 0) {
      const isReferredTo = (step: DestructionStep) =>
        left.some(
          (other) =>
            other.source === step.source &&
            other.dataset !== step.dataset &&
            (this.refersTo.get(placeKey(other.source, other.dataset))?.has(step.dataset) ?? false),
        );
      const free = left.findIndex((step) => !isReferredTo(step));
      ordered.push(...left.splice(Math.max(free, 0), 1));
    }
    return ordered.map((step, i) => ({ ...step, id: `s${i + 1}` }));
  }
}

const onlyShown: Text = {
  en: 'it shows records of datasets that the data map does not name, and they are to be destroyed there',
  ko: '데이터 맵에 없는 데이터셋의 레코드를 보여 주는 뷰이며, 레코드는 원래 데이터셋에서 파기해야 합니다',
};

const placeKey = (source: string, dataset: string) => JSON.stringify([source, dataset]);
const placeOf = ({ source, dataset, id }: DestructionStep) => `${placeKey(source, dataset)} ${id}`;
