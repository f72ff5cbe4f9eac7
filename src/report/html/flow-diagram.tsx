import type { Whereabouts } from '../processors.ts';
import type { Page } from './page.ts';
import { Scroll } from './scroll.tsx';

const row = 44;
const columns = [10, 330, 650] as const;
const box = { width: 200, height: 30 };

interface Node {
  readonly id: string;
  readonly label: string;
}

/** What stands in each column of the diagram. */
export interface Nodes {
  readonly systems: readonly Node[];
  readonly processors: readonly Node[];
  readonly places: readonly Node[];
}

interface FlowDiagramProps {
  readonly nodes: Nodes;
  readonly whereabouts: readonly Whereabouts[];
  readonly page: Page;
}

/** Systems, processors and countries side by side; a line is dashed where the policy does not cover it. */
export function FlowDiagram({ nodes, whereabouts, page }: FlowDiagramProps) {
  const sides = [nodes.systems, nodes.processors, nodes.places];
  const height = Math.max(...sides.map(({ length }) => length)) * row + 10;
  return (
    <Scroll of="flow">
      <svg role="img" aria-labelledby="flow-title" width={860} height={height} viewBox={`0 0 860 ${height}`}>
        <title id="flow-title">
          {page.say(
            'Systems, the processors that run them and their countries; the table below says the same',
            '시스템과 운영 수탁자 및 국가. 아래 표와 같은 내용',
          )}
        </title>
        {edgesOf(nodes, whereabouts).map(({ key, from, to, fine }) => (
          <path key={key} className={fine ? 'edge' : 'edge edge-undeclared'} d={curve(from, to)} />
        ))}
        {sides.map((side, column) =>
          side.map(({ id, label }, i) => (
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
  );
}

function edgesOf({ systems, processors, places }: Nodes, whereabouts: readonly Whereabouts[]) {
  const y = (nodes: readonly Node[], id: string) => nodes.findIndex((node) => node.id === id) * row + 10;
  return whereabouts.flatMap(({ source, processor, countries, named, covered }) => [
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
}

function curve([fromColumn, fromY]: readonly number[], [toColumn, toY]: readonly number[]): string {
  const x1 = columns[fromColumn as 0] + box.width;
  const x2 = columns[toColumn as 0];
  const [y1, y2] = [fromY! + box.height / 2, toY! + box.height / 2];
  return `M${x1} ${y1} C${x1 + 60} ${y1} ${x2 - 60} ${y2} ${x2} ${y2}`;
}
