import { unique, whereaboutsOf } from '../processors.ts';
import { FlowDiagram, type Nodes } from './flow-diagram.tsx';
import type { Page } from './page.ts';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

/** Who holds what where: systems, the processors that run them, the countries they lie in. */
export function Flow({ page }: { page: Page }) {
  const { run, say, text } = page;
  const policy = run.policy?.contents;
  const own = say('the controller’s own', '자체 운영');
  const names = new Map(policy?.processors.map(({ id, name }) => [id, text(name)]));
  const whereabouts = whereaboutsOf(run);
  const nodes: Nodes = {
    systems: run.sources.map(({ id }) => ({ id, label: id })),
    processors: unique(whereabouts.map(({ processor }) => processor)).map((id) => ({
      id,
      label: id === '' ? own : (names.get(id) ?? id),
    })),
    places: unique(whereabouts.flatMap(({ countries }) => countries)).map((id) => ({
      id,
      label: id === '' ? say('country unknown', '국가 미상') : countryName(id, page),
    })),
  };
  const labelOf = (of: keyof Nodes, wanted: string) => nodes[of].find(({ id }) => id === wanted)?.label;
  return (
    <Section id="flow" title={say('Processors and countries', '수탁자와 국가')}>
      {run.sources.length > 0 && <FlowDiagram nodes={nodes} whereabouts={whereabouts} page={page} />}
      <Table
        of="flow"
        caption={say(
          'A dashed line, or “not declared”, is not covered by the policy.',
          '점선 또는 ‘처리방침에 없음’은 처리방침에 없는 흐름입니다.',
        )}
        heads={[
          say('System', '시스템'),
          say('Processor', '수탁자'),
          say('Country', '국가'),
          say('By the policy', '처리방침'),
        ]}
      >
        {whereabouts.map(({ source, processor, countries, named, covered }) => {
          const fine = named !== false && covered.length === countries.length;
          return (
            <tr key={source.id}>
              <th scope="row">{source.id}</th>
              <td>{labelOf('processors', processor)}</td>
              <td>{countries.map((country) => labelOf('places', country)).join(', ')}</td>
              <td className={fine ? '' : 'violated'}>
                {!policy ? '–' : fine ? say('declared', '있음') : say('not declared', '처리방침에 없음')}
              </td>
            </tr>
          );
        })}
      </Table>
    </Section>
  );
}

function countryName(code: string, { language }: Page): string {
  return `${new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code} (${code})`;
}
