/** Words before the company that made or sells a thing. */
export const makers =
  '(?:(?:제조|판매|수입|유통|공급|납품|발행|출판|운송)(?:사|원|업체|처|업자)?(?:은|는|명)?[ :=：)\\].-]{0,3})';
/** How a match begins that names such a company. */
export const makerStart = '^(?:제조|판매|수입|유통|공급|납품|발행|출판|운송)';
const start = new RegExp(makerStart);

export const isMaker = (text: string): boolean => start.test(text);
