import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';

const prefixes =
  '[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d|[Cc]hemin|[Ii]mpasse|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Ll]argo|[Cc]alle|[Cc]arrera|[Aa]venida|[Aa]vda\\.?|[Pp]aseo|[Rr]ua|[Tt]ravessa|[Pp]raça|[Uu]lica|[Jj]alan|ul\\.|[Jj]l\\.';
const name = `[${letters}\\d][${letters}\\d .'’-]{1,60}`;

export default defineDetector({
  id: 'address-prefix-western',
  kind: 'pattern',
  item: 'address',
  core: `\\d{1,4}[a-z]?,? (?:${prefixes}) ${name}(?:,.{1,40})?|(?:${prefixes}) ${name}(?:,? (?:n[°º.]? ?)?|,)\\d{1,5} ?[a-zA-Z]?(?:,.{1,40})?`,
  gate: { minLength: 5, maxLength: 175, has: ['digit', 'lower', 'space'] },
  coverage: 0.5,
  weight: 0.75,
  examples: {
    match: ['Via Esempio, 43', '12 rue de l’Exemple', 'Calle Ejemplo 198', 'Av. Exemplo, 1000'],
    reject: ['Viaduct', 'Street 12', 'via'],
  },
});
