import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { widthOf } from '../src/report/layout.ts';

/** Draws the README's picture of the terminal report: the demo's first lines, as an SVG that any viewer shows. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [columns, lines, cell, height] = [104, 62, 8.4, 18];
const colors: Readonly<Record<string, string>> = {
  31: '#ff6b6b',
  32: '#69db7c',
  33: '#ffd43b',
  36: '#66d9e8',
};

const { stdout } = spawnSync(process.execPath, [join(root, 'bin/run.js'), 'demo', '--lang', 'en'], {
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', COLUMNS: String(columns), NO_COLOR: '' },
});

const rows = stdout
  .split('\n')
  .slice(0, lines)
  .map((line, row) => drawLine(line, (row + 2) * height));
const size = { width: columns * cell + 40, height: (lines + 3) * height };
writeFileSync(
  join(root, 'docs/terminal.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="ui-monospace, Menlo, Consolas, 'D2Coding', monospace" font-size="14" role="img" aria-label="The terminal report of gamsa demo">
<rect width="100%" height="100%" rx="8" fill="#1e1e24"/>
${rows.join('\n')}
</svg>
`,
);

/** One line of terminal output; each run of equal style is placed by its column, so that wide characters keep their place. */
function drawLine(line: string, y: number): string {
  let [color, bold, dim] = ['#e9ecef', false, false];
  let column = 0;
  let drawn = '';
  for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
    const code = /^\u001b\[([\d;]*)m$/.exec(part)?.[1];
    if (code === undefined) {
      const style = `fill="${color}"${bold ? ' font-weight="bold"' : ''}${dim ? ' opacity="0.6"' : ''}`;
      // Fonts do not give Hangul exactly two columns: what follows a gap is placed anew.
      for (const piece of part.split(/( {2,})/)) {
        if (piece.trim() !== '') {
          drawn += `<text x="${(20 + column * cell).toFixed(1)}" y="${y}" ${style} xml:space="preserve">${escapeXml(piece)}</text>`;
        }
        column += widthOf(piece);
      }
    } else if (code === '1') bold = true;
    else if (code === '2') dim = true;
    else if (code === '22') [bold, dim] = [false, false];
    else if (code === '39' || code === '0') color = '#e9ecef';
    else color = colors[code] ?? color;
  }
  return drawn;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
}
