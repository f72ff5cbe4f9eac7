import { sourceError } from '../../src/sdk/index.ts';
import { type ByteSource, head } from './bytes.ts';
import { openAvro } from './decode/avro.ts';
import { cardFormat, openCards } from './decode/cards/index.ts';
import { openCsv } from './decode/csv.ts';
import { type Delimiter, isList } from './decode/csv-dialect.ts';
import { openJson } from './decode/json.ts';
import { lineLayout } from './decode/line-layouts.ts';
import { isSyslog, logLayout } from './decode/log-layouts.ts';
import { mailFormat, openMails } from './decode/mail/index.ts';
import { looksLikePage, openPage } from './decode/page.ts';
import { openParquet } from './decode/parquet.ts';
import { openSettings } from './decode/settings.ts';
import { openDump } from './decode/sql/index.ts';
import { isDump, looksLikeSql } from './decode/sql/sniff.ts';
import { openText } from './decode/text.ts';
import { openToml } from './decode/toml.ts';
import { isPage, isWritten, openWritten } from './decode/written.ts';
import { openWorkbook } from './decode/xlsx.ts';
import { looksLikeXml, openXml } from './decode/xml/index.ts';
import { openYaml } from './decode/yaml/index.ts';
import { type Encoding, sniffDecoding, sniffUnicode, startText } from './encoding/index.ts';
import { isShifted } from './encoding/shifted.ts';
import type { OpenedTable } from './table.ts';
import { compoundFormat, unreadFormat } from './unread.ts';

export interface OpenHints {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly header?: boolean;
  /** Bytes that are read of a file to list its tables; all where left out. */
  readonly listBytes?: number;
  /** Whether the file is attached to a mail that is in a file itself: of its own mails attachments are not opened. */
  readonly isAttached?: boolean;
}

/** Names that say a file is neither data nor text. */
const opaque =
  /\.(png|jpe?g|gif|webp|pdf|docx?|pptx?|hwpx?|mp[34]|mov|exe|dll|so|class|jar|woff2?|ttf|ico|7z|rar|tar)$/i;

/** Names of settings of programs. */
const settings =
  /(?:^|[./])(?:env|[^./]+\.(?:ini|properties|env|cfg|cnf|conf)|sshd?_config|(?:npm|yarn)rc)(?:\.\w{1,20})?$/i;
/** Names of what is written line by line and no list: settings that are no plain ones, programs, accounts of logins. */
const lined =
  /(?:^|\/)(?:hosts|authors|contributors|maintainers|codeowners|licen[cs]e|notice|copying|crontab|dockerfile[\w.-]*|makefile|\.(?:pgpass|netrc))$|\.(?:log|txt|md|rst|conf|cfg|cnf|ini|tf|hcl|proto|textproto|pbtxt|graphql|gql|py|rb|php|java|kt|scala|go|rs|c|cc|cpp|h|cs|js|mjs|cjs|ts|jsx|tsx|vue|swift|sh|bash|zsh|ps1|bat|cmd|pl|lua|r|m|sum|lock)(?:\.\d+)?$/i;

