import type { Problem } from '../../../core/source.ts';

/** Deeper documents are followed to here, and passed over below. */
export const mostDepth = 32;
/** More scalars, elements or pairs than this in one value are not visited. */
export const mostParts = 2_000;
/** Different paths that are followed inside one column. */
export const mostPaths = 500;
/** More keys than this in one object are data, a map from ids to things, unless the same ones come again. */
export const mostKeys = 60;
/** A document in a document in a document is followed no further. */
export const mostOpenings = 2;

/**
 * How a value was followed, as bits: 0 where nothing is nested in it, else `open`, and each bound behind which parts of
 * it were not looked at by their names; `encoded` where the value but stood for it.
 */
export const follow = {
  open: 1,
  depth: 2,
  parts: 4,
  paths: 8,
  keys: 16,
  documents: 32,
  encoded: 64,
} as const;

export type Bound = Exclude<keyof typeof follow, 'open' | 'encoded'>;

export const bounds = Object.keys(follow).filter((key): key is Bound => key !== 'open' && key !== 'encoded');

/** Bounds that were met, with how many values met each. */
export type Unfollowed = Readonly<Record<Bound, number>>;

export const noneUnfollowed = (): Record<Bound, number> => ({
  depth: 0,
  parts: 0,
  paths: 0,
  keys: 0,
  documents: 0,
});

const unseen = { en: 'not looked at field by field', ko: '필드별로 확인하지 않음' };

const words: Readonly<Record<Bound, { readonly en: string; readonly ko: string }>> = {
  depth: {
    en: `nested values deeper than ${mostDepth} levels; what lies deeper was ${unseen.en}`,
    ko: `${mostDepth}단계보다 깊은 중첩 값(그 아래는 ${unseen.ko})`,
  },
  parts: {
    en: `nested values of more than ${mostParts} parts; the parts beyond were ${unseen.en}`,
    ko: `${mostParts}개가 넘는 부분으로 된 중첩 값(초과분은 ${unseen.ko})`,
  },
  paths: {
    en: `nested values with more different paths than the ${mostPaths} followed in a column; the others were ${unseen.en}`,
    ko: `열마다 따라가는 경로 ${mostPaths}개를 넘는 중첩 값(초과 경로는 ${unseen.ko})`,
  },
  keys: {
    en: `objects with more than ${mostKeys} keys that may be data; what stands under them was ${unseen.en}`,
    ko: `키가 ${mostKeys}개를 넘어 데이터일 수 있는 객체(그 아래는 ${unseen.ko})`,
  },
  documents: {
    en: `documents more than ${mostOpenings} documents deep, ${unseen.en}`,
    ko: `문서 안의 문서 ${mostOpenings}단계를 넘는 문서(${unseen.ko})`,
  },
};

/** What of nested values was not followed, in words. */
export function describeUnfollowed(counts: Unfollowed): Problem[] {
  return bounds
    .filter((bound) => counts[bound] > 0)
    .map((bound) => ({ what: words[bound], count: counts[bound] }));
}

/** The counts of columns and of all paths inside them. */
export function sumUnfollowed(
  profiles: Iterable<{
    readonly unfollowed: Unfollowed;
    readonly paths: ReadonlyMap<string, { readonly unfollowed: Unfollowed }>;
  }>,
): Unfollowed {
  const sum = noneUnfollowed();
  for (const { unfollowed, paths } of profiles) {
    for (const counts of [unfollowed, ...[...paths.values()].map((path) => path.unfollowed)])
      for (const bound of bounds) sum[bound] += counts[bound];
  }
  return sum;
}
