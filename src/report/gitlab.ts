import { formatPlace } from '../core/place.ts';
import type { Severity } from '../core/rule.ts';
import type { Language } from '../core/text.ts';
import { type LocatedReport, withSample } from './located.ts';

const severities: Record<Severity, string> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
};

/**
 * GitLab Code Quality (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). It knows no accepted
 * findings: those are left out. What is unknown is listed as `info`.
 */
export function renderGitlab({ results }: LocatedReport, language: Language): string {
  const open = results.filter(({ accepted, ignored }) => !accepted && !ignored);
  const issues = open.map((result) => {
    const { rule, status, severity, place, title, message, fingerprint, at } = result;
    return {
      description: withSample(`${title[language]}: ${formatPlace(place)}: ${message[language]}`, result),
      check_name: rule,
      fingerprint,
      severity: status === 'violated' ? severities[severity] : 'info',
      location: { path: at.file, lines: { begin: at.line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
