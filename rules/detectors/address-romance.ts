import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';

export default defineDetector({
  id: 'address-romance',
  kind: 'pattern',
  item: 'address',
  core: "\\d{1,4},? (?:rue|boulevard|chemin|impasse) (?:de |du |des |de la |d')?[A-ZÀ-Ý][\\p{L}'-]{2,30}|(?:Calle|Avenida|Paseo|Via|Viale|Piazza) (?:de |del |de la |della )?[A-ZÀ-Ý][\\p{L}'-]{2,30},? (?:n\\.? ?)?\\d{1,4}",
  boundary: { before: wordStart, after: '[\\p{L}\\p{N}]' },
  gate: { words: ['rue', 'boulevard', 'chemin', 'impasse', 'calle', 'avenida', 'paseo', 'via', 'piazza'] },
  weight: 0.85,
  inText: true,
  examples: {
    match: ['12 rue de Exemple', 'Calle Ejemplo 5', 'Via Esempio, 10'],
    reject: ['rue de Exemple', 'via email 10'],
  },
});
