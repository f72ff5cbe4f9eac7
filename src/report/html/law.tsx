import { beyondWords, type Requirement, toRequirements } from '../compliance.ts';
import { statusWords } from '../words.ts';
import type { Page } from './page.ts';
import { countStatuses } from './promises.tsx';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

/** Each requirement of each law that the policy names: results of all four kinds, and why there are none. */
export function Law({ page }: { page: Page }) {
  const { run, packs, say, text } = page;
  const named = packs.filter(({ id }) => run.policy?.law.includes(id));
  if (named.length === 0) return null;
  return (
    <Section id="law" title={say('By law', '법령별 결과')}>
      <p className="soft">
        {say(
          '* not verified against the law’s text. “Satisfied” says that the checks found nothing against the requirement, not that it is met as a whole. This is no legal advice.',
          '* 법령 원문과 대조하지 않은 조항입니다. “충족”은 점검에서 어긋난 점을 찾지 못했다는 뜻이며 요구사항 전체를 지켰다는 뜻이 아닙니다. 이 표는 법률 자문이 아닙니다.',
        )}
      </p>
      {named.map((pack) => (
        <Table
          key={pack.id}
          of="law"
          caption={text(pack.title)}
          heads={[
            say('Requirement', '요구사항'),
            say('Status', '상태'),
            say('Checks', '점검'),
            say('Results', '결과'),
          ]}
        >
          {toRequirements(run, pack).map((requirement) => (
            <Row key={requirement.article} requirement={requirement} page={page} />
          ))}
        </Table>
      ))}
    </Section>
  );
}

function Row({ requirement, page }: { requirement: Requirement; page: Page }) {
  const { text, language, say } = page;
  const { cite, title, beyond, unverified, status, checks, results } = requirement;
  const titles = new Set(results.map((result) => text(result.title)));
  return (
    <tr>
      <th scope="row">
        {text(cite)}
        {unverified && '*'}
        {title && (
          <>
            <br />
            <span className="soft">{text(title)}</span>
          </>
        )}
      </th>
      <td className={status}>{statusWords[status][language]}</td>
      <td>{beyond ? text(beyondWords(beyond)) : [...(titles.size > 0 ? titles : checks)].join(', ')}</td>
      <td>
        {results.length === 0 && !beyond && say('no result in this run', '이 실행에 결과 없음')}
        {countStatuses(results).map(([one, count]) => (
          <span key={one} className={one}>
            {statusWords[one][language]} {count}{' '}
          </span>
        ))}
      </td>
    </tr>
  );
}
