import type { ReactNode } from 'react';

/**
 * What may be wider than the screen. It can be reached by keyboard, else only a mouse could move it (WCAG 2.1.1; axe's
 * `scrollable-region-focusable`), and names the part it belongs to by the id of its heading.
 */
export function Scroll({ of, children }: { of: string; children: ReactNode }) {
  return (
    <div className="scroll" role="group" aria-labelledby={of} tabIndex={0}>
      {children}
    </div>
  );
}
