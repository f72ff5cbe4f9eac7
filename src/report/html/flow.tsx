import { unique, whereaboutsOf } from '../processors.ts';
import type { Page } from './page.ts';
import { Scroll } from './scroll.tsx';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

const row = 44;
const columns = [10, 330, 650] as const;
const box = { width: 200, height: 30 };

interface Node {
  readonly id: string;
  readonly label: string;
}

/** Who holds what where: systems, the processors that run them, the countries they lie in. */
export function Flow({ page }: { page: Page }) {
  const { run, say, text } = page;
  const policy = run.policy?.contents;
  const own = say('the controller’s own', '자체 운영');
  const names = new Map(policy?.processors.map(({ id, name }) => [id, text(name)]));
  const whereabouts = whereaboutsOf(run);
  const systems: Node[] = run.sources.map(({ id }) => ({ id, label: id }));
  const processors: Node[] = unique(whereabouts.map(({ processor }) => processor)).map((id) => ({
    id,
    label: id === '' ? own : (names.get(id) ?? id),
  }));
  const places: Node[] = unique(whereabouts.flatMap(({ countries }) => countries)).map((id) => ({
    id,
    label: id === '' ? say('country unknown', '국가 미상') : countryName(id, page),
  }));
  const y = (nodes: readonly Node[], id: string) => nodes.findIndex((node) => node.id === id) * row + 10;
  const height = Math.max(systems.length, processors.length, places.length) * row + 10;
  const edges = whereabouts.flatMap(({ source, processor, countries, named, covered }) => [
    {
      key: `${source.id}>by`,
      from: [0, y(systems, source.id)],
      to: [1, y(processors, processor)],
      fine: named !== false,
    },
    ...countries.map((country) => ({
      key: `${source.id}>in ${country}`,
      from: [1, y(processors, processor)],
      to: [2, y(places, country)],
      fine: covered.includes(country),
    })),
  ]);
  return (
    <Section id="flow" title={say('Processors and countries', '수탁자와 국가')}>
      {run.sources.length > 0 && (
        <Scroll of="flow">
          <svg
            role="img"
            aria-labelledby="flow-title"
            width={860}
            height={height}
            viewBox={`0 0 860 ${height}`}
          >
            <title id="flow-title">
              {say(
                'Systems, the processors that run them and their countries; the table below says the same',
                '시스템과 운영 수탁자 및 국가. 아래 표와 같은 내용',
              )}
            </title>
            {edges.map(({ key, from, to, fine }) => (
              <path key={key} className={fine ? 'edge' : 'edge edge-undeclared'} d={curve(from, to)} />
            ))}
            {[systems, processors, places].map((nodes, column) =>
              nodes.map(({ id, label }, i) => (
                <g key={`${column}:${id}`} transform={`translate(${columns[column]} ${i * row + 10})`}>
                  <rect className="node" width={box.width} height={box.height} rx={5} />
                  <text x={10} y={20}>
                    {label.length > 22 ? `${label.slice(0, 21)}…` : label}
                  </text>
                </g>
              )),
            )}
          </svg>
        </Scroll>
      )}
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
              <td>{processors.find(({ id }) => id === processor)?.label}</td>
              <td>{countries.map((country) => places.find(({ id }) => id === country)?.label).join(', ')}</td>
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

function curve([fromColumn, fromY]: readonly number[], [toColumn, toY]: readonly number[]): string {
  const x1 = columns[fromColumn as 0] + box.width;
  const x2 = columns[toColumn as 0];
  const [y1, y2] = [fromY! + box.height / 2, toY! + box.height / 2];
  return `M${x1} ${y1} C${x1 + 60} ${y1} ${x2 - 60} ${y2} ${x2} ${y2}`;
}
