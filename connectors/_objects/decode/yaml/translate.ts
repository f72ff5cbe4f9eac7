/** A value that stands for more of the same than this is made to fill the memory. */
const mostAliases = 100;

/**
 * A YAML text as JSON, a line each document, of a list each element; empty where it holds no more than texts. Undefined where it is none,
 * or a key comes twice, of which JSON would lose one.
 */
export async function jsonOf(text: string): Promise<string | undefined> {
  const { isScalar, parseAllDocuments, visit } = await import('yaml');
  try {
    // Its own look for keys that come twice takes the square of their number.
    const documents = parseAllDocuments(text, { uniqueKeys: false, merge: true, logLevel: 'silent' });
    if (!Array.isArray(documents)) return '';
    if (documents.some(({ errors }) => errors.length > 0)) return undefined;
    let isLossy = false;
    const look = (_: unknown, { items }: { readonly items: readonly { readonly key: unknown }[] }) => {
      const keys = items.map(({ key }) => (isScalar(key) ? String(key.value) : key));
      isLossy ||= new Set(keys).size < keys.length;
    };
    for (const one of documents) visit(one, { Map: look });
    if (isLossy) return undefined;
    const values: unknown[] = documents.map((one) => one.toJS({ maxAliasCount: mostAliases }));
    if (!values.some((value) => value !== null && typeof value === 'object')) return '';
    const [only] = values;
    const lines = values.length === 1 && Array.isArray(only) ? only : values;
    return lines.map((value) => JSON.stringify(value, inText)).join('\n');
  } catch {
    // Aliases without an anchor or without end, and what is nested too deep.
    return undefined;
  }
}

/** What JSON has no form for, as text. */
function inText(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Map || value instanceof Set) return [...value];
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}

/** What stands behind a `#` that is in no text. */
export async function commentsIn(text: string): Promise<string[]> {
  if (!text.includes('#')) return [];
  const { Lexer } = await import('yaml');
  return [...new Lexer().lex(text)].flatMap((token) => {
    const comment = token.startsWith('#') ? token.replace(/^[#\s]+/, '').trim() : '';
    return comment === '' ? [] : [comment];
  });
}
