import type { GateProblem } from '../core/gate.ts';
import { unknownName } from '../core/nearest.ts';
import type { FileLine } from '../core/run.ts';
import { dateSchema } from '../core/schema.ts';
import { problem } from './judge/context.ts';
import { gateRules, sharedChecks } from './judge/rules.ts';
import { isSql } from './sql/file.ts';

/** `-- gamsa-ignore RULE until=DATE reason=…`: accepts findings of a rule on the lines it stands at. */
interface Ignore {
  readonly rules: readonly string[];
  readonly until: string;
  readonly reason: string;
  readonly at: FileLine;
  /** First and last line that it covers. */
  readonly covers: readonly [number, number];
}

const comment = /(?:--|#|\/\/|\/\*+|<!--)\s*gamsa-ignore\b(.*?)(?:\*\/|-->)?\s*$/;

/** Marks the problems that comments beside them accept, and adds problems with the comments themselves. */
export function applyIgnores(
  problems: readonly GateProblem[],
  texts: ReadonlyMap<string, string>,
  source: string,
  asOf: string,
): GateProblem[] {
  const own: GateProblem[] = [];
  const ignores = [...texts].flatMap(([file, text]) => readIgnores(file, text, source, own));
  const used = new Set<Ignore>();
  const marked = problems.map((one) => {
    const ignore = ignores.find((candidate) => covers(candidate, one));
    if (!ignore) return one;
    used.add(ignore);
    return ignore.until < asOf ? one : { ...one, ignored: { reason: ignore.reason, until: ignore.until } };
  });
  for (const ignore of ignores) {
    const { at, rules, until } = ignore;
    const place = { source, dataset: at.file };
    if (until < asOf) {
      const message = {
        en: `The ignore comment for ${rules.join(', ')} expired on ${until}`,
        ko: `${rules.join(', ')} 무시 주석의 기한이 ${until}에 끝났습니다`,
      };
      own.push(problem('ignore-expired', at, { status: 'violated', place, message }));
    } else if (!used.has(ignore)) {
      const message = {
        en: `The ignore comment for ${rules.join(', ')} matches no finding`,
        ko: `${rules.join(', ')} 무시 주석에 해당하는 발견 사항이 없습니다`,
      };
      own.push(problem('ignore-unused', at, { status: 'unknown', place, message }));
    }
  }
  return [...marked, ...own];
}

function covers({ rules, at, covers: [first, last] }: Ignore, one: GateProblem): boolean {
  return rules.includes(one.rule) && at.file === one.at.file && first <= one.at.line && one.at.line <= last;
}

function readIgnores(file: string, text: string, source: string, problems: GateProblem[]): Ignore[] {
  if (!text.includes('gamsa-ignore')) return [];
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index): Ignore[] => {
    const words = comment.exec(line)?.[1];
    if (words === undefined) return [];
    const at = { file, line: index + 1 };
    const rules = (/^\s+([\w,-]+)/.exec(words)?.[1] ?? '').split(',').filter(Boolean);
    const until = /\buntil=(\S+)/.exec(words)?.[1] ?? '';
    const reason = /\breason=(.+?)(?:\s+until=\S+)?\s*$/.exec(words)?.[1] ?? '';
    const wrong = mistakeOf(rules, until, reason);
    if (wrong) {
      problems.push(
        problem('ignore-invalid', at, {
          status: 'violated',
          place: { source, dataset: file },
          message: wrong,
        }),
      );
      return [];
    }
    return [{ rules, until, reason, at, covers: coverage(lines, index, isSql(file)) }];
  });
}

function mistakeOf(rules: readonly string[], until: string, reason: string) {
  const unknown = rules.find((rule) => !Object.hasOwn(gateRules, rule) && !sharedChecks.has(rule));
  if (rules.length === 0 || unknown !== undefined) {
    if (unknown === undefined)
      return { en: 'The ignore comment names no rule', ko: '무시 주석에 점검이 없습니다' };
    const known = [...Object.keys(gateRules), ...sharedChecks];
    const { en, ko } = unknownName({ en: 'rule of the gate', ko: 'gamsa gate의 점검' }, unknown, known);
    return { en: `The ignore comment accepts nothing: ${en}`, ko: `무시 주석을 적용하지 않습니다. ${ko}` };
  }
  if (!dateSchema.safeParse(until).success) {
    return {
      en: 'The ignore comment has no last day: until=YYYY-MM-DD',
      ko: '무시 주석에 기한이 없습니다: until=YYYY-MM-DD',
    };
  }
  return reason === ''
    ? { en: 'The ignore comment gives no reason: reason=…', ko: '무시 주석에 사유가 없습니다: reason=…' }
    : undefined;
}

/** A comment at the end of a line covers that line; one above a statement covers the statement, above a column its line. */
function coverage(lines: readonly string[], index: number, sql: boolean): readonly [number, number] {
  const code = (line: string) => line.replace(/(?:--|#|\/\/|\/\*|<!--).*$/, '').trim();
  if (code(lines[index]!) !== '') return [index + 1, index + 1];
  const next = lines.findIndex((line, i) => i > index && code(line) !== '');
  if (next === -1) return [index + 1, index + 1];
  const before = lines.slice(0, index).map(code).filter(Boolean).at(-1);
  if (!sql || (before !== undefined && !before.endsWith(';'))) return [next + 1, next + 1];
  const end = lines.findIndex((line, i) => i >= next && code(line).endsWith(';'));
  return [next + 1, (end === -1 ? lines.length - 1 : end) + 1];
}
