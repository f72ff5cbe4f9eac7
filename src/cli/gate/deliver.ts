import { appendFile } from 'node:fs/promises';
import type { FailOn } from '../../audit/verdict.ts';
import { GamsaError } from '../../core/error.ts';
import type { GateReport } from '../../core/gate.ts';
import type { Language } from '../../core/text.ts';
import { gateVerdict } from '../../gate/verdict.ts';
import { type GateFormat, gateFormatOf, gateFormats, renderGateAs } from '../../report/gate/index.ts';
import { defaultWidth, screen } from '../screen.ts';
import { print, writeWhole } from '../write.ts';

export interface GateOutput {
  readonly language: Language;
  readonly format: GateFormat;
  /** Files besides, each with its format. */
  readonly files: readonly { readonly path: string; readonly format: GateFormat }[];
  readonly quiet: boolean;
  readonly failOn: FailOn;
}

/** Writes and prints a report of the gate, and sets the exit code. */
export async function deliverGate(report: GateReport, output: GateOutput): Promise<void> {
  const { width, color } = screen();
  const { language, failOn } = output;
  const render = { language, width: defaultWidth, color: false, failOn };
  for (const { path, format } of output.files) {
    const text = await renderGateAs(format, report, render);
    await writeWhole(path, text, 0o644);
  }
  if (!output.quiet)
    await print(await renderGateAs(output.format, report, { language, width, color, failOn }));
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (output.format === 'github' && summary)
    await appendFile(summary, await renderGateAs('markdown', report, render));
  process.exitCode = gateVerdict(report, failOn);
}

/** Passes on what a step does; where its error is one for people and lines are marked, the mistakes are marked, too. */
export async function marked<T>(
  step: Promise<T>,
  { language, format, quiet }: Pick<GateOutput, 'language' | 'format' | 'quiet'>,
): Promise<T> {
  try {
    return await step;
  } catch (error) {
    if (error instanceof GamsaError && format === 'github' && !quiet) {
      const { renderGithubError } = await import('../../report/gate/github.ts');
      await print(renderGithubError(error, language));
    }
    throw error;
  }
}

/** `report.sarif`, or `gitlab=quality.json` where the name does not tell. */
export function chooseFiles(
  outputs: readonly string[],
  given: GateFormat | undefined,
): { path: string; format: GateFormat }[] {
  return outputs.map((output) => {
    const [, name = '', rest = ''] = /^([a-z]+)=(.+)$/.exec(output) ?? [];
    const named = gateFormats.find((one) => one === name);
    if (named) return { path: rest, format: named };
    const format = gateFormatOf(output) ?? given;
    if (format) return { path: output, format };
    throw new GamsaError('usage', {
      en: `The format of ${output} is not clear from its name; write FORMAT=${output} with one of ${gateFormats.join(', ')}`,
      ko: `${output}의 이름으로 형식을 알 수 없습니다. 형식=${output}으로 쓰십시오(${gateFormats.join(', ')})`,
    });
  });
}
