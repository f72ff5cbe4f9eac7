/** Requests that are under way at the same time; the API allows a hundred a second of a user. */
const atOnce = 8;

/** The results of some work in the order of its parts, a few parts at a time. */
export async function* inParallel<T, R>(
  parts: readonly T[],
  work: (part: T) => Promise<R>,
): AsyncGenerator<R> {
  for (let from = 0; from < parts.length; from += atOnce) {
    yield* await Promise.all(parts.slice(from, from + atOnce).map(work));
  }
}
