import type { Text } from '../../../src/sdk/index.ts';
import type { ByteSource } from '../bytes.ts';
import { type Decoding, decodeText } from '../encoding/index.ts';
import type { RowOptions, Table } from '../table.ts';
import { recordTable } from './json.ts';
import { type RecordReader, type Report, recordReader } from './json-records.ts';
import { namedTuples } from './json-tuples.ts';
import { openText } from './text.ts';

/** The field of what people remark in a file. */
export const commentsField = '{comments}';

/** What stands in a file besides its data, as it is read. */
export type Comments = string[];

/** The JSON of a file that is written in another language, piece by piece, and its comments. */
export type Translation = (report: Report, comments: Comments) => AsyncIterable<string>;

/** A file of data that people write, read as the JSON of the same data; its comments go with the records that they stand at, as far as it is read at once with the first. */
export async function openTranslated(translate: Translation, type: string): Promise<Table> {
  const read = async function* (report: Report): ReturnType<RecordReader> {
    const comments: Comments = [];
    const reader = await namedTuples(await recordReader((inner) => translate(inner, comments)));
    // Finding the layout read them as well.
    comments.length = 0;
    for await (const record of reader(report)) {
      const found = comments.splice(0);
      yield found.length === 0 ? record : { ...record, beside: { ...record.beside, [commentsField]: found } };
    }
  };
  return recordTable(read, type);
}

/** The lines of a file that its own reader cannot read, which is said. */
export async function asText(source: ByteSource, encoding: Decoding, what: Text): Promise<Table> {
  const table = await openText(source, encoding);
  const rows = (options: RowOptions) => {
    options.problems.add(what);
    return table.rows(options);
  };
  return { ...table, rows };
}

/** The first characters of a file, at most `most`; undefined where it has more. */
export async function wholeText(
  source: ByteSource,
  encoding: Decoding,
  most: number,
  report: Report = () => undefined,
): Promise<string | undefined> {
  let text = '';
  for await (const piece of decodeText(source.open(), encoding, report)) {
    text += piece;
    if (text.length > most) return undefined;
  }
  return text;
}
