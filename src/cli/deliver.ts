import { type FailOn, verdict } from '../audit/verdict.ts';
import { GamsaError } from '../core/error.ts';
import type { OnEvent } from '../core/events.ts';
import type { Run } from '../core/run.ts';
import type { Language } from '../core/text.ts';
import { loadItems, loadPacks } from '../registry.ts';
import {
  extensions,
  type FormatName,
  formatOf,
  isDocument,
  type PrintPage,
  type RenderOptions,
  render,
  renderFile,
} from '../report/index.ts';
import { History } from '../state/history.ts';
import { startProgress } from '../ui/progress.ts';
import { type Kept, keepRun } from './last-run.ts';
import { limitYoungSpace } from './memory.ts';
import { defaultWidth, screen } from './screen.ts';
import { checkWritable, print, writeWhole } from './write.ts';

export interface DeliverOptions {
  readonly language: Language;
  readonly json: boolean;
  readonly output?: readonly string[] | undefined;
  readonly format?: FormatName | undefined;
  readonly 'fail-on': FailOn;
  readonly quiet: boolean;
  /** A line of progress for each dataset. */
  readonly verbose?: boolean | undefined;
  /** No progress: nothing is being looked at. */
  readonly silent?: boolean;
}

export interface Delivered {
  readonly run: Run;
  /** Folder whose `.gamsa` keeps the run, for `gamsa explain`, `history` and `diff`. */
  readonly keepIn?: string;
  /** What is kept; a scan has no history. */
  readonly keepAs?: Kept;
}

/** Does the work behind a progress view, writes and prints its result, and sets the exit code. */
export async function deliver(
  options: DeliverOptions,
  work: (onEvent: OnEvent) => Promise<Delivered>,
): Promise<void> {
  const files = (options.output ?? []).map((path) => ({ path, format: chooseFormat(path, options.format) }));
  refuseBytesOnTerminal(options);
  for (const { path } of files) await checkWritable(path);
  if (options.format === 'pdf' || files.some(({ format }) => format === 'pdf')) await needBrowser();
  const progress = await startProgress({
    stream: process.stderr,
    language: options.language,
    quiet: options.quiet || options.silent === true,
    env: process.env,
    ...(options.verbose && { verbose: true }),
  });
  const stopWatch = limitYoungSpace();
  let delivered: Delivered;
  try {
    delivered = await work(progress.onEvent);
  } finally {
    stopWatch();
    await progress.stop();
  }
  const { keepIn, keepAs = 'audit' } = delivered;
  const run =
    keepIn === undefined ? delivered.run : await keep(delivered.run, keepIn, keepAs, options.language);
  const [items, packs] = await Promise.all([loadItems(run.items), loadPacks()]);
  const renderOptions = { ...screen(), items, packs, language: options.language };
  for (const { path, format } of files) {
    await writeWhole(
      path,
      await renderFile(format, run, { ...renderOptions, color: false, width: defaultWidth }, printPage),
    );
  }
  if (options.json) await print(await render('json', run, renderOptions));
  else if (!options.quiet) await print(await renderScreen(run, options, renderOptions));
  process.exitCode = verdict(run, options['fail-on']);
}

/** With `--format` and no file, that format goes to stdout. */
function renderScreen(
  run: Run,
  options: DeliverOptions,
  renderOptions: RenderOptions,
): Promise<string | Uint8Array> {
  const format = options.output?.length ? 'terminal' : (options.format ?? 'terminal');
  return renderFile(format, run, renderOptions, printPage);
}

/** The browser and what reads PDF are loaded where one is asked for. */
const printPage: PrintPage = async (write) => (await import('./pdf/print.ts')).printPage(write);

/** Said before the work, not after an hour of it. */
async function needBrowser(): Promise<void> {
  await (await import('./pdf/chromium.ts')).findChromium(process.env);
}

function refuseBytesOnTerminal({ format, output, json, quiet }: DeliverOptions): void {
  if (!format || !isDocument(format) || output?.length || json || quiet || !process.stdout.isTTY) return;
  throw new GamsaError(
    'usage',
    {
      en: `${format} is not for a terminal`,
      ko: `${format} 형식은 터미널에 표시할 수 없습니다`,
    },
    { next: { en: `Name a file: -o report.${format}`, ko: `파일을 지정하십시오: -o report.${format}` } },
  );
}

function chooseFormat(path: string, given: FormatName | undefined): FormatName {
  const format = given ?? formatOf(path);
  if (format) return format;
  throw new GamsaError('usage', {
    en: `The format of ${path} is not clear from its name; known endings are ${extensions.join(', ')}, or give --format`,
    ko: `${path}의 확장자로 형식을 알 수 없습니다. 확장자 ${extensions.join(', ')} 중 하나를 쓰거나 --format을 지정하십시오`,
  });
}

/**
 * Keeps a run, and gives it with what it carries of its history. Both are a convenience: a folder that cannot be written to is
 * no reason to fail.
 */
async function keep(run: Run, folder: string, as: Kept, language: Language): Promise<Run> {
  try {
    const whole = as === 'audit' ? await addToHistory(run, folder) : run;
    await keepRun(whole, folder, as);
    return whole;
  } catch (error) {
    const unkept = { en: 'the last run could not be kept', ko: '실행 결과를 보관하지 못했습니다' };
    const said = error instanceof GamsaError ? error.text : unkept;
    process.stderr.write(`${said[language]}\n`);
    return run;
  }
}

async function addToHistory(run: Run, folder: string): Promise<Run> {
  const history = await History.open(folder);
  history.add(run);
  const whole = { ...run, history: history.carriedBy(run) };
  history.close();
  return whole;
}
