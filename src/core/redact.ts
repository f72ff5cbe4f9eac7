/** Shorter secrets would redact ordinary words. */
const shortest = 4;

/** Removes known secrets from whatever text leaves the program, in the spellings in which they travel. */
export class Redactor {
  private readonly spellings = new Set<string>();

  add(secret: string): void {
    if (secret.length < shortest) return;
    for (const spelling of spellingsOf(secret)) this.spellings.add(spelling);
  }

  readonly redact = (text: string): string => {
    let clean = text;
    // The longest first: a short secret may be part of a longer one.
    const longestFirst = [...this.spellings].sort((a, b) => b.length - a.length);
    for (const spelling of longestFirst) clean = clean.replaceAll(spelling, '[redacted]');
    return clean;
  };
}

/** As it is, percent-encoded in the ways of URLs and forms, inside a JSON string, and in base64. */
function spellingsOf(secret: string): string[] {
  const encoded = encodeURIComponent(secret.toWellFormed());
  const strict = encoded.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = strict.replaceAll('%20', '+');
  const percent = [encoded, strict, form, encodeURI(secret.toWellFormed())];
  const lower = percent.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()));
  const json = JSON.stringify(secret).slice(1, -1);
  return [secret, ...percent, ...lower, json, ...base64Of(secret)];
}

/**
 * Base64 of the secret alone, and its part of the base64 of a longer text (`user:secret` of basic authentication): where
 * it starts 0, 1 or 2 bytes into a group of three, its first and last characters also hold bits of its neighbours.
 */
function base64Of(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const inside = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const whole = (shift + bytes.length) % 3 === 0 ? text : text.slice(0, -1);
    return whole.slice(shift === 0 ? 0 : shift + 1);
  });
  const all = [bytes.toString('base64'), ...inside].filter((text) => text.length >= shortest);
  return all.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
}
