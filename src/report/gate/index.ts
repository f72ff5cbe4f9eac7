import type { GateReport } from '../../core/gate.ts';
import type { Severity } from '../../core/rule.ts';
import { type GateRenderOptions, renderGate } from './terminal.ts';

/** Formats of `gamsa gate`. */
export const gateFormats = ['terminal', 'json'] as const;

export type GateFormat = (typeof gateFormats)[number];

export interface GateFormatOptions extends GateRenderOptions {
  readonly failOn: Severity | 'none';
}

/** The format that a file's name asks for. */
const extensions: readonly (readonly [string, GateFormat])[] = [
  ['.json', 'json'],
  ['.txt', 'terminal'],
];

export function gateFormatOf(path: string): GateFormat | undefined {
  return extensions.find(([extension]) => path.toLowerCase().endsWith(extension))?.[1];
}

export async function renderGateAs(
  format: GateFormat,
  report: GateReport,
  options: GateFormatOptions,
): Promise<string> {
  switch (format) {
    case 'terminal':
      return renderGate(report, options);
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
  }
}
