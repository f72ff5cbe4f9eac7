import countries from 'i18n-iso-countries';
import type { LocationFact } from '../../src/sdk/index.ts';

/**
 * Where an instance lies, by its name. Hyperforce instances begin with the country’s ISO 3166-1 alpha-3 code (JPN50,
 * USA254S, CHN2); those from before name a region only (AP15, EU45, NA211, CS87), which is no country.
 * https://help.salesforce.com/s/articleView?id=000382217&type=1 (unverified for every country)
 */
export function locate(instance: string, source: string): LocationFact {
  const base = {
    kind: 'location',
    source,
    region: instance,
    origin: 'measured',
    by: 'Organization.InstanceName',
  } as const;
  const code = /^([A-Z]{3})\d+[A-Z]?$/.exec(instance)?.[1];
  const country = code === undefined ? undefined : countries.alpha3ToAlpha2(code);
  return country === undefined ? base : { ...base, country };
}
