import { defineDetector } from '../../src/sdk/index.ts';
import { wordEnd, wordStart } from './_shared/labels.ts';

export default defineDetector({
  id: 'vehicle-plate-labelled',
  kind: 'pattern',
  item: 'vehicle-plate',
  core: `(?:(?:[Ll]icen[cs]e|[Nn]umber|[Rr]egistration) plate|[Vv]ehicle [Rr]eg(?:istration)?(?: [Nn]o\\.?| [Nn]umber)?)(?: is)?[ :#]{1,3}(?:[A-Z]{1,3}[ -]?\\d{1,4}[ -]?[A-Z]{0,3}|\\d{1,4}[ -]?[A-Z]{2,4}(?:[ -]?\\d{1,4})?)`,
  boundary: { before: wordStart, after: wordEnd },
  gate: { words: ['licen', 'number', 'registr', 'vehicle'] },
  weight: 0.9,
  inText: true,
  labelled: true,
  examples: {
    match: ['license plate ABC-1234', 'Number plate: AB12 CDE', 'vehicle registration no. 7ABC123'],
    reject: ['license plate holder', 'plate 12', 'ABC-1234'],
  },
});
