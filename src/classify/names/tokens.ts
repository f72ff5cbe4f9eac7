/** Where one word of a name ends and the next begins: `homePhone2` → home, Phone, 2; `HTTPServer` → HTTP, Server. */
const words = /[\p{Lu}]+(?![\p{Ll}])|\p{Lu}?\p{Ll}+|[\p{Lo}]+|\d+/gu;

/** Names of one case say nothing by their case (`MBTLNUM`), so they are cut at other characters only. */
const oneCase = /^[^\p{Ll}]*$/u;

/**
 * Cuts a name into lower-case words: at anything that is no letter or digit, between letters and digits, at capitals
 * (`firstName`), and between scripts (`user이름`). Salesforce's custom suffix (`__c`) is dropped.
 */
export function splitName(name: string): string[] {
  const bare = name.normalize('NFC').replace(/__[crs]$/i, '');
  const text = oneCase.test(bare) ? bare.toLowerCase() : bare;
  return (text.match(words) ?? []).map((word) => word.toLowerCase());
}

/** A name with an underscore at each seam that capitals make: `orderItems` is `order_Items`. */
export const withSeams = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1_$2');
