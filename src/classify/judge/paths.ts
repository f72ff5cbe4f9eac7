import type { Classification, ClassifiedField } from '../../core/classification.ts';
import type { Field, TypeFamily } from '../../core/dataset.ts';
import { hasHangul } from '../names/squeeze.ts';
import type { ColumnProfile } from '../values/index.ts';
import { shapeShare } from './shares.ts';

/** Items whose text is one thing with its column: the `content` of a prompt's messages is the prompt. */
const content = new Set(['free-text', 'prompt', 'completion', 'resume', 'model-parameters']);
/** Of these, what is no more than a part of any other text. */
const general = new Set(['free-text', 'model-parameters']);
/** Not worth a line of their own inside a document. */
const silent = new Set(['record-time', 'latency', 'model-parameters']);

/** What was written in base64 mentions what its column does not show. */
const tellsMore = (inner: Classification, outer: Classification): boolean =>
  Object.keys(inner.contains).some((item) => !(item in outer.contains));

/** How paths are read: `setUp` where the values set up a program. */
export interface PathReading {
  readonly setUp: boolean;
  readonly judge: (path: Field, profile: ColumnProfile) => ClassifiedField;
  readonly isKey: (path: string) => boolean;
}

/**
 * The paths inside a column's values that hold personal data, as fields of their own; and texts called like a key (`isKey`), which may
 * hold what that does.
 */
export function judgePaths(
  parent: ClassifiedField,
  profile: ColumnProfile,
  { setUp, judge, isKey }: PathReading,
): ClassifiedField[] {
  const within = parent.classification.item;
  /** Paths of prompts and completions, whose parts are theirs. */
  const told: string[] = [];
  return [...profile.paths]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([path, inner]) => {
      const judged = judge(fieldOf(path, inner, parent.name, setUp), inner);
      const { item } = judged.classification;
      const isPart = told.some((one) => path.startsWith(`${one}.`) || path.startsWith(`${one}[`));
      if (
        isPart &&
        (item === 'free-text' || item === 'prompt') &&
        !tellsMore(judged.classification, parent.classification)
      )
        return [];
      if (item === 'prompt' || item === 'completion') told.push(path);
      const plain =
        item === undefined ||
        silent.has(item) ||
        (within !== undefined &&
          content.has(within) &&
          content.has(item) &&
          (item === within || general.has(item) || (item === 'prompt' && within === 'completion')) &&
          !tellsMore(judged.classification, parent.classification));
      const mayRefer = item === undefined && isKey(path) && familyOf(inner) === 'text';
      return plain && !mayRefer ? [] : [{ ...judged, name: `${parent.name}.${path}`, within: parent.name }];
    });
}

/** What keys that are data are judged as: a field that is only numbered, since nothing says what they are keys of. */
const nameless = 'column_1';

function fieldOf(path: string, profile: ColumnProfile, column: string, setUp: boolean): Field {
  const own = withoutType(path, column);
  // What a section of settings is about is told by its name: `dns: {primary: …}`.
  const told = setUp ? `${column}.${own}` : own;
  const name = path.endsWith('{key}') ? nameless : hasHangul(told) ? lastOf(told) : told;
  return { name, type: 'text', family: familyOf(profile), nullable: true };
}

/**
 * A last part that tells only of what type the value is, or that it is one: `email.string_value` of BigQuery, `phone.S` of DynamoDB,
 * `name.string` of Avro, `address[].text` of FHIR.
 */
const typeOfValue =
  /(?<=[\w\p{L}\]]\.?)\.(?:@?value|text|[#_]text|string|long|S|N|(?:string|int|integer|long|float|double|bool|boolean|timestamp|bytes|number|date)_?[Vv]alue)(?:\[\])?$/u;
const encryptedValue = /(?<=[\w\p{L}\]])\.(?:encrypted_?[Vv]alue|cipher_?[Tt]ext)$/u;

/** What stands in the query of a URL, as proxies and gateways record it: a string of pairs is no name of anything. */
const askedFor = /(?:^|[._])(?:query_?string(?:_?param(?:eter)?s)?(?:\[\])*|url\.raw)\.([^.]+)$/i;

/** What a path is called, in its column: what stands directly in that by no name of its own is called as it is. */
function withoutType(path: string, column: string): string {
  const whole = `${column}.${path}`;
  const asked = askedFor.exec(whole)?.[1];
  if (asked !== undefined) return asked;
  const told = whole.replace(typeOfValue, '').replace(encryptedValue, '_encrypted');
  return told === whole ? path : told.startsWith(`${column}.`) ? told.slice(column.length + 1) : told;
}

/** Words that say only in company what they are: the 번호 of a 연락처. */
const inCompany = /^(?:번호|값|내용|정보|명|이름|코드)$/;

/** What a path in Hangul ends in, as Korean names are read from their end: `명부.사람[].이름`, and `연락처[].번호` as 연락처번호. */
function lastOf(path: string): string {
  const parts = path
    .replace(/\[\]|\{\}|@/g, '')
    .split('.')
    .filter((part) => part !== '');
  const [before = '', last = path] = parts.slice(-2).length > 1 ? parts.slice(-2) : ['', ...parts];
  return inCompany.test(last) && hasHangul(before) ? before + last : last;
}

function familyOf(profile: ColumnProfile): TypeFamily {
  if (profile.inspected === 0) return 'unknown';
  if (shapeShare(profile, 'uuid') > 0.95) return 'uuid';
  return 'text';
}
