import { expect, it } from 'vitest';
import { gamsa } from '../support/cli.ts';

/** Makes something fail behind everybody's back once the program says something. */
const failing = (what: string) => {
  const preload = `const message = atob('${btoa('of canary@example.com')}'); const { write } = process.stdout;
    process.stdout.write = (...told) => { setImmediate(() => { ${what} }); return write.apply(process.stdout, told); };`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(preload)}` };
};

it.each([
  ['throw new RangeError(message)', []],
  ['Promise.reject(new RangeError(message))', ['--verbose']],
])(
  'what nobody caught is a bug told by its class alone, for its message could quote a value: %s',
  async (what, flags) => {
    const { code, stdout, stderr } = await gamsa(['connectors', ...flags], process.cwd(), failing(what));
    expect(code).toBe(70);
    expect(stderr).toContain('(RangeError)');
    expect(stdout + stderr).not.toContain('canary@');
  },
);
