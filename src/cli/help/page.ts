import type { Text } from '../../core/text.ts';
import { wrap } from '../../report/layout.ts';
import { painter } from '../../report/paint.ts';
import type { About, Example } from './about.ts';
import {
  type Argument,
  argumentLabel,
  argumentNotes,
  type Flag,
  flagInUsage,
  flagLabel,
  flagNotes,
} from './definitions.ts';
import { paragraph, type Row, type SheetOptions, section, sheet, tables } from './sheet.ts';
import { commandLines } from './shell.ts';
import { helpFlag, placeholders, seeCommand, titles, versionFlag } from './words.ts';

/** A command's name, as it is typed behind `gamsa`, and what it does. */
export interface Entry {
  readonly name: string;
  readonly summary: Text;
}

export interface CommandPage {
  readonly name: string;
  readonly about: About;
  readonly args: readonly Argument[];
  readonly flags: readonly Flag[];
  /** Flags that every command has. */
  readonly globals: readonly Flag[];
  readonly subcommands: readonly Entry[];
}

export interface TopicPage {
  readonly name: string;
  readonly about: Text;
  readonly commands: readonly Entry[];
}

export interface RootPage {
  readonly about: Text;
  /** Commands by what they are for. */
  readonly groups: readonly { readonly title: Text; readonly commands: readonly Entry[] }[];
  readonly globals: readonly Flag[];
}

/** `gamsa COMMAND --help`. */
export function renderCommand(page: CommandPage, options: SheetOptions): string {
  const say = (text: Text) => text[options.language];
  const { about, args, flags, globals, subcommands } = page;
  const flagRow = (flag: Flag): Row => ({
    label: flagLabel(flag),
    text: say(flag.about),
    notes: flagNotes(flag, flags, options.language),
  });
  const argRow = (arg: Argument): Row => ({
    label: argumentLabel(arg),
    text: say(arg.about),
    notes: argumentNotes(arg, options.language),
  });
  return sheet([
    paragraph(say(about.summary), options),
    section(say(titles.usage), usageLines(usageOf(page, say), options), options),
    ...(about.description ?? []).map((text) => paragraph(say(text), options)),
    section(say(titles.examples), exampleLines(about.examples, options), options),
    ...tables([[say(titles.args), args.map(argRow)]], options),
    ...tables(
      [
        [say(titles.flags), flags.map(flagRow)],
        [say(titles.globals), [...globals.map(flagRow), helpRow(say)]],
      ],
      options,
    ),
    ...tables([[say(titles.exits), exitRows(about, say)]], options),
    ...tables([[say(titles.commands), entryRows(subcommands, say)]], options),
  ]);
}

/** `gamsa TOPIC --help`: the commands of a topic. */
export function renderTopic({ name, about, commands }: TopicPage, options: SheetOptions): string {
  const say = (text: Text) => text[options.language];
  return sheet([
    paragraph(say(about), options),
    section(say(titles.usage), usageLines(`${name} ${say(placeholders.command)}`, options), options),
    ...tables([[say(titles.commands), entryRows(commands, say)]], options),
    paragraph(say(seeCommand(name)), options),
  ]);
}

/** `gamsa --help`: all commands. */
export function renderRoot({ about, groups, globals }: RootPage, options: SheetOptions): string {
  const say = (text: Text) => text[options.language];
  const flags = [
    ...globals.map((flag) => ({ label: flagLabel(flag), text: say(flag.about) })),
    helpRow(say),
    { label: '    --version', text: say(versionFlag) },
  ];
  return sheet([
    paragraph(say(about), options),
    section(say(titles.usage), usageLines(say(placeholders.command), options), options),
    ...tables(
      [
        ...groups.map(({ title, commands }) => [say(title), entryRows(commands, say)] as const),
        [say(titles.globals), flags],
      ],
      options,
    ),
    paragraph(say(seeCommand()), options),
  ]);
}

type Say = (text: Text) => string;

const helpRow = (say: Say): Row => ({ label: '-h, --help', text: say(helpFlag) });

/** What must be given is named in the usage; the rest stands below it. */
function usageOf({ name, args, flags }: CommandPage, say: Say): string {
  const required = flags.filter((flag) => flag.required).map(flagInUsage);
  return [name, ...args.map(argumentLabel), ...required, say(placeholders.flags)].join(' ');
}

/** A command behind the shell's prompt, indented by so much. */
function typed(line: string, indent: number, { width, color }: SheetOptions): string[] {
  const margin = ' '.repeat(indent);
  const prompt = painter(color).dim('$');
  return commandLines(line, width - indent - 2).map(
    (text, i) => `${margin}${i === 0 ? prompt : ' '} ${text}`,
  );
}

const usageLines = (line: string, options: SheetOptions) => typed(`gamsa ${line}`, 2, options);

function exampleLines(examples: readonly Example[], options: SheetOptions): string[] {
  return examples.flatMap(({ does, line }, i) => [
    ...(i === 0 ? [] : ['']),
    ...wrap(does[options.language], options.width - 2).map((text) => `  ${text}`),
    ...typed(line, 4, options),
  ]);
}

const exitRows = ({ exits = {} }: About, say: Say): Row[] =>
  Object.entries(exits).map(([code, text]) => ({ label: code, text: say(text) }));

const entryRows = (entries: readonly Entry[], say: Say): Row[] =>
  entries.map(({ name, summary }) => ({ label: name, text: say(summary) }));
