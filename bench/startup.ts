import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { table } from './_shared/measure.ts';

const program = fileURLToPath(new URL('../bin/run.js', import.meta.url));

/** What `gamsa --help` and other short commands cost over bare Node, in pairs, so that a busy machine disturbs both. */
export function run(): void {
  const commands = [['--help'], ['--version'], ['audit', '--help'], ['rules']];
  const rows = commands.map((words) => {
    const pairs = Array.from({ length: 15 }, () => [
      millisecondsOf(['-e', '0']),
      millisecondsOf([program, ...words]),
    ]);
    const [bare, own] = [0, 1].map((i) => median(pairs.map((pair) => pair[i]!))) as [number, number];
    return [
      `gamsa ${words.join(' ')}`,
      own.toFixed(0),
      (own - bare).toFixed(0),
      `${(own / bare).toFixed(1)}×`,
    ];
  });
  process.stdout.write(table(['median of 15', 'ms', 'ms over bare Node', 'of bare Node'], rows));
}

function millisecondsOf(args: readonly string[]): number {
  const started = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - started;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
