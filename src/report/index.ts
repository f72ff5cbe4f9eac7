import type { Run } from '../core/run.ts';
import type { RenderOptions } from './options.ts';

export type { RenderOptions } from './options.ts';

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
  return formats[name].render(run, options);
}
