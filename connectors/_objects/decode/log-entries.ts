/** Whether a line goes on with the entry before, of which the first line is given. */
export type GoesOn = (line: string, first: string) => boolean;

/** What an entry of a log begins with: a time, a level, the heading of a slow query. */
const begins =
  /^\W{0,2}(?:\d{4}[-/.]?\d{2}[-/.]?\d{2}[T ]\d|\d{2}[:/]\d{2}[:/]\d{2}|\d{1,2}[/-][A-Z][a-z]{2}[/-]\d{4}|[A-Z][a-z]{2} [ \d]\d \d{2}:|[A-Z], \[\d{4}-|(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\b|# Time:|<\d{1,3}>)/;
/** A statement, and in lines of their own what it is asked with (MyBatis, Hibernate, PostgreSQL). */
const prepared =
  /\bPreparing: |\bExecuting Statement: |\b(?:execute|bind|statement)\b[^:]{0,60}: |\bSQL\b.{0,40}(?: - |: )|\bHibernate: /;
const parameters = /\bParameters: |\bDETAIL:\s{1,4}[Pp]arameters: |\bbinding parameter\b/;
/** So large a share of the first lines begin one, where they are told by it. */
const begun = 0.2;

/** Tells, for a text of which only some lines begin an entry, whether a line goes on with the one before, as those of SQL and of printed objects do. */
export function entriesOf(text: string): GoesOn | undefined {
  const lines = text.split(/\r?\n/).slice(0, -1).filter(Boolean).slice(0, 200);
  const count = lines.filter((line) => begins.test(line)).length;
  const goesOn = count < lines.length && count >= Math.max(2, lines.length * begun);
  const binds = lines.some((line, i) => i > 0 && parameters.test(line) && prepared.test(lines[i - 1]!));
  if (!goesOn && !binds) return undefined;
  return (line, first) =>
    (goesOn && !begins.test(line)) || (binds && parameters.test(line) && prepared.test(first));
}

/** Entries of a log, with the lines that go on with them as far as a cell takes them. */
export async function* entries(
  lines: AsyncIterable<string>,
  goesOn: GoesOn,
  clip: number,
): AsyncGenerator<string> {
  let entry: string[] = [];
  let length = 0;
  for await (const line of lines) {
    const { length: more } = line;
    if (entry.length > 0 && (!goesOn(line, entry[0]!) || length + more >= clip)) {
      yield entry.join('\n');
      entry = [];
      length = 0;
    }
    entry.push(line);
    length += more + 1;
  }
  if (entry.length > 0) yield entry.join('\n');
}
