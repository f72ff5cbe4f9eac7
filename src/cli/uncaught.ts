import { exitCodes } from '../core/error.ts';
import { describeBug } from './bug.ts';
import { languageOf } from './language.ts';

/** What nobody caught, in a driver's event for one, Node would print with its message, which may quote a value. */
export function hideUncaught(): void {
  process.on('uncaughtException', (error) => {
    const argv = process.argv.slice(2);
    process.stderr.write(
      describeBug(error, { language: languageOf(process.env, argv), verbose: argv.includes('--verbose') }),
    );
    process.exit(exitCodes.bug);
  });
}
