import { Args, Flags, type Interfaces } from '@oclif/core';
import type { Language } from '../core/text.ts';
import { GamsaCommand } from './command.ts';
import { sourceFlag, workspaceFlag } from './flags.ts';
import type { SubjectRequest } from './subject.ts';

/** How one person is searched for. */
export const subjectFlags = {
  ...workspaceFlag,
  ...sourceFlag,
  run: Flags.string({
    summary: 'A run.json that says what the fields hold, instead of a short look',
    helpValue: 'RUN',
  }),
  field: Flags.string({
    multiple: true,
    summary: 'A field that holds customer numbers, whatever it was classified as; several times',
    helpValue: 'NAME',
  }),
  full: Flags.boolean({ summary: 'Read what no index helps with, and text, to the end' }),
  json: Flags.boolean({ summary: 'Print the result as JSON' }),
};

/** What a search is made in, beside the workspace. */
export const subjectArgs = {
  target: Args.string({
    description: 'Systems or files instead of the workspace',
    // What comes by stdin are identifiers, and no target.
    ignoreStdin: true,
  }),
};

type SubjectFlags = Interfaces.InferredFlags<typeof subjectFlags> & { readonly lang: Language | undefined };

/** A command that searches for one person. */
export abstract class SubjectCommand extends GamsaCommand {
  protected request(flags: SubjectFlags, argv: readonly unknown[]): SubjectRequest {
    return {
      targets: argv as string[],
      workspace: flags.workspace,
      fields: flags.field ?? [],
      full: flags.full,
      json: flags.json,
      language: this.language(flags.lang),
      signal: this.cancelOnSignal(),
      ...(flags.run !== undefined && { run: flags.run }),
      ...(flags.source && { only: flags.source }),
    };
  }
}
