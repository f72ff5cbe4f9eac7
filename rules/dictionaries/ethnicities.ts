/** Ethnic groups as forms and censuses offer them, lower case; colours that things have as well stand apart. */
export const ethnicities: ReadonlySet<string> = new Set(
  `asian, hispanic, latino, latina, latinx, caucasian, african american, african-american, black or african american,
  black/african american, native american, american indian, american indian or alaska native, alaska native,
  native hawaiian, native hawaiian or other pacific islander, pacific islander, hispanic or latino,
  not hispanic or latino, non-hispanic, nonhispanic, non-hispanic white, non-hispanic black, white non-hispanic,
  black non-hispanic, middle eastern, south asian, east asian, southeast asian, multiracial, biracial, mixed race,
  two or more races, asian indian, white british, black african, black caribbean, asian or pacific islander,
  white hispanic, arab, roma, aboriginal, maori, torres strait islander`
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' ')),
);
