import type { Judge } from '../../judge.ts';

/** What a schema says of a field, under its name: of what kind it is, and what may stand in it. */
const said =
  /(?:^|\.)properties\.(?:.+\.)?[^.]+\.(?:type|format|pattern|\$ref|enum|required|nullable)(?:\[\])*$/;
const described = /(?:^|\.)properties\.(?:.+\.)?[^.]+\.description$/;

/** Schemas describe fields and hold nobody: `properties.gender.enum`. What an example or a description mentions counts. */
export const judgeSchemas: Judge = (board, { field }, _, { profile, detectors }) => {
  const isSaid = said.test(field.name);
  if (!isSaid && !described.test(field.name)) return;
  const found = new Set([...(profile?.hits ?? [])].map(([id]) => detectors.get(id)?.item));
  for (const item of board.items()) {
    const score = board.scoreOf(item);
    if (score > 0 && (isSaid || !found.has(item))) board.for('neighbour', 'describes a field', item, -score);
  }
};
