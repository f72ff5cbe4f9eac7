import { defineDetector } from '../../src/sdk/index.ts';
import { wordEnd, wordStart } from './_shared/labels.ts';

const house =
  "\\d{1,5}[A-Za-z]? (?:[A-Z][A-Za-z.'-]{1,20} ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Way|Place|Parkway|Terrace|Crescent|Close|Square)\\.?";

export default defineDetector({
  id: 'address-western-text',
  kind: 'pattern',
  item: 'address',
  core: `(?:[Aa]ddress(?: is)? ?:?|[Ll]iv(?:es|ing|ed|e) (?:at|on)|[Rr]esid(?:es|ing|ed|e) (?:at|on)|[Ss]hip(?:ped)? (?:it )?to:?|[Mm]oved to|[Mm]ailed to) ${house}`,
  boundary: { before: wordStart, after: wordEnd },
  gate: { words: ['address', 'live', 'living', 'reside', 'residi', 'ship', 'moved', 'mailed'] },
  weight: 0.8,
  inText: true,
  labelled: true,
  examples: {
    match: ['lives at 12 Example Street', 'address: 4500 Some Long Ave', 'ship to 7 Sample Rd.'],
    reject: ['2 Hard Drive', 'at 12 noon', 'upgraded to 2 TB drive', 'Street 12'],
  },
});
