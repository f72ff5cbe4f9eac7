import { activitiesOf } from '../../core/activities.ts';
import { formatPlace } from '../../core/place.ts';
import { type ResultStatus, resultStatuses } from '../../core/rule.ts';
import type { RunResult } from '../../core/run.ts';
import { claimText } from '../claims.ts';
import { retentionText } from '../record.ts';
import { itemName, statusWords } from '../words.ts';
import type { Page } from './page.ts';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

/** Sections of a policy (PIPA Art. 30(1)), and the checks that hold practice against each. */
const sections = [
  {
    id: 'items',
    en: 'Purposes and items',
    ko: '처리 목적과 항목',
    rules: [
      'dataset-without-purpose',
      'item-not-declared',
      'optional-item-required',
      'resident-number-without-law',
      'unique-identifier-without-basis',
      'sensitive-item-without-basis',
      'personal-data-in-free-text',
    ],
  },
  {
    id: 'retention',
    en: 'Retention and destruction',
    ko: '보유기간과 파기',
    rules: [
      'records-past-retention',
      'retention-not-measurable',
      'anonymised-data-identifies',
      'deleted-still-recoverable',
    ],
  },
  {
    id: 'processors',
    en: 'Entrustment',
    ko: '처리 위탁',
    rules: ['undeclared-processor', 'policy-processor-name'],
  },
  {
    id: 'transfers',
    en: 'Transfers abroad',
    ko: '국외 이전',
    rules: ['undeclared-country', 'item-not-in-transfer', 'policy-transfer-incomplete'],
  },
  {
    id: 'rights',
    en: 'Rights of data subjects',
    ko: '정보주체의 권리',
    rules: ['opt-out-not-honoured', 'deletion-request-not-honoured', 'ended-elsewhere'],
  },
  {
    id: 'safety',
    en: 'Safety measures',
    ko: '안전성 확보조치',
    rules: [
      'weak-password',
      'plaintext-secret',
      'unencrypted-identifier',
      'stored-unencrypted',
      'weak-transport',
      'excessive-grants',
      'auditor-could-write',
    ],
  },
  {
    id: 'policy',
    en: 'The policy itself',
    ko: '처리방침 자체',
    rules: ['policy-gap', 'policy-contradiction'],
  },
] as const;

type SectionId = (typeof sections)[number]['id'];

/** Each section of the policy: what it promises, and what was found. */
export function Promises({ page }: { page: Page }) {
  const { run, say } = page;
  if (!run.policy) return null;
  const known = new Set<string>(sections.flatMap(({ rules }) => rules));
  const rest = [...new Set(run.results.map(({ rule }) => rule))].filter((rule) => !known.has(rule));
  return (
    <Section id="promises" title={say('Promise and practice', '약속과 실제')}>
      <Table
        of="promises"
        caption={say(
          'The published policy, section by section, against what was found. Unknown is never counted as kept.',
          '공개된 처리방침을 항목별로 실제와 대조한 결과입니다. 확인하지 못한 것은 지킨 것으로 보지 않습니다.',
        )}
        heads={[
          say('Section', '항목'),
          say('Promised', '약속'),
          say('Found', '실제'),
          say('Results', '결과'),
        ]}
      >
        {sections.map(({ id, en, ko, rules }) => (
          <Row key={id} title={say(en, ko)} promised={promised(id, page)} rules={rules} page={page} />
        ))}
        {rest.length > 0 && (
          <Row title={say('Other checks', '그 밖의 점검')} promised={[]} rules={rest} page={page} />
        )}
      </Table>
    </Section>
  );
}

interface RowProps {
  readonly title: string;
  readonly promised: readonly string[];
  readonly rules: readonly string[];
  readonly page: Page;
}

function Row({ title, promised: lines, rules, page }: RowProps) {
  const { run, say, text, language } = page;
  const results = run.results.filter(({ rule }) => rules.includes(rule));
  const broken = results.filter(({ status, accepted }) => status === 'violated' && !accepted);
  const shown = broken.slice(0, 4);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{lines.length === 0 ? '–' : <List lines={lines} />}</td>
      <td>
        {broken.length === 0 ? (
          '–'
        ) : (
          <>
            <List lines={shown.map((result) => `${text(result.title)}: ${formatPlace(result.place)}`)} />
            {broken.length > shown.length && (
              <p className="soft">
                {say(`and ${broken.length - shown.length} more`, `외 ${broken.length - shown.length}건`)}
              </p>
            )}
          </>
        )}
      </td>
      <td>
        {countStatuses(results).map(([status, count]) => (
          <div key={status} className={`count ${status}`}>
            {statusWords[status][language]} {count}
          </div>
        ))}
      </td>
    </tr>
  );
}

function List({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Results by status, in the order of the statuses; those that do not occur left out. */
export function countStatuses(results: readonly RunResult[]): [ResultStatus, number][] {
  return resultStatuses.flatMap((status): [ResultStatus, number][] => {
    const count = results.filter((result) => result.status === status).length;
    return count === 0 ? [] : [[status, count]];
  });
}

/** What a section promises, a line each. */
function promised(section: SectionId, page: Page): string[] {
  const { run, text, say, items, language } = page;
  const policy = run.policy?.contents;
  if (!policy) return [];
  // What is collected automatically, and what other laws require to be kept, is promised as well.
  const activities = [...activitiesOf(policy).values()];
  const names = (keys: readonly string[]) => keys.map((key) => itemName(items, key, language)).join(', ');
  switch (section) {
    case 'items':
      return activities.map(
        ({ title, items: { required, optional } }) => `${text(title)}: ${names([...required, ...optional])}`,
      );
    case 'retention':
      return activities.map(
        ({ title, retention }) =>
          `${text(title)}: ${retention.map((one) => retentionText(one, page)).join('; ')}`,
      );
    case 'processors':
      return policy.processors.map(({ name, tasks }) => `${text(name)}: ${tasks.map(text).join(', ')}`);
    case 'transfers':
      return policy.transfers.map(({ recipient, country, items: keys }) => {
        const processor = policy.processors.find(({ id }) => id === recipient);
        return `${processor ? text(processor.name) : recipient} (${country}): ${names(keys)}`;
      });
    case 'rights':
      return policy.rights.map(text);
    case 'safety':
      return [...policy.claims.map((claim) => text(claimText(claim))), ...policy.measures.map(text)];
    case 'policy':
      return [say(`in force since ${policy.effective}`, `${policy.effective} 시행`)];
  }
}
