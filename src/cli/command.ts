import { Command, Errors, Flags } from '@oclif/core';
import { exitCodes, GamsaError } from '../core/error.ts';
import { type Language, languages, type Text } from '../core/text.ts';
import { describeBug } from './bug.ts';
import { type About, about } from './help/about.ts';
import { languageOf } from './language.ts';
import { usageMessage } from './usage-words.ts';

/** What every command has: words for its help, the language, and errors for people. */
export abstract class GamsaCommand extends Command {
  static about: About;
  static override baseFlags = {
    lang: Flags.option({
      ...about({
        en: 'Language of help, messages and reports; that of the locale where left out',
        ko: '도움말, 메시지, 보고서의 언어(지정하지 않으면 로캘에 따름)',
      }),
      options: languages,
    })(),
    verbose: Flags.boolean({
      ...about({
        en: 'Say what became of each dataset; show the stack of a bug',
        ko: '데이터셋별 진행 결과를 표시하고, gamsa의 오류이면 스택을 표시',
      }),
    }),
  };

  /** Cancelled by Ctrl-C or SIGTERM: sources are closed, and what was collected is still written. */
  protected cancelOnSignal(): AbortSignal {
    const controller = new AbortController();
    const cancel = () => controller.abort(new DOMException('cancelled', 'AbortError'));
    process.once('SIGINT', cancel);
    process.once('SIGTERM', cancel);
    return controller.signal;
  }

  protected language(chosen: Language | undefined): Language {
    return chosen ?? languageOf(process.env);
  }

  protected pick(text: Text): string {
    return text[this.language(undefined)];
  }

  protected override async catch(error: unknown): Promise<void> {
    // `exit()` of oclif is an error that carries a code.
    if (error instanceof Errors.ExitError) {
      process.exitCode = error.oclif.exit ?? 0;
      return;
    }
    // Parsing itself may have failed.
    const language = languageOf(process.env, this.argv);
    if (error instanceof GamsaError) {
      const next = error.next === undefined ? '' : `\n${error.next[language]}`;
      process.stderr.write(`${error.text[language]}${next}\n`);
      process.exitCode = exitCodes.usage;
      return;
    }
    if (error instanceof Errors.CLIError) {
      const help = `gamsa ${(this.id ?? '').replaceAll(':', ' ')} --help`;
      const hint = { en: `See \`${help}\`.`, ko: `\`${help}\`를 참고하십시오.` };
      process.stderr.write(`${usageMessage(error, language)}\n${hint[language]}\n`);
      process.exitCode = exitCodes.usage;
      return;
    }
    process.stderr.write(describeBug(error, { language, verbose: this.argv.includes('--verbose') }));
    process.exitCode = exitCodes.bug;
  }
}
