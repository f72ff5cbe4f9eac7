import type { EvidencePiece } from '../../core/classification.ts';
import type { Detector, Form } from '../../core/detector.ts';
import { wordSet } from '../names/word-list.ts';
import type { ColumnProfile } from '../values/index.ts';
import { formOnly } from './hits.ts';
import { alike, knows, type ProtectedHits, protectionsOf } from './protection.ts';
import { shapeShare } from './shares.ts';
import type { FieldView } from './view.ts';

type Forms = Partial<Record<Form, number>>;

/** Items that look random as they are: such a value is one that can be used, unless the name says that it was hashed or encrypted. */
const random = wordSet('api-key token session-id cookie device-id ad-id ci di');
/** Keys that need only be compared, and are often kept as digests: one of hexadecimal digits may be either. */
const compared = wordSet('api-key token');
/** Items that people make up of letters, digits and dashes: only digests and what says so itself are no names. */
const madeUp = wordSet('username employee-number student-number');
/** Items kept as bytes, which base64 and hexadecimal digits write down: whether they are encrypted does not show. */
const bytes = wordSet('photo biometric signature resume geo-location');
/** Items that are texts: stars and dots are no masks there, words joined by dashes no tokens. */
const texts = wordSet('free-text prompt completion url device-info resume');

/** Numbers of papers of which copies are kept: where a copy lies is no number, and whether that is encrypted does not show. */
const ofPapers = wordSet(
  'rrn foreigner-number passport driver-licence national-id bank-account tax-id business-number health-insurance-number professional-licence',
);

/** Numbers of a form of their own: where values alone told them, what stands between them is something else. */
const numbers = wordSet(
  'rrn foreigner-number credit-card email mobile-phone business-number corporate-number',
);

/** From this share on a column of look-alikes is one: what fails a check by chance are a few. */
const mostlyAlike = 0.7;
/** From this share on what is left of a column is no clear text for being left. */
const mostlyHidden = 0.9;
/** Evidence that the values give. */
const seen: ReadonlySet<EvidencePiece['kind']> = new Set(['values', 'shape']);
/** As many characters of base64 as a digest of MD5 (24) or SHA-1 (28) has. */
const weakDigest = 28;

/**
 * How the values of a judged column stand. What no detector knows as masked, hashed, encrypted or a token stands in clear
 * text; of the few that are left over where nearly all do, and of those beside masks that alone told the item, only those that the
 * item's detectors know. What is not counted cannot be told.
 */
export function countForms(
  { item, evidence }: { readonly item: string; readonly evidence: readonly EvidencePiece[] },
  profile: ColumnProfile,
  view: FieldView,
  detectors: ReadonlyMap<string, Detector>,
): Forms {
  // How the parts of a document stand is told of them.
  const documents = Math.min(profile.opened / profile.values, shapeShare(profile, 'json'));
  if (documents > mostlyHidden && !texts.has(item) && !random.has(item)) return {};
  const said = view.tokenOf !== undefined && isOne(item, view.tokenOf) ? 'tokenised' : view.said;
  const forms: Forms = {};
  let left = profile.values;
  const take = (form: Form, count: number) => {
    const taken = Math.max(0, Math.min(left, count));
    if (taken > 0) forms[form] = (forms[form] ?? 0) + taken;
    left -= taken;
  };
  const plain = countPlain(item, profile, detectors);
  const { own, enveloped, opaque, alienMasks, lookAlikes } = protectionsOf(item, profile, detectors);
  // A mask of the item is one of anything as well.
  const others = texts.has(item) ? 0 : Math.max(alienMasks, sum(opaque.filter(isMask)));
  take('masked', Math.max(sum(own.filter(isMask)), others));
  for (const { form, count } of [...own, ...enveloped]) if (form !== 'masked') take(form, count);
  if (lookAlikes > profile.values * mostlyAlike) take('tokenised', left);
  const mayHide = !(random.has(item) || bytes.has(item) || isAddressOfBytes(item, profile, view));
  const hidden = saidSo(said) || mayHide ? opaqueForms(item, profile, said, opaque) : [];
  // What detectors know as the item itself is not hidden by looking random besides.
  const shownAnyway = random.has(item) ? plain.known : plain.proved;
  for (const [form, count] of hidden) take(form, Math.min(count, left - shownAnyway));
  if (random.has(item) && saidSo(said)) take(said, left - plain.known);
  // Look-alikes that keep the format and pass its checks are told by their name alone.
  if (said === 'tokenised' && !areReal(item, plain.proved, profile)) take(said, left);
  const digests = sum(opaque.filter(({ form }) => form === 'strong-hash'));
  if (compared.has(item) && digests > profile.values * mostlyHidden) left -= Math.min(left, digests);
  // Bytes may be an image or the ciphertext of one.
  if (bytes.has(item)) left -= Math.min(left, sum(opaque));
  if (ofPapers.has(item)) left -= Math.max(0, Math.min(left - plain.known, filesIn(profile)));
  const bySight =
    (own.some(isMask) || numbers.has(item)) &&
    !evidence.some((piece) => piece.item === item && !seen.has(piece.kind));
  const shown = bySight || profile.values - (forms.masked ?? 0) - left >= profile.values * mostlyHidden;
  take('plain', shown && !random.has(item) && item !== 'password' ? plain.known : left);
  return forms;
}

