import type { Run, RunSource } from '../core/run.ts';

/** Where a system runs, and whether the policy says so. */
export interface Whereabouts {
  readonly source: RunSource;
  /** Empty where the controller runs it itself. */
  readonly processor: string;
  /** Measured countries before the declared one; an empty name stands for none known. */
  readonly countries: readonly string[];
  /** The policy names the processor; undefined without a policy. */
  readonly named: boolean | undefined;
  /** Countries that the policy covers for this processor, with those not known. */
  readonly covered: readonly string[];
}

export function whereaboutsOf(run: Run): Whereabouts[] {
  const policy = run.policy?.contents;
  const named = new Set(policy?.processors.map(({ id }) => id));
  return run.sources.map((source) => {
    const processor = source.processor ?? '';
    const countries = countriesOf(source);
    const covered = countries.filter(
      (country) =>
        !policy ||
        country === '' ||
        country === policy.controller.country ||
        policy.transfers.some((transfer) => transfer.country === country && transfer.recipient === processor),
    );
    return {
      source,
      processor,
      countries,
      named: policy && (processor === '' || named.has(processor)),
      covered,
    };
  });
}

/** Countries in which a system was measured to lie. */
export function measuredCountries({ facts }: RunSource): string[] {
  return unique(
    facts.flatMap((fact) =>
      fact.kind === 'location' && fact.origin === 'measured' && fact.country ? [fact.country] : [],
    ),
  );
}

function countriesOf(source: RunSource): string[] {
  const measured = measuredCountries(source);
  return measured.length > 0 ? measured : [source.country ?? ''];
}

export function unique(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}
