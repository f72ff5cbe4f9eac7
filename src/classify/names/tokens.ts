/** Where one word of a name ends and the next begins: `homePhone2` → home, Phone, 2; `HTTPServer` → HTTP, Server. */
const words = /[\p{Lu}]+(?![\p{Ll}])|\p{Lu}?\p{Ll}+|[\p{Lo}]+|\d+/gu;

/** Names of one case say nothing by their case (`MBTLNUM`), so they are cut at other characters only. */
const oneCase = /^[^\p{Ll}]*$/u;

/** How a date is written, which a name may end in: `DOB-YYYY-MM-DD`, `reg_dt_yyyymmddhh24miss`. */
const written = /[-_ ]y{2,4}[-_ ]?mm[-_ ]?dd(?:[-_ ]?hh(?:24)?(?:[-_ ]?mi(?:[-_ ]?ss)?)?)?$/i;

/** `G.P.A`, `D.O.B.`: initials of one word. */
const initials = /^(?:\p{L}\.){1,5}\p{L}\.?$/u;

/**
 * Cuts a name into lower-case words: at anything that is no letter or digit, between letters and digits, at capitals
 * (`firstName`), and between scripts (`user이름`). Salesforce's custom suffix (`__c`) and the way
 * a date is written are dropped.
 */
export function splitName(name: string): string[] {
  // `addresses.0.city`, `contacts[2].email`: which of a list it is tells nothing.
  const composed = name
    .normalize('NFC')
    .replace(/__[crs]$/i, '')
    .replace(/\.\d+(?=\.)|\[\d+\](?=\.)/g, '');
  const whole = initials.test(composed) ? composed.replaceAll('.', '') : composed;
  const bare = whole.replace(written, '') || whole;
  const text = oneCase.test(bare) ? bare.toLowerCase() : bare;
  return (text.match(words) ?? []).map((word) => word.toLowerCase());
}

/** A name with an underscore at each seam that capitals make: `orderItems` is `order_Items`. */
export const withSeams = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1_$2');
