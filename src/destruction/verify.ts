import type { NameMask } from '../audit/names.ts';
import { closeSource, type OpenOptions, openSource } from '../audit/open.ts';
import type { SourceSpec } from '../audit/options.ts';
import type { Dataset, Field } from '../core/dataset.ts';
import type { DestructionPlan, DestructionStep, Proof, StepVerification } from '../core/destruction.ts';
import { keyDigest } from '../core/digest.ts';
import { GamsaError } from '../core/error.ts';
import type { Fact } from '../core/fact.ts';
import { formatPlace } from '../core/place.ts';
import type { Cell, Reading, Source } from '../core/source.ts';
import { copiesOf, softDeleteField } from './copies.ts';

/** A source of the workspace, open or not. */
interface Opened {
  readonly id: string;
  readonly source?: Source;
  readonly datasets: readonly Dataset[];
  readonly facts: readonly Fact[];
  readonly failure?: GamsaError;
}

interface VerifyOptions extends OpenOptions {
  /** Activities that a dataset serves by the data map. */
  readonly serves: (source: string, dataset: string) => readonly string[];
  /** Hides personal data in names, as the plan does. */
  readonly mask: NameMask;
}

/**
 * Proves, with the plan's salt, that its records are gone: from what it selected, from the whole dataset, from what referred to
 * them, and from other datasets that hold the same keys. What cannot be looked at is unknown, never gone.
 */
export async function verifyPlan(
  plan: DestructionPlan,
  sources: readonly SourceSpec[],
  options: VerifyOptions,
): Promise<StepVerification[]> {
  // What cannot be read, such as an endpoint, holds no records.
  const holding = sources.filter(({ connector }) => connector.capabilities.includes('read'));
  const opened = await Promise.all(holding.map((spec) => openOne(spec, options)));
  try {
    const verifier = new Verifier(Buffer.from(plan.salt, 'base64url'), opened, options);
    const steps: StepVerification[] = [];
    for (const step of plan.steps) {
      const { id, source, dataset, records } = step;
      steps.push({ step: id, source, dataset, planned: records, proofs: await verifier.prove(step) });
    }
    return steps;
  } finally {
    await Promise.all(opened.map(({ source }) => closeSource(source)));
  }
}

async function openOne(spec: SourceSpec, options: VerifyOptions): Promise<Opened> {
  let source: Source | undefined;
  try {
    source = await openSource(spec, options, () => undefined);
    const datasets = await source.datasets();
    options.mask.survey(spec.id, datasets);
    const facts = (await source.facts?.().catch(() => [])) ?? [];
    return { id: spec.id, source, datasets, facts };
  } catch (error) {
    await closeSource(source);
    if (!(error instanceof GamsaError) || error.kind === 'config') throw error;
    return { id: spec.id, datasets: [], facts: [], failure: error };
  }
}

class Verifier {
  private readonly salt: Buffer;
  private readonly opened: readonly Opened[];
  private readonly signal: AbortSignal;
  private readonly serves: VerifyOptions['serves'];
  private readonly mask: NameMask;

  constructor(salt: Buffer, opened: readonly Opened[], { signal, serves, mask }: VerifyOptions) {
    this.salt = salt;
    this.opened = opened;
    this.signal = signal;
    this.serves = serves;
    this.mask = mask;
  }

  async prove(step: DestructionStep): Promise<Proof[]> {
    const home = this.opened.find(({ id }) => id === step.source);
    // Two datasets whose names differ in what is hidden alone cannot be told apart.
    const [dataset, ...others] = (home?.datasets ?? []).filter(
      ({ name }) => this.mask.text(name, step.source) === step.dataset,
    );
    if (!home?.source || !dataset || others.length > 0 || dataset.unreadable) {
      const why = home?.failure?.text ?? {
        en: 'it is not there, or may not be read',
        ko: '데이터셋이 없거나 읽을 수 없습니다',
      };
      const place = formatPlace({ source: step.source, dataset: step.dataset });
      return [{ what: { en: `${place}: ${why.en}`, ko: `${place}: ${why.ko}` }, state: 'unknown' }];
    }
    const { source } = home;
    const wanted = step.digests && new Set(step.digests);
    return [
      await this.selected(source, dataset, step, wanted),
      ...(step.action === 'delete' && wanted ? [await this.anywhere(source, dataset, step, wanted)] : []),
      ...(wanted && step.action === 'delete' ? await this.elsewhere(home, dataset, step, wanted) : []),
      ...(await this.remnants(home, dataset)),
    ];
  }

  /** What the plan's selection finds now. Records that became due since are not the plan's. */
  private selected(
    source: Source,
    dataset: Dataset,
    step: DestructionStep,
    wanted: ReadonlySet<string> | undefined,
  ): Promise<Proof> {
    const what = { en: 'records that the plan selects', ko: '계획의 조건에 맞는 레코드' };
    const fields = step.keyFields.flatMap(
      (name) => dataset.fields.find((field) => field.name === name) ?? [],
    );
    return this.count(what, wanted, async () =>
      source.select!(dataset, { fields, selection: step.selection, clip: 1_024, signal: this.signal }),
    );
  }

