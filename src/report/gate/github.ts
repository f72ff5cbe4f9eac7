import type { GamsaError } from '../../core/error.ts';
import { formatPlace } from '../../core/place.ts';
import type { Language } from '../../core/text.ts';
import type { LocatedReport, LocatedResult } from '../located.ts';

/**
 * Workflow commands that GitHub Actions turns into annotations at the line
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). `fails` tells what makes the exit code 1.
 */
export function renderGithub(
  { results }: LocatedReport,
  language: Language,
  fails: (result: LocatedResult) => boolean,
): string {
  return results
    .filter(({ accepted, ignored }) => !accepted && !ignored)
    .map((result) => {
      const { at, place, title, message, remedy, rule, status } = result;
      const command = fails(result) ? 'error' : status === 'unknown' ? 'notice' : 'warning';
      const where = `file=${property(at.file)},line=${at.line},title=${property(`${title[language]} (${rule})`)}`;
      return `::${command} ${where}::${data(`${formatPlace(place)}: ${message[language]}\n${remedy[language]}`)}\n`;
    })
    .join('');
}

/** A mistake in the workspace, the policy or the lock ends the run before anything is judged: its lines are marked all the same. */
export function renderGithubError({ marks, text, next }: GamsaError, language: Language): string {
  if (marks.length === 0) {
    const words = next === undefined ? text[language] : `${text[language]}\n${next[language]}`;
    return `::error title=gamsa::${data(words)}\n`;
  }
  return marks
    .map(({ file, line, column, message }) => {
      return `::error file=${property(file)},line=${line},col=${column},title=gamsa::${data(message[language])}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
