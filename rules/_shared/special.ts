import type { Evidence, Item, Result, Severity } from '../../src/sdk/index.ts';
import { doubtWords, placeOf, wasLookedAt } from './fields.ts';
import { type Found, findItems, foundWords } from './found.ts';
import { lineage } from './promise.ts';
import { digits } from './words.ts';

interface SpecialOptions {
  readonly wanted: (item: Item) => boolean;
  /** Whether a basis that the policy names for the item suffices. */
  readonly suffices: (law: string) => boolean;
  /** Severity where nothing but masked values were seen. */
  readonly masked: Severity;
}

/**
 * Items that may be processed only where a special basis allows it: found anywhere, in any dataset, they need an
 * entry of `specialBasis` in an activity that the dataset serves. A source in which none was seen says so once.
 */
export function needSpecialBasis(evidence: Evidence, options: SpecialOptions): Result[] {
  const found = findItems(evidence, options.wanted);
  const results = found.map((one) => judge(one, evidence, options));
  const touched = new Set(found.map(({ dataset }) => dataset.source));
  const clean = evidence.sources.filter(({ id }) => !touched.has(id));
  return [...results, ...clean.flatMap(({ id }) => notSeen(id, evidence))];
}

function judge(found: Found, evidence: Evidence, { suffices, masked }: SpecialOptions): Result {
  const { dataset, field, item, inText, count, of } = found;
  const bases = basesFor(item, dataset.serves, evidence);
  const basis = bases.find(({ law }) => suffices(law));
  const words = foundWords(found);
  const result = {
    place: placeOf(dataset, field),
    item: item.key,
    ...(of > 0 && { count, of }),
  };
  if (basis) {
    return {
      ...result,
      status: 'satisfied',
      activity: basis.activity,
      message: {
        en: `${words.en}, allowed by ${basis.law}`,
        ko: `${words.ko}: ${basis.law}에 따라 허용됨`,
      },
    };
  }
  if (!inText && field.classification.unclear) {
    const doubt = doubtWords(field, evidence.items);
    return {
      ...result,
      status: 'unknown',
      message: {
        en: `May be ${doubt.en}, for which the policy names no basis`,
        ko: `${doubt.ko} 항목일 수 있으나 처리방침에 근거가 없습니다`,
      },
    };
  }
  const cited = bases[0]
    ? { en: `, and "${bases[0].law}" does not suffice`, ko: `, “${bases[0].law}”만으로는 부족합니다` }
    : { en: ', without a basis in the policy', ko: '이 처리방침상 근거 없이 있습니다' };
  return {
    ...result,
    status: 'violated',
    message: { en: words.en + cited.en, ko: words.ko + cited.ko },
    ...(!inText && onlyMasked(found) && { severity: masked }),
  };
}

function basesFor(
  item: Item,
  serves: Found['dataset']['serves'],
  { items }: Evidence,
): { law: string; activity: string }[] {
  const keys = lineage(item, items);
  return serves.flatMap(({ activity }) =>
    activity.specialBasis
      .filter((basis) => keys.includes(basis.item))
      .map(({ law }) => ({ law, activity: activity.id })),
  );
}

function onlyMasked({ field }: Found): boolean {
  const seen = Object.entries(field.classification.forms).filter(([, count]) => count > 0);
  return seen.length > 0 && seen.every(([form]) => form === 'masked');
}

function notSeen(source: string, { datasets }: Evidence): Result[] {
  const own = datasets.filter((one) => one.source === source);
  // Nothing is claimed of a source in which something was not read; not-scanned says so.
  const read = own.every((one) => wasLookedAt(one) && one.outcome.status !== 'schema-only');
  if (own.length === 0 || !read) return [];
  return [
    {
      status: 'satisfied',
      place: { source },
      message: {
        en: `None seen (datasets looked at: ${digits(own.length)})`,
        ko: `발견되지 않음(확인한 데이터셋 ${digits(own.length)}개)`,
      },
    },
  ];
}
