import { defineDetector } from '../../src/sdk/index.ts';

/** How far somebody is at a college. */
export default defineDetector({
  id: 'school-year-en',
  kind: 'pattern',
  item: 'enrollment-period',
  core: '(?:[Ff]reshman|[Ss]ophomore|(?:[Ff]inal|[Ff](?:irst|ourth|ifth)|[Ss](?:econd|enior)|[Tt]hird|1st|2nd|3rd|[4-6]th)[ -][Yy]ear(?: [Ss]tudent)?|[Yy]ear [1-6]|[FST]Y(?: ?B[A-Z]{1,5})?|[Jj]unior|[Ss]enior)',
  weight: 0.5,
  examples: {
    match: ['Freshman', 'First Year', '3rd year', 'Junior'],
    reject: ['junior staff', 'year', '1st'],
  },
});
