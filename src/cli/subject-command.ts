import { Args, Flags, type Interfaces } from '@oclif/core';
import type { Language } from '../core/text.ts';
import { GamsaCommand } from './command.ts';
import { eachByItself, insteadOfWorkspace, sourceFlag, workspaceFlag } from './flags.ts';
import { about } from './help/about.ts';
import type { SubjectRequest } from './subject.ts';

/** How one person is searched for. */
export const subjectFlags = {
  ...workspaceFlag,
  ...sourceFlag,
  run: Flags.string({
    ...about({
      en: 'A run.json that says what the fields hold, instead of a short look',
      ko: '필드의 내용을 짧게 확인하는 대신 이 실행 결과(run.json)에서 가져옴',
    }),
    helpValue: 'FILE',
  }),
  field: Flags.string({
    ...eachByItself,
    ...about({
      en: 'A field that holds customer numbers, in whatever dataset, as if the data map called it `subject`',
      ko: '데이터 맵의 `subject`처럼 고객번호가 들어 있는 필드(모든 데이터셋에서)',
    }),
    helpValue: 'NAME',
  }),
  full: Flags.boolean({
    ...about({
      en: 'Read what no index helps with, and text, to the end',
      ko: '인덱스로 찾을 수 없는 데이터와 텍스트도 끝까지 확인',
    }),
  }),
  json: Flags.boolean({ ...about({ en: 'Print the result as JSON', ko: '결과를 JSON으로 표시' }) }),
};

/** What a search is made in, beside the workspace. */
export const subjectArgs = {
  target: Args.string({
    ...about(insteadOfWorkspace),
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
      // A flag that is not given is undefined, whatever its type says, and a proof without the word cannot be read again.
      full: flags.full === true,
      json: flags.json,
      language: this.language(flags.lang),
      signal: this.cancelOnSignal(),
      ...(flags.run !== undefined && { run: flags.run }),
      ...(flags.source && { only: flags.source }),
    };
  }
}
