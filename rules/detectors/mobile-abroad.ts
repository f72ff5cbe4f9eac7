import { defineDetector } from '../../src/sdk/index.ts';
import { countDigits } from './_validate/digits.ts';

/** How mobile numbers begin after the country's code, where mobile numbers have beginnings of their own. */
const beginnings: Readonly<Record<string, string>> = {
  7: '(?:9|70|77)', // Russia and Kazakhstan
  27: '[678]', // South Africa
  31: '6', // the Netherlands
  32: '4[5-9]', // Belgium
  33: '[67]', // France
  34: '[67]', // Spain
  39: '3', // Italy
  41: '7[5-9]', // Switzerland
  43: '6[5-9]', // Austria
  44: '7[1-57-9]', // the United Kingdom; 70 and 76 are for forwarding and pagers
  46: '7[02369]', // Sweden
  47: '[49]', // Norway
  48: '(?:45|5[0137]|6[069]|7[2389]|88)', // Poland
  49: '1[5-7]', // Germany
  51: '9', // Peru
  56: '9', // Chile
  57: '3', // Colombia
  60: '1', // Malaysia
  61: '4', // Australia
  62: '8', // Indonesia
  63: '9', // the Philippines
  64: '2', // New Zealand
  65: '[89]', // Singapore
  66: '[689]', // Thailand
  81: '[789]0', // Japan
  84: '[35789]', // Viet Nam
  86: '1[3-9]', // China
  90: '5', // Türkiye
  91: '[6-9]', // India
  234: '[789]', // Nigeria
  254: '[17]', // Kenya
  380: '(?:39|50|6[3678]|73|9[1-9])', // Ukraine
  420: '[67]', // Czechia
  852: '[569]', // Hong Kong
  886: '9', // Taiwan
  966: '5', // Saudi Arabia
  971: '5', // the United Arab Emirates
  972: '5', // Israel
};

const starts = Object.entries(beginnings).map(
  ([country, first]) => `${country}[-\\s.]?(?:\\(0\\))?\\(?${first}`,
);

export default defineDetector({
  id: 'mobile-abroad',
  kind: 'pattern',
  item: 'mobile-phone',
  core: `\\+(?:${starts.join('|')})\\d{0,3}\\)?(?:[-\\s.]?\\d{2,5}){2,4}`,
  boundary: { before: '[\\d+]', after: '\\d' },
  gate: { digits: 5 },
  validate: (text) => {
    const count = countDigits(text);
    return count >= 9 && count <= 15;
  },
  weight: 0.82,
  inText: true,
  examples: {
    match: ['+44 7700 900123', '+380501112233', '+33 6 39 98 00 00', '+31 6 10055433', '+81-90-0000-0000'],
    reject: ['+44 20 7946 0000', '+1 202-555-0123', '+33 1 99 00 00 00', '+7 495 000 0000', '+44 7700'],
  },
  refs: ['National numbering plans by ITU-T E.129: https://www.itu.int/oth/T0202.aspx?parent=T0202'],
});
