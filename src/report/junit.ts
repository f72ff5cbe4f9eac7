import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom';
import { formatPlace } from '../core/place.ts';
import type { Language } from '../core/text.ts';
import { type LocatedReport, type LocatedResult, withSample } from './located.ts';

/**
 * JUnit XML, in the form that CI systems agree on: a suite for each check, a case for each place. What is unknown or accepted
 * is skipped, with its reason, so that it never looks passed.
 */
export function renderJunit(report: LocatedReport, language: Language): string {
  const document = new DOMImplementation().createDocument(null, 'testsuites');
  const root = document.documentElement!;
  const add = (parent: Element, name: string, attributes: Record<string, string | number>) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, legal(String(value)));
    parent.appendChild(element);
    return element;
  };
  for (const [key, value] of Object.entries(totals('gamsa', report.results))) root.setAttribute(key, value);
  for (const [rule, results] of Map.groupBy(report.results, (result) => result.rule)) {
    const suite = add(root, 'testsuite', totals(rule, results));
    for (const result of results) {
      const { file, line } = result.at;
      const name = [formatPlace(result.place), result.item, result.activity].filter(Boolean).join(' · ');
      const testcase = add(suite, 'testcase', { classname: `gamsa.${rule}`, name, file, line });
      const outcome = outcomeOf(result);
      if (outcome) {
        const message = withSample(`${result.title[language]}: ${result.message[language]}`, result);
        const reason = result.accepted?.reason ?? result.ignored?.reason;
        const told = add(testcase, outcome, { message: reason ? `${message} (${reason})` : message });
        if (outcome === 'failure') {
          told.setAttribute('type', result.severity);
          told.appendChild(document.createTextNode(legal(details(result, language))));
        }
      }
      // A case that passes on a sample passes no further than that.
      if (result.sample !== undefined)
        add(testcase, 'system-out', {}).appendChild(document.createTextNode(legal(result.sample)));
    }
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

function outcomeOf({ status, accepted, ignored }: LocatedResult): 'failure' | 'skipped' | undefined {
  if (status === 'satisfied') return undefined;
  return status === 'violated' && !accepted && !ignored ? 'failure' : 'skipped';
}

function totals(name: string, results: readonly LocatedResult[]): Record<string, string> {
  const count = (wanted: string) => String(results.filter((result) => outcomeOf(result) === wanted).length);
  const [failures, skipped] = [count('failure'), count('skipped')];
  return { name, tests: String(results.length), failures, errors: '0', skipped };
}

function details({ articles, remedy, fingerprint, at }: LocatedResult, language: Language): string {
  const law = articles.map(({ cite }) => cite[language]).join('; ');
  return [law, remedy[language], `${at.file}:${at.line}`, fingerprint].filter(Boolean).join('\n');
}

/** XML 1.0 has no place for most control characters, however they are written. */
function legal(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '?');
}