/** What files of settings begin with that hold YAML under any name. */
const startsAsYaml =
  /^(?:%YAML |---\r?\n(?:#.*\r?\n)*[\w.-]+:(?: |\r?\n)|apiVersion: |(?:openapi|swagger): ["']?\d)/;

/** Sections of settings, in a file whose name has no ending (`.gitconfig`, `credentials`). */
const startsAsIni =
  /^\ufeff?(?:[ \t]*(?:[#;].{0,400})?\r?\n){0,40}\[[\w ".:/-]{1,80}\]\r?\n[ \t]*[\w.-]{1,80}\s{0,8}=/;
/** Blocks of statements, as programs and their settings have them. */
const blocks = (text: string): boolean => {
  const lines = text.split('\n', 200).filter((line) => line.trim() !== '');
  return (
    lines.some((line) => /\{\s*$/.test(line)) &&
    lines.filter((line) => /[;{}]\s*$/.test(line)).length > lines.length * 0.6
  );
};

/** The tables of a file, by its content; its name decides only where the content leaves it open. */
export async function openTables(source: ByteSource, hints: OpenHints): Promise<OpenedTable[]> {
  const start = await head(source, 64 * 1024);
  if (start.length === 0) return [{ table: { fields: [], kind: 'file', rows: async function* () {} } }];
  const magic = start.subarray(0, 4).toString('latin1');
  if (magic === 'PAR1') return [{ table: await openParquet(source) }];
  if (magic === 'Obj\u0001') return [{ table: await openAvro(source) }];
  const unread = unreadFormat(start);
  if (unread) throw sourceError('unsupported-format', unread);
  const isWorkbook = /\.xls[xmb]?$|\.ods$/i.test(source.name);
  if (magic === '\xff\xfe\0\0' || magic === '\0\0\xfe\xff')
    throw sourceError('unsupported-format', { en: 'a text in UTF-32', ko: 'UTF-32로 된 텍스트입니다' });
  const encoding = hints.encoding ?? sniffDecoding(start);
  // Programs write pages and lists of values under the name of a workbook, which spreadsheets open as well.
  const isOpaque = !isShifted(encoding) && isBinary(start);
  const isText = !/^PK|^\xd0\xcf\x11\xe0/.test(magic) && !isOpaque;
  const isCompound = magic === '\xd0\xcf\x11\xe0';
  const document = isCompound ? compoundFormat(source.name) : undefined;
  if (document) throw sourceError('unsupported-format', document);
  if ((isWorkbook && !isText) || isCompound) {
    return (await openWorkbook(source)).map(({ name, table }) => ({ part: name, table }));
  }
  const text = startText(start, encoding);
  const mails = hints.delimiter === undefined ? mailFormat(text, source.name) : undefined;
  if (mails) {
    const open = (content: ByteSource) => openTables(content, { ...hints, isAttached: true });
    return openMails(
      source,
      mails,
      hints.listBytes ?? Number.POSITIVE_INFINITY,
      hints.isAttached ? undefined : open,
    );
  }
  // MySQL's dumps hold the bytes of pictures and keys as they are.
  if (!isDump(text) && (opaque.test(source.name) || isOpaque)) throw sourceError('unsupported-format');
  if (hints.delimiter === undefined && looksLikeSql(text, source.name)) {
    const tables = await openDump(source, start, encoding, hints.listBytes ?? Number.POSITIVE_INFINITY);
    if (tables) return tables;
    if (/\.sql$/i.test(source.name)) return [{ table: await openText(source, encoding) }];
  }
  const cards = hints.delimiter === undefined ? cardFormat(text, source.name) : undefined;
  if (cards) return [{ table: await openCards(source, encoding, cards) }];
  const data =
    /\.(ya?ml|toml)$/i.exec(source.name)?.[1]?.toLowerCase() ??
    // Texts for people may have data before them.
    (startsAsYaml.test(text) && !isWritten(source.name) ? 'yaml' : undefined);
  if (data !== undefined && hints.delimiter === undefined)
    return [
      { table: await (data === 'toml' ? openToml(source, encoding) : openYaml(source, encoding, text)) },
    ];
  const mayBeSettings =
    settings.test(source.name) || (startsAsIni.test(text) && !/[^/.]\.\w{1,8}$/.test(source.name));
  if (mayBeSettings && hints.delimiter === undefined) {
    const table = await openSettings(source, encoding);
    if (table) return [{ table }];
  }
  if (looksLikeJson(text, source.name)) return [{ table: await openJson(source, encoding) }];
  if (isWorkbook && looksLikePage(text)) {
    const sheets = await openPage(source, encoding);
    if (sheets) return sheets.map(({ name, table }) => ({ part: name, table }));
  }
  if (hints.delimiter === undefined && isPage(text, source.name)) {
    const tables = await openWritten(source, encoding, text);
    if (tables) return tables;
  }
  if (hints.delimiter === undefined && looksLikeXml(text, source.name)) {
    const tables = await openXml(source, encoding);
    if (tables) return tables;
  }
  // Messages of hospitals part their fields as lists do, each kind of line others.
  if (
    hints.delimiter === undefined &&
    (/^\x0b?MSH\||^UN[AB][:+]/.test(text) || logLayout(text) || lineLayout(text))
  )
    return [{ table: await openText(source, encoding) }];
  const isNoList = lined.test(source.name) && !(/\.txt(?:\.\d+)?$/i.test(source.name) && isList(text));
  const isLined =
    isNoList || (isWritten(source.name) && !/\.txt$/i.test(source.name)) || isSyslog(text) || blocks(text);
  if (hints.delimiter === undefined && isLined) {
    const written = isSyslog(text) ? undefined : await openWritten(source, encoding, text);
    return written ?? [{ table: await openText(source, encoding) }];
  }
  return [{ table: (await openCsv(source, encoding, hints)) ?? (await openText(source, encoding)) }];
}

function looksLikeJson(text: string, name: string): boolean {
  const start = text.trimStart();
  if (/\.(json|ndjson|jsonl)$/i.test(name)) return true;
  return /^\{\s*"/.test(start) || /^\[\s*[{"\]]/.test(start);
}

/**
 * Control characters that no text holds. In UTF-16 any byte can be half of a letter; records of
 * fixed width may be filled up with zeros.
 */
function isBinary(bytes: Buffer): boolean {
  if (/^utf16/.test(sniffUnicode(bytes) ?? '')) return false;
  const sample = bytes.subarray(0, 4_096);
  const share = (test: (byte: number) => boolean) => sample.filter(test).length / sample.length;
  return share((byte) => byte === 0) > 0.1 || share(isControl) > 0.02;
}

/** Neither a blank, the end of a line, the escape that colours a terminal, nor what parts the columns of Hive. One in ten of random bytes. */
const isControl = (byte: number): boolean =>
  (byte > 1 && byte < 9) || (byte > 13 && byte < 27) || (byte > 27 && byte < 32);
