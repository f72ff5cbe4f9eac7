/** What follows a name: marks of respect and titles. */
const respect = '님|씨|(?:고객|회원|환자|학생|선생)님|어르신|여사';
const titles =
  '사원|주임|대리|과장|차장|부장|팀장|실장|본부장|이사|상무|전무|부사장|대표|선임|책임|수석|연구원|교수|박사|원장|변호사|간호사|주무관|매니저|기사|사장';
export const respected = `(?: ?(?:${respect})| ?(?:${titles})님| (?:${titles}))`;
/** For gates. */
export const respectWords: readonly string[] = ['님', '씨', '어르', '여사', ...titles.split('|')];
const particle =
  '이|가|은|는|을|를|와|과|의|께|께서|에게|에게서|한테|로|으로|입니다|이고|이며|이라고|이라|라고|임|입|으로부터|께로';
export const particles = `(?:${particle})?`;
