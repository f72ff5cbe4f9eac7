import { GamsaError } from '../core/error.ts';
import type { Language, Text } from '../core/text.ts';

export type Shell = 'bash' | 'zsh' | 'powershell';

/** The line that turns completion on for good; `autocomplete script` prints what the shell then reads at each start. */
const setup: Record<Shell, string> = {
  bash: 'printf "$(gamsa autocomplete script bash)" >> ~/.bashrc; source ~/.bashrc',
  zsh: 'printf "$(gamsa autocomplete script zsh)" >> ~/.zshrc; source ~/.zshrc',
  powershell:
    'New-Item -Type Directory -Path (Split-Path -Parent $PROFILE) -ErrorAction SilentlyContinue\n' +
    '  Add-Content -Path $PROFILE -Value (Invoke-Expression -Command "gamsa autocomplete script powershell"); .$PROFILE',
};

/** The shell that the environment tells (`bash`, a path to `bash.exe`), as one of those that can be helped. */
export function shellOf(name: string): Shell {
  const shell = (Object.keys(setup) as Shell[]).find(
    (one) => name.endsWith(one) || name.endsWith(`${one}.exe`),
  );
  if (shell) return shell;
  throw new GamsaError('usage', {
    en: 'Which shell you use is not clear, or it is not supported; name one: gamsa autocomplete bash, zsh or powershell',
    ko: '사용 중인 셸을 알 수 없거나 지원하지 않는 셸입니다. 셸을 지정하십시오: gamsa autocomplete bash, zsh 또는 powershell',
  });
}

/** What to do, once the files are made. */
export function completionHint(shell: Shell, language: Language): string {
  const tab = shell === 'bash' ? '<TAB><TAB>' : '<TAB>';
  const text: Text = {
    en: `Turn completion on in ${shell}, once:\n\n  ${setup[shell]}\n\nThen:\n\n  gamsa ${tab}            commands\n  gamsa audit --${tab}    flags\n`,
    ko: `${shell}에서 자동 완성을 켜려면 한 번만 실행하십시오:\n\n  ${setup[shell]}\n\n그다음부터:\n\n  gamsa ${tab}            명령\n  gamsa audit --${tab}    옵션\n`,
  };
  return text[language];
}
