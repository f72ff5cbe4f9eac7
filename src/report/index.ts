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
  compliance: {
    extension: '.compliance.md',
    render: async (run: Run, options: RenderOptions) =>
      (await import('./compliance.ts')).renderCompliance(run, options),
  },
  'compliance-csv': {
    extension: '.compliance.csv',
    render: async (run: Run, options: RenderOptions) =>
      (await import('./compliance.ts')).renderComplianceCsv(run, options),
  },
  record: {
    extension: '.record.md',
    render: async (run: Run, options: RenderOptions) =>
      (await import('./record.ts')).renderRecord(run, options),
  },
  'record-csv': {
    extension: '.record.csv',
    render: async (run: Run, options: RenderOptions) =>
      (await import('./record.ts')).renderRecordCsv(run, options),
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
  oscal: {
    extension: '.oscal.json',
    render: async (run: Run, options: RenderOptions) =>
      (await import('./oscal/index.ts')).renderOscal(run, options),
  },
  ocsf: {
    extension: '.ocsf.json',
    render: async (run: Run, options: RenderOptions) => (await import('./ocsf.ts')).renderOcsf(run, options),
  },
  dpv: {
    extension: '.dpv.jsonld',
    render: async (run: Run, options: RenderOptions) => (await import('./dpv.ts')).renderDpv(run, options),
  },
  odcs: {
    extension: '.odcs.json',
    render: async (run: Run, options: RenderOptions) => (await import('./odcs.ts')).renderOdcs(run, options),
  },
} as const;

/**
 * Prints a page as PDF. That takes a browser, so the caller brings it; `write` gives the page, with the numbers of the sheets on which
 * its parts begin once they are known.
 */
export type PrintPage = (
  write: (sheets: ReadonlyMap<string, number>) => Promise<string>,
) => Promise<Uint8Array>;

/** Formats that are not text. */
const documents = {
  pdf: {
    extension: '.pdf',
    render: (run: Run, options: RenderOptions, print: PrintPage) =>
      print((sheets) => formats.html.render(run, { ...options, sheets })),
  },
  xlsx: {
    extension: '.xlsx',
    render: async (run: Run, options: RenderOptions, _print: PrintPage) =>
      (await import('./xlsx/index.ts')).renderXlsx(run, options),
  },
} as const;

export type TextFormat = keyof typeof formats;
type DocumentFormat = keyof typeof documents;
export type FormatName = TextFormat | DocumentFormat;

export const textFormatNames = Object.keys(formats) as TextFormat[];
export const formatNames = Object.keys({ ...formats, ...documents }) as FormatName[];

const extensionOf = (name: FormatName) => ({ ...formats, ...documents })[name].extension;
/** Whether a format is bytes, which no terminal can show. */
export const isDocument = (name: FormatName): name is DocumentFormat => name in documents;

/** The format of a file by its name, the longest extension first. */
export function formatOf(path: string): FormatName | undefined {
  const byLength = formatNames.toSorted((a, b) => extensionOf(b).length - extensionOf(a).length);
  return byLength.find((name) => path.toLowerCase().endsWith(extensionOf(name)));
}

export const extensions = formatNames.map(extensionOf);

/** Any format, as text or bytes. */
export function renderFile(
  name: FormatName,
  run: Run,
  options: RenderOptions,
  print: PrintPage,
): Promise<string | Uint8Array> {
  return isDocument(name)
    ? documents[name].render(readable(run), options, print)
    : render(name, run, options);
}

export function render(name: TextFormat, run: Run, options: RenderOptions): Promise<string> {
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
