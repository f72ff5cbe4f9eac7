import type { Classification, ClassifiedField } from '../../core/classification.ts';
import type { Field, TypeFamily } from '../../core/dataset.ts';
import { hasHangul } from '../names/squeeze.ts';
import type { ColumnProfile } from '../values/index.ts';
import { shapeShare } from './shares.ts';

/** Items whose text is one thing with its column: the `content` of a prompt's messages is the prompt. */
const content = new Set(['free-text', 'prompt', 'completion', 'resume', 'model-parameters']);
/** Not worth a line of their own inside a document. */
const silent = new Set(['record-time', 'latency', 'model-parameters']);

/** What was written in base64 mentions what its column does not show. */
const tellsMore = (inner: Classification, outer: Classification): boolean =>
  Object.keys(inner.contains).some((item) => !(item in outer.contains));

/** The paths inside a column's values that hold personal data, as fields of their own. */
export function judgePaths(
  parent: ClassifiedField,
  profile: ColumnProfile,
  judge: (path: Field, profile: ColumnProfile) => ClassifiedField,
): ClassifiedField[] {
  const within = parent.classification.item;
  return [...profile.paths]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([path, inner]) => {
      const judged = judge(fieldOf(path, inner), inner);
      const { item } = judged.classification;
      const plain =
        item === undefined ||
        silent.has(item) ||
        (within !== undefined &&
          content.has(within) &&
          content.has(item) &&
          !tellsMore(judged.classification, parent.classification));
      return plain ? [] : [{ ...judged, name: `${parent.name}.${path}`, within: parent.name }];
    });
}

/** What keys that are data are judged as: a field that is only numbered, since nothing says what they are keys of. */
const nameless = 'column_1';

function fieldOf(path: string, profile: ColumnProfile): Field {
  const name = path.endsWith('{key}') ? nameless : hasHangul(path) ? lastOf(path) : path;
  return { name, type: 'text', family: familyOf(profile), nullable: true };
}

/** Words that say only in company what they are: the 번호 of a 연락처. */
const general = /^(?:번호|값|내용|정보|명|이름|코드)$/;

/** What a path in Hangul ends in, as Korean names are read from their end: `명부.사람[].이름`, and `연락처[].번호` as 연락처번호. */
function lastOf(path: string): string {
  const parts = path
    .replace(/\[\]|\{\}|@/g, '')
    .split('.')
    .filter((part) => part !== '');
  const [before = '', last = path] = parts.slice(-2).length > 1 ? parts.slice(-2) : ['', ...parts];
  return general.test(last) && hasHangul(before) ? before + last : last;
}

function familyOf(profile: ColumnProfile): TypeFamily {
  if (profile.inspected === 0) return 'unknown';
  if (shapeShare(profile, 'uuid') > 0.95) return 'uuid';
  return 'text';
}
