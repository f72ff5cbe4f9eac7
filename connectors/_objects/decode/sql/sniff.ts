import type { Quoting } from './kinds.ts';

export interface Writing extends Quoting {
  /** Brackets around names, and statements that end with a line `GO`. */
  readonly brackets: boolean;
  /** Nothing told which engine wrote it. */
  readonly isGuess: boolean;
}

/** What tools write on the first lines of a dump. */
const headings =
  /^\s*(?:(?:--|\/\*M?!|\/\*|#)[^\n]*(?:PostgreSQL database|MySQL dump|MariaDB dump|SQL dump|database dump|mysqldump|sandbox mode)|PRAGMA foreign_keys)/i;
const firstWord =
  /^(?:\s+|--[^\n]*\n|#[^\n]*\n|\/\*(?!M?!)[\s\S]*?\*\/|\/\*M?!\d*|\*\/|;)*(?:\\(?:connect|restrict|set)|set|begin|start|create|insert|replace|drop|use|pragma|copy|lock|alter|delete|truncate|select|go|declare|if|commit|delimiter)\b/i;
const holdsRows =
  /^\s*(?:insert\s+(?:\w+\s+){0,3}into\s|insert\s+\[|replace\s+into\s|copy\s+[^\n;]{1,2000}\sfrom\s+stdin)/im;
const holdsTable = /^\s*create\s+(?:\w+\s+){0,3}table\s[^;]*\(/im;

/** Whether a file begins with what the tools that dump databases write. */
export function isDump(start: string): boolean {
  return headings.test(start);
}

/** Whether the first characters of a file are those of a SQL dump; of what is called a script, whatever they are. */
export function looksLikeSql(start: string, name: string): boolean {
  if (/\.(?:csv|tsv|json|ndjson|jsonl|md|log)(?:\.\d+)?$/i.test(name)) return false;
  if (/\.(?:sql|psql|mysql)$/i.test(name) || isDump(start)) return true;
  return firstWord.test(start) && (holdsRows.test(start) || holdsTable.test(start));
}

/** How a dump is written: as its heading says, else by what only one engine has. */
export function sniffWriting(start: string): Writing {
  const brackets = [/(?:insert|table)\s+(?:into\s+)?\[/i, /^SET (?:ANSI_NULLS|IDENTITY_INSERT)\b/im].some(
    (test) => test.test(start),
  );
  const engine = brackets ? undefined : engineOf(start);
  const isGuess = engine === undefined && !brackets;
  // Where nothing else tells, an escaped quote does.
  const escapes = isGuess && /[^\\'](?:\\\\)*\\'(?!\s*[,)])/.test(start);
  const mysql = engine === 'mysql' || escapes;
  const old = /standard_conforming_strings\s*(?:=|to)\s*'?off/i.test(start);
  return { backslash: mysql || old, dollar: engine === 'postgres', mysql, brackets, isGuess };
}

const engines = [
  ['postgres', /^[\s-]*PostgreSQL database/i],
  ['mysql', /^(?:\/\*[^\n]*\n|[\s-])*(?:MySQL|MariaDB) dump/i],
  ['sqlite', /^\s*PRAGMA /i],
  ['mysql', /\/\*M?!\d|\bENGINE\s*=|\bAUTO_INCREMENT\b|\bSET NAMES\b/i],
  ['mysql', /(?:into|update|(?:table|exists))\s+`/i],
  ['postgres', /standard_conforming_strings|\sfrom stdin;|pg_catalog\.|\bE'|::\w|\$\$/i],
] as const;

function engineOf(start: string): (typeof engines)[number][0] | undefined {
  return engines.find(([, test]) => test.test(start))?.[0];
}
