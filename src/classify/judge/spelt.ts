import type { Dataset, Field } from '../../core/dataset.ts';
import type { Detector } from '../../core/detector.ts';
import { matchHangul } from '../names/hangul.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { matchName } from '../names/match.ts';
import { protectionSpelt, respell, type Spelt } from '../names/protection-spelt.ts';
import { hasHangul } from '../names/squeeze.ts';
import type { ColumnProfile } from '../values/index.ts';

const none: ReadonlyMap<number, ColumnProfile> = new Map();
const mostly = 0.5;

/**
 * A dataset whose fields are named as usual where their names say in another way how values are protected: `email_crypt`, and
 * `addr_seed` where the values are ciphertext.
 */
export function speltAsUsual(
  dataset: Dataset,
  lexicon: Lexicon,
  detectors: ReadonlyMap<string, Detector>,
  profiles: ReadonlyMap<number, ColumnProfile> = none,
): Dataset {
  const fields = dataset.fields.map((field, index) => {
    const spelt = protectionSpelt(field.name);
    if (spelt === undefined) return field;
    const believed =
      spelt.sure ||
      (isItem(spelt, lexicon) && !isOutright(field, lexicon) && isHidden(profiles.get(index), detectors));
    if (!believed) return field;
    return { ...field, name: respell(spelt) };
  });
  return { ...dataset, fields };
}

/** What an item is called with that word, such as a `device_fingerprint`, stays what it is. */
const isOutright = ({ name }: Field, lexicon: Lexicon): boolean =>
  matchName(lexicon.wordsOf(name), lexicon).some(({ strong, before }) => strong && before.length === 0);

/** Whether the name of an item is left, or that of somebody. */
function isItem({ rest, short }: Spelt, lexicon: Lexicon): boolean {
  if (hasHangul(rest)) return matchHangul(rest, lexicon)?.item !== undefined;
  if (!short && /(?:^|_)(?:nm|name)$/i.test(rest)) return true;
  return matchName(lexicon.wordsOf(rest), lexicon).some(({ strong }) => strong || !short);
}

/** Whether nearly all values are masked, hashed, encrypted or tokens. */
function isHidden(profile: ColumnProfile | undefined, detectors: ReadonlyMap<string, Detector>): boolean {
  if (profile === undefined || profile.values === 0) return false;
  let count = 0;
  for (const [id, hits] of profile.hits) {
    const form = detectors.get(id)?.form;
    if (form !== undefined && form !== 'plain') count += hits.valid + hits.unknown;
  }
  return count > profile.values * mostly;
}
