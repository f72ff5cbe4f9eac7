import { toText } from '../../core/text.ts';
import { type About, aboutOf } from './about.ts';
import type { Argument, Flag } from './definitions.ts';
import type { CommandPage, Entry } from './page.ts';

/** A command's class, as oclif takes it, with what is said of it. */
export interface Described {
  readonly about: About;
  readonly args?: Definitions;
  readonly flags?: Definitions;
  readonly baseFlags?: Definitions;
  readonly strict?: boolean;
}

type Definitions = Readonly<Record<string, object>>;

/** The page of a command, from its class: the manifest keeps no words but oclif's own of flags and arguments. */
export function toPage(name: string, command: Described, subcommands: readonly Entry[]): CommandPage {
  return {
    name,
    about: command.about,
    args: described(command.args).map((arg) => ({ ...arg, many: command.strict === false }) as Argument),
    flags: toFlags(command.flags),
    globals: toFlags(command.baseFlags),
    subcommands,
  };
}

export const toFlags = (definitions: Definitions | undefined): Flag[] => described(definitions) as Flag[];

function described(definitions: Definitions = {}): object[] {
  return Object.entries(definitions)
    .filter(([, definition]) => !(definition as { hidden?: boolean }).hidden)
    .map(([name, definition]) => ({ ...definition, name, about: aboutOf(definition) ?? toText(name) }));
}
