import { defineDetector } from '../../src/sdk/index.ts';
import { wordEnd, wordStart } from './_shared/labels.ts';

export default defineDetector({
  id: 'company-form-en',
  kind: 'pattern',
  item: 'company',
  core: "(?:[Ww]ork(?:s|ed|ing)? (?:at|for)|[Ee]mployed (?:at|by)|[Ee]mployer ?:|[Cc]ompany ?:|[Jj]oined|[Ff]rom|[Ww]ith|[Aa]t) (?:(?:[A-Z][\\w&'-]{0,24}|&),? ){1,5}(?:Inc|LLC|LLP|Ltd|Limited|GmbH|Corp|Corporation|PLC|Pty Ltd)\\.?",
  boundary: { before: wordStart, after: wordEnd },
  gate: { words: ['inc', 'llc', 'llp', 'ltd', 'limited', 'gmbh', 'corp', 'plc', 'pty'] },
  weight: 0.85,
  inText: true,
  labelled: true,
  examples: {
    match: ['works at Example Trading Inc.', 'Company: Muster GmbH', 'from Sample & Sons, Ltd'],
    reject: ['Made by Example Inc', 'works at home', 'from Monday to Friday'],
  },
  refs: ['Legal forms of companies'],
});
