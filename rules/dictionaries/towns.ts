import { townNames } from './towns.generated.ts';

const listed = (text: string, separator: RegExp): string[] =>
  text
    .trim()
    .split(separator)
    .map((name) => name.trim().replace(/\s+/g, ' '));

/** States of the US, Canada and Australia, lower case. */
export const states: ReadonlySet<string> = new Set(
  listed(
    `alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho,
    illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota,
    mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina,
    north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas,
    utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, district of columbia, ontario, quebec,
    british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, new south wales,
    queensland, tasmania, south australia, western australia, northern territory`,
    /,/,
  ),
);

/** Towns of the world in Latin letters, and states, lower case: 11,000. */
export const towns: ReadonlySet<string> = new Set([...listed(townNames, /[,\n]+/), ...states]);

/** How states of the US, Canada and Australia are written on envelopes, lower case. */
export const stateCodes: ReadonlySet<string> = new Set(
  `al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc
  sd tn tx ut vt va wa wv wi wy dc pr ab bc mb nb nl ns nt nu on pe qc sk yt nsw vic qld tas act`.split(
    /\s+/,
  ),
);
