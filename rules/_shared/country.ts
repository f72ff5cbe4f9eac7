import type { Evidence, FactOf, Policy, SourceEvidence, Transfer } from '../../src/sdk/index.ts';
import { personalItems } from './fields.ts';
import { isInForce } from './promise.ts';

export type Location = FactOf<'location'> & { readonly country: string };

/** Strongest first: what a system tells of itself outweighs what somebody wrote or concluded. */
const origins = ['measured', 'inferred', 'declared'] as const;

/** Where a source is, by the strongest kind of knowledge there is of it. Several where its datasets lie apart. */
export function locationsOf({ facts }: SourceEvidence): Location[] {
  const known = facts.filter(
    (fact): fact is Location => fact.kind === 'location' && fact.country !== undefined,
  );
  const strongest = origins.find((origin) => known.some((fact) => fact.origin === origin));
  return known.filter(({ origin }) => origin === strongest);
}

/** The European Economic Area, within which the GDPR knows no transfer (as of 2026). */
const eea: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** True in the controller's own country, and under the GDPR in the whole of the EEA. */
export function isHome(country: string, { controller, law }: Policy): boolean {
  const europe = law.includes('eu-gdpr') && eea.has(controller.country) && eea.has(country);
  return country === controller.country || europe;
}

/** The policy's transfers in force to the processor that runs a source. */
export function transfersTo({ config }: SourceEvidence, { policy, asOf }: Evidence): Transfer[] {
  return policy.transfers.filter(
    (transfer) => transfer.recipient === config.processor && isInForce(transfer, asOf),
  );
}

/** True where any dataset of a source, or the one named, was found to hold personal data. */
export function holdsPersonalData(evidence: Evidence, source: string, dataset?: string): boolean {
  return evidence.datasets.some(
    (one) =>
      one.source === source &&
      (dataset === undefined || one.dataset.name === dataset) &&
      personalItems(one, evidence.items).length > 0,
  );
}
