import type { Text } from '../../core/text.ts';

/** What help says of a command, in both languages. */
export interface About {
  /** One line, without a full stop: it stands in lists too. */
  readonly summary: Text;
  /** Paragraphs. */
  readonly description?: readonly Text[];
  readonly examples: readonly Example[];
  /** What each exit code means, where it tells more than success. */
  readonly exits?: Readonly<Record<number, Text>>;
}

export interface Example {
  readonly does: Text;
  /** What is typed, from `gamsa` on. */
  readonly line: string;
}

interface Said {
  /** For oclif's manifest, and by it for shell completion. */
  readonly summary: string;
  readonly about: Text;
}

/** The words of a flag or an argument, to be spread into its definition. */
export function about(text: Text): Said {
  return { summary: text.en, about: text };
}

/** What `about` said of a flag or an argument; undefined of one that another package defines. */
export function aboutOf(definition: object): Text | undefined {
  return (definition as Partial<Said>).about;
}

/** Exit codes with the two that hold everywhere. */
export function exits(own: Readonly<Record<number, Text>>): Readonly<Record<number, Text>> {
  return {
    2: { en: 'wrong usage or configuration', ko: '사용법 또는 설정 오류' },
    70: { en: 'a bug of gamsa', ko: 'gamsa의 오류' },
    ...own,
  };
}

/** Those of a command that ends with a run, whichever the command. */
export const runExits = exits({
  0: { en: 'clean: nothing at or above --fail-on', ko: '--fail-on 이상의 발견 사항 없음' },
  1: { en: 'findings at or above --fail-on', ko: '--fail-on 이상의 발견 사항 있음' },
  3: { en: 'incomplete: something was not looked at', ko: '확인하지 못한 것이 있음' },
  4: { en: 'nothing was looked at', ko: '아무것도 확인하지 못함' },
});
