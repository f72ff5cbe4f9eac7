import type { ReactNode } from 'react';
import { Scroll } from './scroll.tsx';

/** The heading of a column; of numbers, which stand to the right. */
type Head = string | { readonly number: string };

interface TableProps {
  /** Id of the part it belongs to. */
  readonly of: string;
  readonly caption?: string;
  readonly heads: readonly Head[];
  /** Its rows. */
  readonly children: ReactNode;
}

/** A table that may be wider than the screen. */
export function Table({ of, ...table }: TableProps) {
  return (
    <Scroll of={of}>
      <PlainTable {...table} />
    </Scroll>
  );
}

export function PlainTable({ caption, heads, children }: Omit<TableProps, 'of'>) {
  return (
    <table>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head) =>
            typeof head === 'string' ? (
              <th scope="col" key={head}>
                {head}
              </th>
            ) : (
              <th scope="col" className="number" key={head.number}>
                {head.number}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
