import { strToU8, zipSync } from 'fflate';
import type { Table } from '../csv.ts';

/** A sheet: a heading and its rows. Numbers stay numbers; every text is a text, whatever it begins with. */
export interface Sheet extends Table {
  readonly name: string;
  /** Says that rows were left out, where there are more than a sheet can hold. */
  readonly more: (count: number) => string;
}

/** Office Open XML (ECMA-376) says what a sheet can hold. */
const limits = { rows: 1_048_576, characters: 32_767 };

/** A fixed time in the archive, so that the same run makes the same bytes. */
const written = new Date(1980, 0, 2);

/** A workbook with a bold heading that stays in sight, a filter, and columns as wide as what stands in them. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${main}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packaging}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packaging}">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  };
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = writeSheet(sheet);
  });
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(bytes, { mtime: written });
}

function writeSheet({ head, rows, more }: Sheet): string {
  const room = limits.rows - 2;
  const left = Math.max(0, rows.length - room);
  const shown = left > 0 ? [...rows.slice(0, room), [more(left)]] : rows;
  const lines = [head, ...shown].map(
    (row, i) => `<row r="${i + 1}">${row.map((value, j) => writeCell(value, i, j)).join('')}</row>`,
  );
  const columns = head.map((_, j) => {
    // The first thousand rows tell enough; a column wider than 60 is wrapped.
    const longest = [head, ...shown.slice(0, 1_000)].reduce(
      (most, row) => Math.max(most, displayWidth(row[j])),
      6,
    );
    return `<col min="${j + 1}" max="${j + 1}" width="${Math.min(60, longest + 2)}" customWidth="1"/>`;
  });
  const range = `A1:${columnName(head.length - 1)}${shown.length + 1}`;
  return `${xml}<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="${range}"/></worksheet>`;
}

function writeCell(value: string | number | undefined, row: number, column: number): string {
  if (value === undefined || value === '') return '';
  const at = `r="${columnName(column)}${row + 1}"`;
  if (typeof value === 'number') return `<c ${at} s="${style.plain}"><v>${value}</v></c>`;
  const s = row === 0 ? style.head : /^\s*[=+\-@＝＋－＠]/u.test(value) ? style.quoted : style.plain;
  return `<c ${at} s="${s}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(clip(value))}</t></is></c>`;
}

const clip = (text: string) =>
  text.length <= limits.characters ? text : `${text.slice(0, limits.characters - 1)}…`;

/** Rough columns: what is not Latin takes two. */
function displayWidth(value: string | number | undefined): number {
  let width = 0;
  for (const character of String(value ?? '')) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** `0` is A, `26` is AA. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** XML 1.0 has no place for some characters, and a spreadsheet reads `_x0041_` as a letter. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const packaging = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Places in `cellXfs` below; `quoted` is how a spreadsheet marks what is text though it begins like a formula. */
const style = { plain: 1, head: 2, quoted: 3 };
const wrapped = '<alignment vertical="top" wrapText="1"/>';
const styles = `${xml}<styleSheet xmlns="${spreadsheet}"><fonts count="2"><font><sz val="11"/><name val="Malgun Gothic"/></font><font><b/><sz val="11"/><name val="Malgun Gothic"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${wrapped}</xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${wrapped}</xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1">${wrapped}</xf></cellXfs></styleSheet>`;
