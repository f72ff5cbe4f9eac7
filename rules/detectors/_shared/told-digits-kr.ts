const figures: Readonly<Record<string, string>> = {
  공: '0',
  영: '0',
  일: '1',
  이: '2',
  삼: '3',
  사: '4',
  오: '5',
  육: '6',
  륙: '6',
  칠: '7',
  팔: '8',
  구: '9',
};
const words = Object.keys(figures).join('');
const word = new RegExp(`[${words}]`, 'g');

/** A digit as it is told in Korean, or written among such. */
export const toldDigit = `[${words}\\d]`;
/** What is said between the groups of a number, if anything: `공일공에 일이삼사 다시 …`. */
export const toldBetween = '(?: ?(?:에|의|국에|다시|대시)[ ,]?|[ ,.-]{0,2})';
/** What was told, in figures. */
export const inFigures = (text: string): string => text.replace(word, (one) => figures[one] as string);
