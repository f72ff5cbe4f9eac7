import { type Command, HelpBase, type Interfaces } from '@oclif/core';
import { exitCodes } from '../../core/error.ts';
import type { Text } from '../../core/text.ts';
import { GamsaCommand } from '../command.ts';
import { languageOf } from '../language.ts';
import { noSuchCommand } from '../not-found.ts';
import { screen } from '../screen.ts';
import { print } from '../write.ts';
import type { About } from './about.ts';
import { aboutProgram, groups } from './groups.ts';
import { type Described, toFlags, toPage } from './model.ts';
import { type Entry, type RootPage, renderCommand, renderRoot, renderTopic } from './page.ts';
import type { SheetOptions } from './sheet.ts';
import { wordsOf } from './subject.ts';

/** Running text wider than this is hard to read. */
const widest = 100;

/** What oclif asks for help (`oclif.helpClass` in package.json): the pages of `page.ts`, in the user's language. */
export default class GamsaHelp extends HelpBase {
  override async showHelp(argv: string[]): Promise<void> {
    const words = wordsOf(argv);
    if (words.length === 0) return print(this.root());
    const topic = this.config.findTopic(words.join(':'));
    const command = this.find(words);
    if (command) return this.showCommandHelp(command);
    if (topic) return print(this.topic(topic));
    process.stderr.write(noSuchCommand(words.join(' '), this.config.commandIDs)[this.options().language]);
    process.exitCode = exitCodes.usage;
  }

  override async showCommandHelp(command: Command.Loadable): Promise<void> {
    const described = (await command.load()) as unknown as Described;
    const page = toPage(spaced(command.id), described, this.entriesUnder(command.id));
    await print(renderCommand(page, this.options()));
  }

  /** The longest command that the words begin with: what follows are its arguments. */
  private find(words: readonly string[]): Command.Loadable | undefined {
    const ids = words.map((_, i) => words.slice(0, words.length - i).join(':'));
    return ids.map((id) => this.config.findCommand(id)).find((command) => command !== undefined);
  }

  private root(): string {
    const globals = toFlags(GamsaCommand.baseFlags);
    return renderRoot({ about: aboutProgram, groups: this.groups(), globals }, this.options());
  }

  private topic({ name, description = '', ko = description }: Interfaces.Topic & { ko?: string }): string {
    const about: Text = { en: description, ko };
    return renderTopic({ name: spaced(name), about, commands: this.entriesUnder(name) }, this.options());
  }

  private entriesUnder(id: string): Entry[] {
    return this.groups()
      .flatMap(({ commands }) => commands)
      .filter(({ name }) => name.startsWith(`${spaced(id)} `));
  }

  /** The manifest keeps what is said of each command: none has to be loaded. */
  private groups(): RootPage['groups'] {
    const entry = (name: string): Entry => {
      const { about } = this.config.findCommand(name.replaceAll(' ', ':'), { must: true });
      return { name, summary: (about as About).summary };
    };
    return groups.map(({ title, commands }) => ({ title, commands: commands.map(entry) }));
  }

  private options(): SheetOptions {
    const { width, color } = screen();
    const language = languageOf(process.env, process.argv.slice(2));
    return { language, width: Math.min(width, widest), color };
  }
}

const spaced = (id: string) => id.replaceAll(':', ' ');
