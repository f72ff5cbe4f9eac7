import { printable } from '../core/place.ts';
import { resultStatuses } from '../core/rule.ts';
import type { Run } from '../core/run.ts';
import { toLocated } from './located.ts';
import type { RenderOptions } from './options.ts';

export type { RenderOptions } from './options.ts';

/** Results that ask for something to be done. */
const open = ['violated', 'unknown'] as const;

/** The formats a run can be rendered in. Renderers are loaded when used. */
const formats = {
  json: { extension: '.json', render: async (run: Run) => `${JSON.stringify(run, null, 2)}\n` },
  terminal: {
    extension: '.txt',
    render: async (run: Run, options: RenderOptions) =>
      run.policy
        ? (await import('./terminal.ts')).renderTerminal(run, options)
        : (await import('./scan.ts')).renderScan(run, options),
  },
  html: {
    extension: '.html',
    render: async (run: Run, options: RenderOptions) =>
      (await import('./html/index.tsx')).renderHtml(run, options),
  },
  markdown: {
    extension: '.md',
    render: async (run: Run, options: RenderOptions) =>
      (await import('./markdown.ts')).renderMarkdown(run, options),
  },
  csv: {
    extension: '.csv',
    render: async (run: Run, options: RenderOptions) => (await import('./csv.ts')).renderCsv(run, options),
  },
  'inventory-csv': {
    extension: '.inventory.csv',
    render: async (run: Run, options: RenderOptions) =>
      (await import('./csv.ts')).renderInventoryCsv(run, options),
  },
  sarif: {
    extension: '.sarif',
    render: async (run: Run, { language }: RenderOptions) =>
      (await import('./sarif.ts')).renderSarif(toLocated(run, language, open), language),
  },
  junit: {
    extension: '.junit.xml',
    render: async (run: Run, { language }: RenderOptions) =>
      (await import('./junit.ts')).renderJunit(toLocated(run, language, resultStatuses), language),
  },
  gitlab: {
    extension: '.gitlab.json',
    render: async (run: Run, { language }: RenderOptions) =>
      (await import('./gitlab.ts')).renderGitlab(toLocated(run, language, open), language),
  },
} as const;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** The format of a file by its name, the longest extension first. */
export function formatOf(path: string): FormatName | undefined {
  const byLength = formatNames.toSorted((a, b) => formats[b].extension.length - formats[a].extension.length);
  return byLength.find((name) => path.toLowerCase().endsWith(formats[name].extension));
}

export const extensions = formatNames.map((name) => formats[name].extension);

export function render(name: FormatName, run: Run, options: RenderOptions): Promise<string> {
  return formats[name].render(name === 'json' ? run : readable(run), options);
}

/**
 * A run, or another report, with every text printable: names come from sources, and a run may come from anywhere. JSON escapes what it
 * must by itself, and keeps the names as they are.
 */
export function readable<T>(data: T): T {
  return mapTexts(data) as T;
}

function mapTexts(node: unknown): unknown {
  if (typeof node === 'string') return printable(node);
  if (Array.isArray(node)) return node.map(mapTexts);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [printable(key), mapTexts(value)]));
}
