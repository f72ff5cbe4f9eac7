import type { ByteSource } from '../../bytes.ts';
import { type Decoding, decodeText, splitLines } from '../../encoding/index.ts';
import type { Table } from '../../table.ts';
import { cutLines, mostLine } from '../cut-lines.ts';
import { asText, openTranslated, type Translation, wholeText } from '../documents.ts';
import { openJson } from '../json.ts';
import type { Report } from '../json-records.ts';
import { openText } from '../text.ts';
import { parts } from './parts.ts';
import { commentsIn, jsonOf } from './translate.ts';

/** What is parsed at once: the parser takes some hundred times as much memory. */
const mostAtOnce = 256 * 1024;

const notRead = {
  en: 'YAML files that are no list and larger than 256 KB, or broken, read line by line',
  ko: '목록이 아니면서 256 KB를 넘거나 깨져서 한 줄씩 읽은 YAML 파일',
};
const brokenPart = {
  en: 'parts of a YAML file that cannot be read as such, looked at as texts',
  ko: 'YAML로 읽을 수 없어 텍스트로 확인한 부분',
};

/**
 * The data of a YAML file, like those of JSON: of a long list its elements one after the other, of a stream its documents. `start` is
 * how it begins.
 */
export async function openYaml(source: ByteSource, encoding: Decoding, start: string): Promise<Table> {
  const whole = await wholeText(source, encoding, mostAtOnce);
  if (whole !== undefined) {
    const json = await jsonOf(whole);
    if (json === '') return openText(source, encoding);
    // A record a line is JSON, and no YAML.
    if (json === undefined && /^\s*\{\s*"/.test(start)) return openJson(source, encoding);
    if (json === undefined) return asText(source, encoding, notRead);
    const translate: Translation = async function* (report, comments) {
      const text = (await wholeText(source, encoding, mostAtOnce, report)) ?? '';
      comments.push(...(await commentsIn(text)));
      yield (await jsonOf(text)) ?? '';
    };
    return openTranslated(translate, 'yaml');
  }
  const lines = (report: Report) =>
    splitLines(decodeText(source.open(), encoding, report), mostLine, () => report(cutLines));
  for await (const part of parts(
    lines(() => undefined),
    mostAtOnce,
  )) {
    if (part.isCut) return asText(source, encoding, notRead);
    break;
  }
  const translate: Translation = async function* (report, comments) {
    for await (const { text, isCut } of parts(lines(report), mostAtOnce)) {
      const json = isCut ? undefined : await jsonOf(text);
      if (json === undefined) report(brokenPart);
      comments.push(...(await commentsIn(text)));
      yield `${json || JSON.stringify(text)}\n`;
    }
  };
  return openTranslated(translate, 'yaml');
}
