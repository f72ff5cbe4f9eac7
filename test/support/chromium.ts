import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const help =
  'No Chromium found. Install Debian’s chromium (with fonts-noto-cjk), run the tests as root on Debian or Ubuntu, where they install ' +
  'it themselves, or set GAMSA_TEST_CHROMIUM to the program to use.';

const find = () => process.env.GAMSA_TEST_CHROMIUM ?? places.find((place) => existsSync(place));

/** Makes sure that a browser can be started later: installs Debian's package where that is possible, else says what to do. */
export function ensureChromium(): void {
  if (find()) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(help);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  execFileSync('apt-get', ['update', '-qq'], quiet);
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    quiet,
  );
}

/** The browser of the tests. */
export function chromiumPath(): string {
  const path = find();
  if (!path) throw new Error(help);
  return path;
}

/** A browser that calls nobody by itself. */
export function startChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

if (import.meta.filename === process.argv[1]) ensureChromium();
