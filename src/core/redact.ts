/** Shorter secrets would redact ordinary words. */
const shortest = 4;

/** Removes known secrets from whatever text leaves the program, in the spellings in which they travel. */
export class Redactor {
  private readonly spellings = new Set<string>();

  add(secret: string): void {
    if (secret.length < shortest) return;
    const base64 = Buffer.from(secret).toString('base64');
    const json = JSON.stringify(secret).slice(1, -1);
    for (const spelling of [secret, encodeURIComponent(secret), base64, base64.replace(/=+$/, ''), json]) {
      this.spellings.add(spelling);
    }
  }

  readonly redact = (text: string): string => {
    let clean = text;
    // The longest first: a short secret may be part of a longer one.
    const longestFirst = [...this.spellings].sort((a, b) => b.length - a.length);
    for (const spelling of longestFirst) clean = clean.replaceAll(spelling, '[redacted]');
    return clean;
  };
}