  /** Whether the keys stand in the dataset at all: marked as deleted, or with another clock. */
  private anywhere(
    source: Source,
    dataset: Dataset,
    step: DestructionStep,
    wanted: ReadonlySet<string>,
  ): Promise<Proof> {
    const mark = softDeleteField(dataset);
    const what = mark
      ? {
          en: `their keys in the dataset (${mark} marks records and removes none)`,
          ko: `데이터셋에 남은 키(${mark} 필드는 표시만 하고 지우지 않음)`,
        }
      : { en: 'their keys in the dataset', ko: '데이터셋에 남은 키' };
    const fields = step.keyFields.flatMap(
      (name) => dataset.fields.find((field) => field.name === name) ?? [],
    );
    return this.count(what, wanted, () => this.readAll(source, dataset, fields));
  }

  /**
   * Dependants, and copies in whatever source: fields in which the same keys may stand. Who opted out of one activity may be
   * known to another by the same address: what stands in a dataset of other activities ends by their promise, not by this.
   */
  private async elsewhere(
    home: Opened,
    dataset: Dataset,
    step: DestructionStep,
    wanted: ReadonlySet<string>,
  ): Promise<Proof[]> {
    const proofs: Proof[] = [];
    for (const other of this.opened) {
      const places = copiesOf({ step, dataset, home: home.id }, other.id, other.datasets);
      for (const { copy, field, sure, apart } of places) {
        const place = formatPlace({
          source: other.id,
          dataset: this.mask.datasetName(other.id, copy.name),
          field: this.mask.fieldName(other.id, copy.name, field.name),
        });
        const serves = this.serves(other.id, copy.name);
        const others = apart && serves.length > 0 && !serves.includes(step.activity);
        const names = [...new Set(serves)].join(', ');
        const what = others
          ? {
              en: `the same keys in ${place}, kept for ${names}`,
              ko: `${place}에 있는 같은 키(${names} 업무로 보유)`,
            }
          : { en: `the same keys in ${place}`, ko: `${place}에 있는 같은 키` };
        const proof = await this.count(what, wanted, () => this.readAll(other.source!, copy, [field]));
        if (proof.state !== 'left') proofs.push(proof);
        else if (others) proofs.push({ ...proof, state: 'kept' });
        else proofs.push(sure ? proof : { ...proof, state: 'unknown', remnant: true });
      }
      if (other.failure) {
        const { en, ko } = other.failure.text;
        proofs.push({
          what: { en: `copies in ${other.id}: ${en}`, ko: `${other.id}의 사본: ${ko}` },
          state: 'unknown',
        });
      }
    }
    return proofs;
  }

  private async remnants({ id, source, facts }: Opened, dataset: Dataset): Promise<Proof[]> {
    const told = facts.flatMap((fact): Proof[] => {
      if (fact.kind !== 'recoverability' || (fact.dataset !== undefined && fact.dataset !== dataset.name))
        return [];
      const what = { en: `${id}: ${fact.means}`, ko: `${id}: ${fact.means}` };
      const { records } = fact;
      return [
        {
          what,
          state: records === 0 ? 'gone' : 'unknown',
          remnant: true,
          ...(records !== undefined && { records }),
        },
      ];
    });
    try {
      const own = (await source!.remnants?.(dataset)) ?? [];
      return [
        ...told,
        ...own.map(
          ({ means, state, records }): Proof => ({
            what: means,
            state: state === 'none' ? 'gone' : 'unknown',
            remnant: true,
            ...(records !== undefined && { records }),
          }),
        ),
      ];
    } catch (error) {
      if (!(error instanceof GamsaError)) throw error;
      const { en, ko } = error.text;
      return [
        ...told,
        { what: { en: `remnants: ${en}`, ko: `잔존 데이터: ${ko}` }, state: 'unknown', remnant: true },
      ];
    }
  }

  private async readAll(source: Source, dataset: Dataset, fields: readonly Field[]): Promise<Reading> {
    return source.read!(dataset, { fields, rows: 'all', clip: 1_024, seed: 0, signal: this.signal });
  }

  /** How many of the plan's records a reading holds; without digests, how many records at all. */
  private async count(
    what: Proof['what'],
    wanted: ReadonlySet<string> | undefined,
    open: () => Promise<Reading>,
  ): Promise<Proof> {
    try {
      const reading = await open();
      let records = 0;
      for await (const { rows, columns } of reading.batches) {
        if (!wanted) records += rows;
        else for (let row = 0; row < rows; row++) if (wanted.has(this.digest(columns, row))) records++;
      }
      // What a reading passed over may hold what is looked for.
      const missed = reading.problems.reduce((sum, { count }) => sum + count, 0);
      return { what, state: records > 0 ? 'left' : missed > 0 ? 'unknown' : 'gone', records };
    } catch (error) {
      if (!(error instanceof GamsaError)) throw error;
      const { en, ko } = error.text;
      return { what: { en: `${what.en}: ${en}`, ko: `${what.ko}: ${ko}` }, state: 'unknown' };
    }
  }

  private digest(columns: readonly (readonly Cell[])[], row: number): string {
    return keyDigest(
      this.salt,
      columns.map((column) => column[row]!),
    );
  }
}
