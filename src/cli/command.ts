import { Command, Errors, Flags } from '@oclif/core';
import { exitCodes, GamsaError } from '../core/error.ts';
import { type Language, languages, type Text } from '../core/text.ts';
import { languageOf } from './language.ts';
import { usageWords } from './usage-words.ts';

/** What every command has: the language, and errors for people. */
export abstract class GamsaCommand extends Command {
  static override baseFlags = {
    lang: Flags.option({
      options: languages,
      summary: 'Language of messages and reports (default: from the locale)',
      helpGroup: 'GLOBAL',
    })(),
    verbose: Flags.boolean({
      summary: 'Say what became of each dataset; show the stack of a bug',
      helpGroup: 'GLOBAL',
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
    const language = this.chosenLanguage();
    if (error instanceof GamsaError) {
      const next = error.next === undefined ? '' : `\n${error.next[language]}`;
      process.stderr.write(`${error.text[language]}${next}\n`);
      process.exitCode = exitCodes.usage;
      return;
    }
    if (error instanceof Errors.CLIError) {
      const help = `gamsa ${(this.id ?? '').replaceAll(':', ' ')} --help`;
      const hint = { en: `See \`${help}\`.`, ko: `\`${help}\`를 참고하십시오.` };
      // Some of its messages already end with a hint that does not name the command.
      const message = error.message.replace(/\nSee more help with --help$/, '');
      process.stderr.write(`${usageWords(message, language)}\n${hint[language]}\n`);
      process.exitCode = exitCodes.usage;
      return;
    }
    process.stderr.write(this.describeBug(error, language));
    process.exitCode = exitCodes.bug;
  }

  /** The class of the error and, if asked for, where it happened. Its message could quote a value and stays out. */
  private describeBug(error: unknown, language: Language): string {
    const kind = error instanceof Error ? error.constructor.name : typeof error;
    const said = {
      en: `This is a bug of gamsa (${kind}). Please report it with the output of --verbose.`,
      ko: `gamsa의 오류입니다(${kind}). --verbose 출력과 함께 신고해 주십시오.`,
    }[language];
    const frames =
      error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
    return this.argv.includes('--verbose') ? `${said}\n${frames.join('\n')}\n` : `${said}\n`;
  }

  /** The language before flags are parsed: parsing itself may have failed. */
  private chosenLanguage(): Language {
    const at = this.argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
    const word = this.argv[at]?.split('=')[1] ?? this.argv[at + 1];
    return at !== -1 && (word === 'ko' || word === 'en') ? word : this.language(undefined);
  }
}
