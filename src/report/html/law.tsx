import type { Article, RunResult } from '../../core/run.ts';
import { statusWords } from '../words.ts';
import type { Page } from './page.ts';
import { countStatuses } from './promises.tsx';
import { Scroll } from './scroll.tsx';

/** Each requirement of each law that was checked, with its results of all four kinds. */
export function Law({ page }: { page: Page }) {
  const { run, say, text, language } = page;
  const byArticle = new Map<string, { article: Article; results: RunResult[] }>();
  for (const result of run.results) {
    for (const article of result.articles) {
      const key = JSON.stringify([article.pack, article.article]);
      const entry = byArticle.get(key) ?? { article, results: [] };
      entry.results.push(result);
      byArticle.set(key, entry);
    }
  }
  const entries = [...byArticle.values()].sort((a, b) =>
    a.article.pack === b.article.pack
      ? a.article.article.localeCompare(b.article.article, 'en', { numeric: true })
      : a.article.pack < b.article.pack
        ? -1
        : 1,
  );
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="law">
      <h2 id="law">{say('By law', '법령별 결과')}</h2>
      <Scroll of="law">
        <table>
          <caption>
            {say(
              '* not verified against the law’s text. What no check looks at is not listed: this is no legal advice.',
              '* 법령 원문과 대조하지 않은 조항입니다. 점검하지 않는 조항은 이 표에 없으며, 이 표는 법률 자문이 아닙니다.',
            )}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('Requirement', '요구사항')}</th>
              <th scope="col">{say('Checks', '점검')}</th>
              <th scope="col">{say('Results', '결과')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ article, results }) => (
              <tr key={`${article.pack} ${article.article}`}>
                <th scope="row">
                  {text(article.cite)}
                  {article.unverified && '*'}
                </th>
                <td>{[...new Set(results.map(({ title }) => text(title)))].join(', ')}</td>
                <td>
                  {countStatuses(results).map(([status, count]) => (
                    <span key={status} className={status}>
                      {statusWords[status][language]} {count}{' '}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
