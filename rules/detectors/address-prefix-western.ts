import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';

const prefixes =
  '[Rr]ue|[Aa]venue|[Aa]v\\.?|[Aa]lameda|[Aa]l\\.|[Pp]laza|[Pp]l\\.|[Oo]s\\.|[Ee]strada|[Rr]odovia|[Rr]onda|[Cc]alz\\.|[Bb]lvd\\.|[Bb]oulevard|[Bb]d|[Cc]hemin|[Ii]mpasse|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Ll]argo|[Cc]alle|[Cc]arrera|[Aa]venida|[Aa]vda\\.?|[Pp]aseo|[Rr]ua|[Tt]ravessa|[Pp]raça|[Uu]lica|[Jj]alan|ul\\.|[Jj]l\\.';
/** Streets that have numbers, and houses that are counted from the corner. */
const numbered = 'Calle|Carrera|Cra\\.?|Cl\\.?|Avenida|Av\\.?|Transversal|Diagonal';
const name = `[${letters}\\d][${letters}\\d .'’-]{1,60}`;

export default defineDetector({
  id: 'address-prefix-western',
  kind: 'pattern',
  item: 'address',
  core: `\\d{1,4}[a-z]?,? (?:${prefixes}) ${name}(?:,.{1,40})?|(?:${prefixes}) ${name}(?:,? (?:n[°º.]? ?)?|,)\\d{1,5}(?:/\\d{1,4}| ?[a-zA-Z])?(?:,.{1,40}| - .{1,40})?|(?:${numbered}) \\d{1,3} ?[A-Z]? ?(?:#|[Nn]o\\.?|N°) ?\\d{1,3} ?[A-Z]? ?- ?\\d{1,3}(?:,? .{1,40})?`,
  coverage: 0.5,
  weight: 0.75,
  examples: {
    match: [
      'Via Esempio, 43',
      '12 rue de l’Exemple',
      'Calle Ejemplo 198',
      'Av. Exemplo, 1000',
      'Calle 10 #23-45, Ejemplo',
      'ul. Przykładowa 12/4',
    ],
    reject: ['Viaduct', 'Street 12', 'via'],
  },
});
