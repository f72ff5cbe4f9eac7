import { familyNames as generated } from './family-names.generated.ts';

/** Family names of the world in Latin letters, lower case: 17,000, with and without accents, none of them a given name or a town. */
export const familyNames: ReadonlySet<string> = new Set(generated.trim().split(/\s+/));
