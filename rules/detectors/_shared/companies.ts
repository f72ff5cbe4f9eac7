/** Words before the company that made or sells a thing. */
export const makers =
  '(?:(?:제조|판매|수입|유통|공급|납품|발행|출판|운송)(?:사|원|업체|처|업자)?(?:은|는|명)?[ :=：)\\].-]{0,3})';
const start = /^(?:제조|판매|수입|유통|공급|납품|발행|출판|운송)/;

export const isMaker = (text: string): boolean => start.test(text);
