import { defineDetector } from '../../src/sdk/index.ts';
import { illnesses } from '../dictionaries/illnesses.ts';
import { wordStart } from './_shared/labels.ts';

const known = [...illnesses].filter((one) => /^[a-z][\w' -]+$/.test(one)).sort((a, b) => b.length - a.length);
const names = known.map((one) => `[${one[0]}${one[0]!.toUpperCase()}]${one.slice(1)}`).join('|');

export default defineDetector({
  id: 'illness-labelled-en',
  kind: 'pattern',
  item: 'health',
  core: `(?:[Dd]iagnos(?:is|ed)(?: ?:| with| of| is)?|[Ss]uffer(?:s|ed|ing) from|(?:[Mm]edical|[Ff]amily) history(?: ?:| of)|[Ss]ick leave (?:for|due to)|[Mm]edical condition ?:|[Hh]ospitali[sz]ed (?:for|with)) (?:a |an |severe |chronic |mild )?(?:${names})`,
  boundary: { before: wordStart, after: '[A-Za-z]' },
  gate: { words: ['diagnos', 'suffer', 'medical', 'family', 'sick', 'hospital'] },
  weight: 0.9,
  inText: true,
  labelled: true,
  examples: {
    match: [
      'diagnosed with type 2 diabetes',
      'Diagnosis: Asthma',
      'suffers from chronic migraine',
      'sick leave due to depression',
    ],
    reject: ['diagnosis of the network', 'asthma inhaler', 'history of stroke'],
  },
});
