import type { ByteSource } from '../bytes.ts';
import type { Decoding } from '../encoding/index.ts';
import type { Table } from '../table.ts';
import { asText, openTranslated, type Translation, wholeText } from './documents.ts';

const most = 8 * 1024 * 1024;

const notRead = {
  en: 'TOML files that are larger than 8 MB or broken, read line by line',
  ko: '8 MB를 넘거나 깨져서 한 줄씩 읽은 TOML 파일',
};

/** The data of a TOML file, like those of JSON. */
export async function openToml(source: ByteSource, encoding: Decoding): Promise<Table> {
  const { parse } = await import('smol-toml');
  const jsonOf = (text: string): string =>
    JSON.stringify(parse(text, { integersAsBigInt: 'asNeeded' }), inText);
  const first = await wholeText(source, encoding, most);
  try {
    if (first === undefined) return await asText(source, encoding, notRead);
    jsonOf(first);
  } catch {
    return asText(source, encoding, notRead);
  }
  const translate: Translation = async function* (report, comments) {
    const text = (await wholeText(source, encoding, most, report)) ?? '';
    comments.push(...commentsIn(text));
    yield jsonOf(text);
  };
  return openTranslated(translate, 'toml');
}

const inText = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

const texts = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*/g;

/** What stands behind a `#` that is in no text. */
function commentsIn(text: string): string[] {
  return (text.match(texts) ?? []).flatMap((one) => {
    const comment = one.startsWith('#') ? one.slice(1).trim() : '';
    return comment === '' ? [] : [comment];
  });
}
