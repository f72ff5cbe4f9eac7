import { formatPlace } from '../../core/place.ts';
import type { Language } from '../../core/text.ts';
import type { LocatedReport } from '../located.ts';

/** Reviewdog's diagnostic format (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf). It knows no accepted findings: those are left out. */
export function renderRdjson({ results }: LocatedReport, language: Language): string {
  const open = results.filter(({ accepted, ignored }) => !accepted && !ignored);
  const diagnostics = open.map(({ rule, status, severity, place, title, message, remedy, at }) => ({
    message: `${title[language]}: ${formatPlace(place)}: ${message[language]}\n${remedy[language]}`,
    location: { path: at.file, range: { start: { line: at.line } } },
    severity: status === 'unknown' ? 'INFO' : severity === 'low' ? 'WARNING' : 'ERROR',
    code: { value: rule },
  }));
  return `${JSON.stringify({ source: { name: 'gamsa' }, diagnostics }, null, 2)}\n`;
}
