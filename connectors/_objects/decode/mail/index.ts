import type { Cell } from '../../../../src/sdk/index.ts';
import type { ByteSource } from '../../bytes.ts';
import { clipCell, type OpenedTable, type RowOptions, type Table, valueText } from '../../table.ts';
import { attachedTables, type Fates, notOpened, type OpenContent } from './attachments.ts';
import { type MailField, mailFields } from './fields.ts';
import { type MailFormat, walkMails } from './mailbox.ts';
import { MailRecords } from './records.ts';

export { mailFormat } from './sniff.ts';

/**
 * The mails of a file as records, one of a mail inside another as well, and the tables in what is attached to them. Two walks over the
 * file's lines, one to find what is attached and one to read: neither keeps more of it than one mail's texts.
 */
export async function openMails(
  source: ByteSource,
  format: MailFormat,
  mostBytes: number,
  open: OpenContent | undefined,
): Promise<OpenedTable[]> {
  const { tables, fates } = open
    ? await attachedTables(source, format, mostBytes, open)
    : { tables: [], fates: new Map() };
  return [{ table: mailTable(source, format, fates) }, ...tables];
}

function mailTable(source: ByteSource, format: MailFormat, fates: Fates): Table {
  return {
    fields: mailFields,
    kind: 'file',
    ...(source.size !== undefined && { bytes: source.size }),
    rows: (options) => rows(source, format, fates, options),
  };
}

async function* rows(
  source: ByteSource,
  format: MailFormat,
  fates: Fates,
  { clip, problems, needed }: RowOptions,
): AsyncGenerator<Cell[]> {
  const wanted = needed && new Set(needed);
  const records = new MailRecords(
    (what) => problems.add(what),
    wanted?.has('body') ?? true,
    ({ at }) => {
      for (const what of fates.get(at) ?? [notOpened]) problems.add(what);
    },
  );
  for await (const _ of walkMails(source, format, records)) {
    for (const record of records.take())
      yield mailFields.map(({ name }) => clipCell(valueText(record[name as MailField]), clip));
  }
}
