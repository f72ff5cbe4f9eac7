import { type Block, lineOf, pairsOf, type Told } from './block.ts';
import { frontMatter } from './front-matter.ts';
import { inlineText } from './inline.ts';
import { asciiDocTable } from './tables/asciidoc.ts';
import { gridTable } from './tables/grid.ts';
import { inlineHtml } from './tables/inline-html.ts';
import { pipeTable } from './tables/pipe.ts';
import { ruledTable } from './tables/ruled.ts';
import type { Found } from './tables/table.ts';
import { isAskedFor, toldBy } from './told.ts';

const fence = /^\s*(`{3,}|~{3,})/;
/** A name and what is told under it: in a list, as a field (`:Author: …`), or in bold. */
const listed = /^\s*(?:[-*+•·○■▶※]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?([^:：`|]{1,60})[:：](?!\/\/)\s*(\S.*)$/;
const bold = /^\s{0,3}(?:\*\*|__)[^:：`|]{1,60}[:：*_]/;
const field = /^:([^:`|]{1,60}):\s+(\S.*)$/;
const plain = /^\s{0,3}([^:：`|]{1,60})[:：](?!\/\/)\s*(\S.*)$/;

/** The parts of a text in Markdown, reStructuredText or AsciiDoc, or of what consoles print: every line is in one of them. */
export function markupBlocks(text: string): Block[] {
  const lines = text.split(/\r\n|\n|\r/);
  const blocks: Block[] = [];
  const add = (found: readonly Block[]) => {
    for (const block of found) blocks.push(block);
  };
  let at = 0;
  const before = frontMatter(lines);
  if (before) {
    add(before.blocks);
    at = before.end;
  }
  let told: Told[] = [];
  let written: string[] = [];
  let isMarked = false;
  const close = () => {
    add(isForm(told, isMarked) ? pairsOf(told) : written.map(lineOf));
    told = [];
    written = [];
    isMarked = false;
  };
  let closing: string | undefined;
  while (at < lines.length) {
    const line = lines[at]!;
    const mark = fence.exec(line)?.[1];
    if (mark !== undefined || closing !== undefined) {
      close();
      if (closing === undefined) closing = mark;
      else if (mark?.startsWith(closing)) closing = undefined;
      if (mark === undefined && line.trim() !== '') blocks.push(lineOf(line));
      at++;
      continue;
    }
    const table = tableAt(lines, at);
    if (table) {
      close();
      add(table.blocks);
      at = table.end;
      continue;
    }
    at++;
    if (line.trim() === '') {
      if (!isMarked) close();
      continue;
    }
    const shown = inlineText(line);
    const marked = listed.exec(shown) ?? field.exec(shown);
    const [, key = '', value = ''] = marked ?? plain.exec(shown) ?? [];
    const pair = toldBy(key, value);
    if (pair) {
      const isSet = marked !== null || bold.test(line);
      if (told.length > 0 && isSet !== isMarked) close();
      isMarked = isSet;
      told.push(pair);
      written.push(shown);
    } else {
      close();
      blocks.push(lineOf(shown));
    }
  }
  close();
  return blocks;
}

/**
 * Whether lines with a colon are a form that is filled in: what forms ask for, or several fields, each once. What says the same again and
 * again is a talk or a log, whose speakers are no names of fields, and a line by itself is as likely the beginning of a sentence.
 */
const isForm = (told: readonly Told[], isMarked: boolean): boolean =>
  told.every(([name]) => isAskedFor(name)) ||
  (told.length > (isMarked ? 1 : 2) && new Set(told.map(([name]) => name)).size === told.length);

const tableAt = (lines: readonly string[], at: number): Found | undefined =>
  pipeTable(lines, at) ??
  gridTable(lines, at) ??
  ruledTable(lines, at) ??
  asciiDocTable(lines, at) ??
  inlineHtml(lines, at);
