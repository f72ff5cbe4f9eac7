import { familyNames as generated } from './family-names.generated.ts';

/**
 * Of the commonest family names of the United States, Brazil, India and Japan, as their statistics offices and directories publish them, those
 * that the generated list leaves out because a firm, an airport or a town is called so as well.
 */
const common = `smith johnson davis wilson anderson taylor moore jackson martin thompson allen rivera parker cruz collins rogers morgan
  richardson chavez myers mehta rawat mukherjee chatterjee hussain tanaka suzuki sato watanabe ito yamamoto nakamura kobayashi santos costa
  salgado bonilla merino aquino neves martins smirnov`;

/** Family names of the world in Latin letters, lower case: 17,000, with and without accents. */
export const familyNames: ReadonlySet<string> = new Set(`${generated} ${common}`.trim().split(/\s+/));
