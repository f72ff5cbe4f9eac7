import type { ColumnProfile } from '../values/index.ts';

/** The ten commonest Korean surnames; about 64 % of all people carry one of them (census 2015, figure unverified). */
const common = [...'김이박최정강조윤장임'];

/** Names have nine in ten of their syllables among those of given names, nouns four. */
const leastTypical = 0.6;
/** So many only names have, however their surnames spread: samples and tests draw every surname alike. */
const surelyTypical = 0.85;

/** So many surnames before given names stand before nothing else, however rare they are: lists of samples draw all alike. */
const manySurnames = 15;
const isVaried = ({ bySurname, typical }: ColumnProfile['koreanNames']): boolean =>
  bySurname.size >= manySurnames && typical > 0.9;

/** So many names, nearly all of a column and most of them different, are people's whatever it is called. */
export function areSurelyNames({
  koreanNames,
  counted,
  values,
  distinct,
  inspected,
}: ColumnProfile): boolean {
  return (
    koreanNames.values >= 30 &&
    koreanNames.values > (counted?.read ?? values) * 0.95 &&
    distinct > inspected * 0.5 &&
    koreanNames.bySurname.size >= 8 &&
    koreanNames.typical > 0.9
  );
}

/**
 * Whether a column of short Hangul words spreads over surnames as people do. Words of three syllables that happen to
 * begin with a surname's (정보화, 이미지, 고양시) do not: few begin with 김, 이 or 박, and single ones pile up.
 */
export function isSurnameSpread(profile: ColumnProfile): boolean {
  const { koreanNames, distinct, inspected, length } = profile;
  const values = profile.counted?.read ?? profile.values;
  const lists = profile.hits.get('name-list-kr')?.whole ?? 0;
  const of = koreanNames.values;
  if (values < 5 || of < 5) return false;
  // Given names of two syllables, most of them different: what else there is (공백, 관리자) may stand among them.
  const sure =
    koreanNames.typical > surelyTypical && of >= 10 && length.mean > 2.6 && distinct > inspected * 0.4;
  if (of + lists < values * (sure ? 0.6 : 0.75)) return false;
  const shareOf = (surname: string) => (koreanNames.bySurname.get(surname) ?? 0) / of;
  const top = common.reduce((sum, surname) => sum + shareOf(surname), 0);
  const three = shareOf('김') + shareOf('이') + shareOf('박');
  const most = Math.max(...[...koreanNames.bySurname.values()].map((count) => count / of));
  const few = values < 20;
  return (
    distinct >= Math.min(5, inspected * 0.3) &&
    (sure ? top > 0.25 || isVaried(koreanNames) : top > 0.4 && three > 0.22) &&
    koreanNames.typical > leastTypical &&
    koreanNames.commonestEnd < (few ? 0.7 : 0.4) &&
    most < (few || sure ? 0.65 : 0.45) &&
    koreanNames.bySurname.size >= (few ? 3 : 6)
  );
}

/** So few values tell nothing of how surnames spread. */
const mostFew = 20;

/**
 * Whether a few values are all like Korean names of three syllables, their given names of syllables that given names are made of:
 * of Hangul nouns of three syllables about one in twenty-five is.
 */
export function areFewNames(profile: ColumnProfile): boolean {
  const { koreanNames, length } = profile;
  const read = profile.counted?.read ?? profile.values;
  return (
    read > 0 &&
    read <= mostFew &&
    koreanNames.values === read &&
    koreanNames.typical >= 0.8 &&
    length.min === 3 &&
    length.max === 3
  );
}