/** Numbers of residents of which most pass a check that one in ten would by chance are no look-alikes, whatever the name says. */
const areReal = (item: string, proved: number, { values }: ColumnProfile): boolean =>
  (item === 'rrn' || item === 'foreigner-number') && values >= 10 && proved > values * 0.5;

/** As many characters as sixteen bytes have in hexadecimal digits, with the sign before them. */
const longestAddress = 34;

/** An address of a network as the bytes that it is (`INET6_ATON`), which have the length of a digest. */
const isAddressOfBytes = (item: string, { length }: ColumnProfile, { field }: FieldView): boolean =>
  (item === 'ip-address' || item === 'mac-address') &&
  field.family === 'binary' &&
  length.max <= longestAddress;

const isOne = (item: string, other: string): boolean =>
  item === other || (alike[other]?.includes(item) ?? false);

/** Values that say where a file lies: no number is written with a slash, nor ends like a picture's name. */
function filesIn({ classes, inspected, hits, values }: ColumnProfile): number {
  const slashed = inspected === 0 ? 0 : ((classes.get('slash') ?? 0) / inspected) * values;
  return Math.max(Math.round(slashed), hits.get('image-file')?.unknown ?? 0);
}

type Hidden = 'weak-hash' | 'strong-hash' | 'encrypted' | 'tokenised';

const saidSo = (said: Form | undefined): said is Hidden =>
  said !== undefined && said !== 'plain' && said !== 'masked';

/** What looks random, by what it is: any long word of letters and digits may be, so that half the values must. */
function opaqueForms(
  item: string,
  { values, length }: ColumnProfile,
  said: Form | undefined,
  opaque: readonly ProtectedHits[],
): readonly (readonly [Form, number])[] {
  const noTokens = item === 'password' || texts.has(item);
  // A `tkn_…` has letters of base64, and a few words of base64 look like a token: the kind that covers more is what they are.
  const usable = opaque
    .filter(({ form }) => form !== 'masked' && !(form === 'tokenised' && noTokens))
    .filter((hits) => !madeUp.has(item) || saidSo(said) || isDigest(hits) || hits.detector.id === 'uuid')
    .toSorted((one, other) => other.count - one.count || Number(isToken(other)) - Number(isToken(one)));
  const total = sum(usable);
  if (total <= values * 0.5) return usable.filter(isDigest).map(({ form, count }) => [form, count]);
  const isHash = said === 'strong-hash' || said === 'weak-hash';
  if (saidSo(said) && !isHash) return [[said, total]];
  // A digest has one length: hexadecimal digits of several are ciphertext.
  const hex = usable.filter((hits) => isDigest(hits) || hits.detector.id === 'ciphertext-hex');
  const ciphered = !isHash && hex.filter(({ count }) => count > values * 0.05).length > 1;
  return usable.map((hits) => {
    if (ciphered && hex.includes(hits)) return ['encrypted', hits.count];
    if (!isHash || isDigest(hits)) return [hits.form, hits.count];
    return [length.max <= weakDigest ? 'weak-hash' : said, hits.count];
  });
}

const isToken = ({ form }: ProtectedHits): boolean => form === 'tokenised';
const isMask = ({ form }: ProtectedHits): boolean => form === 'masked';
const isDigest = ({ form }: ProtectedHits): boolean => form === 'weak-hash' || form === 'strong-hash';

/** Values that detectors know as the item itself, and those of them that pass a check. */
function countPlain(
  item: string,
  { hits, values, koreanNames }: ColumnProfile,
  detectors: ReadonlyMap<string, Detector>,
): { known: number; proved: number } {
  let known = item === 'name' ? koreanNames.values : 0;
  let proved = 0;
  for (const [id, { valid, unknown }] of hits) {
    const detector = detectors.get(id);
    if (!detector || (detector.form ?? 'plain') !== 'plain') continue;
    if (detector.weight < formOnly || !knows(detector, item)) continue;
    known += valid + unknown;
    proved += valid;
  }
  return { known: Math.min(known, values), proved: Math.min(proved, values) };
}

const sum = (hits: readonly ProtectedHits[]): number => hits.reduce((all, { count }) => all + count, 0);
