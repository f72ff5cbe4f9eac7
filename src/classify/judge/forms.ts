import type { Detector, Form } from '../../core/detector.ts';
import type { ColumnProfile } from '../values/index.ts';
import { formOnly } from './hits.ts';
import { cipherWords, hashWords, tokenWords } from './protection.ts';

type Forms = Partial<Record<Form, number>>;

const secrets = new Set(['api-key', 'token', 'session-id', 'cookie', 'device-id', 'ad-id', 'ci', 'di']);
/**
 * How the values of a judged column stand. What no detector knows as masked, hashed or encrypted stands in clear text.
 * A random-looking secret is one that can be used, unless the name says that it was hashed or encrypted.
 */
export function countForms(
  item: string,
  profile: ColumnProfile,
  words: readonly string[],
  detectors: ReadonlyMap<string, Detector>,
): Forms {
  const forms: Forms = {};
  let left = profile.values;
  const take = (form: Form, count: number) => {
    const taken = Math.min(left, count);
    if (taken > 0) forms[form] = (forms[form] ?? 0) + taken;
    left -= taken;
  };
  const said = words.some((word) => hashWords.has(word))
    ? 'strong-hash'
    : words.some((word) => cipherWords.has(word))
      ? 'encrypted'
      : undefined;
  const known = [...profile.hits].flatMap(([id, hits]) => {
    const detector = detectors.get(id);
    return detector ? [{ detector, count: hits.whole }] : [];
  });
  for (const { detector, count } of known) {
    if (
      detector.item === item &&
      detector.form &&
      detector.form !== 'plain' &&
      detector.weight >= formOnly + 0.15
    )
      take(detector.form, count);
  }
  if (!secrets.has(item)) {
    const generic = known.filter(
      ({ detector }) => detector.form && detector.weight < formOnly + 0.15 && detector.form !== 'masked',
    );
    for (const { detector, count } of generic.sort(
      (one, other) => other.detector.weight - one.detector.weight,
    )) {
      // Any long word of letters and digits may be base64; only where nearly all are, and no plain form is known, it is ciphertext.
      if (count > profile.values * 0.5 || detector.weight >= 0.15)
        take(said === 'encrypted' ? said : (detector.form as Form), count);
    }
  } else if (said) take(said, left);
  // Look-alikes that keep the format are told by their name alone.
  if (words.some((word) => tokenWords.has(word))) take('tokenised', left);
  take('plain', left);
  return forms;
}
