import { digitsOf, weightedSum } from './digits.ts';

/** Resident identity card of China: ISO 7064 MOD 11-2 (GB 11643-1999). */
export function passesChina(text: string): boolean {
  const sum = weightedSum(text, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return '10X98765432'[sum % 11] === text.at(-1)!.toUpperCase();
}

/** Individual Number of Japan (Order of the Ministry of Internal Affairs and Communications No. 85 of 2014). */
export function passesJapan(text: string): boolean {
  const digits = digitsOf(text);
  const rest = weightedSum(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/** Letters of places in the order of the numbers that they stand for, from ten on. */
const placesOfTaiwan = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** National identification card of Taiwan. */
export function passesTaiwan(text: string): boolean {
  const place = placesOfTaiwan.indexOf(text[0]!) + 10;
  const sum =
    Math.floor(place / 10) + (place % 10) * 9 + weightedSum(text.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1]);
  return sum % 10 === 0;
}

/** Identity card of Hong Kong, with the check digit in brackets; one letter counts as if a blank stood before it. */
export function passesHongKong(text: string): boolean {
  const mark = text.indexOf('(');
  const letters = text.slice(0, mark - 6).padStart(2, ' ');
  const values = [...letters].map((letter) => (letter === ' ' ? 36 : letter.charCodeAt(0) - 55));
  const check = text[mark + 1] === 'A' ? 10 : Number(text[mark + 1]);
  const sum =
    values[0]! * 9 + values[1]! * 8 + weightedSum(text.slice(mark - 6, mark), [7, 6, 5, 4, 3, 2]) + check;
  return sum % 11 === 0;
}

/** By the letter in front: what is added, and the letters for the eleven remainders. */
const seriesOfSingapore: Readonly<Record<string, readonly [number, string]>> = {
  S: [0, 'JZIHGFEDCBA'],
  T: [4, 'JZIHGFEDCBA'],
  F: [0, 'XWUTRQPNMLK'],
  G: [4, 'XWUTRQPNMLK'],
  M: [3, 'XWUTRQPNJLK'],
};

/** National Registration Identity Card and Foreign Identification Number of Singapore. */
export function passesSingapore(text: string): boolean {
  const [added, letters] = seriesOfSingapore[text[0]!]!;
  return letters[(weightedSum(text.slice(1), [2, 7, 6, 5, 4, 3, 2]) + added) % 11] === text.at(-1);
}

/** What characters count for at the odd places, digits as the letters from A on. */
const oddOfItaly = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Fiscal code of Italy (decree of the Ministry of Finance of 1976-12-23). */
export function passesItaly(text: string): boolean {
  const places = [...text.slice(0, 15)].map((character) =>
    /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65,
  );
  const sum = places.reduce((total, place, i) => total + (i % 2 === 0 ? oddOfItaly[place]! : place), 0);
  return String.fromCharCode(65 + (sum % 26)) === text[15];
}

/** DNI and NIE of Spain: a letter for the remainder of 23. */
export function passesSpain(text: string): boolean {
  const plain = text.replaceAll('-', '');
  const number = Number(plain.slice(0, -1).replace(/^[XYZ]/, (first) => String('XYZ'.indexOf(first))));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === plain.at(-1);
}

/** Social security number of France: the last two digits are what is left of 97. */
export function passesFrance(text: string): boolean {
  const plain = text.replaceAll(' ', '').replace('2A', '19').replace('2B', '18');
  return 97 - (Number(plain.slice(0, 13)) % 97) === Number(plain.slice(13));
}

/** PESEL of Poland: a birth whose month tells the century, and a check digit. */
export function passesPoland(text: string): boolean {
  const month = Number(text.slice(2, 4)) % 20;
  const day = Number(text.slice(4, 6));
  const sum = weightedSum(text, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && (10 - (sum % 10)) % 10 === Number(text[10]);
}

/** CPF of Brazil: two check digits. */
export function passesBrazil(text: string): boolean {
  const digits = digitsOf(text);
  const checkOf = (weights: readonly number[]) => ((weightedSum(digits, weights) * 10) % 11) % 10;
  return (
    !/^(\d)\1+$/.test(digits) &&
    checkOf([10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(digits[9]) &&
    checkOf([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(digits[10])
  );
}

/** The group of five turns and mirrors that Verhoeff's check digit adds in. */
const turn = (a: number, b: number): number =>
  a < 5 ? ((a + b) % 5) + (b < 5 ? 0 : 5) : ((a - b + 5) % 5) + (b < 5 ? 5 : 0);
const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Aadhaar of India (Verhoeff, Error Detecting Decimal Codes, 1969). */
export function passesIndia(text: string): boolean {
  const digits = [...digitsOf(text)].map(Number).reverse();
  const permuted = (digit: number, times: number): number =>
    times === 0 ? digit : permuted(permutation[digit]!, times - 1);
  return digits.reduce((check, digit, i) => turn(check, permuted(digit, i % 8)), 0) === 0;
}
