import type { Form, ItemCatalogue, Result, Text } from '../../src/sdk/index.ts';
import { doubtWords, placeOf } from './fields.ts';
import { type Found, foundWords } from './found.ts';
import { capital, digits } from './words.ts';

const formWords: Readonly<Record<Form, Text>> = {
  plain: { en: 'in clear text', ko: '평문' },
  masked: { en: 'masked', ko: '마스킹' },
  'weak-hash': { en: 'by a weak hash', ko: '취약한 해시' },
  'strong-hash': { en: 'by a strong hash', ko: '안전한 해시' },
  encrypted: { en: 'encrypted', ko: '암호화' },
  tokenised: { en: 'tokenised', ko: '토큰화' },
};

/** Values of a field by how they stand, in words: `12 in clear text, 3 masked`. */
function standing(counted: readonly (readonly [Form, number])[]): Text {
  return {
    en: counted.map(([form, count]) => `${digits(count)} ${formWords[form].en}`).join(', '),
    ko: counted.map(([form, count]) => `${formWords[form].ko} ${digits(count)}건`).join(', '),
  };
}

interface Protection {
  /** Forms that break the rule wherever one value has it. */
  readonly bad: readonly Form[];
  /** Forms that keep it; a field of which all known values have one of these is satisfied. */
  readonly good: readonly Form[];
}

/** How the values of one field are protected. An item inside running text stands in clear text, unless it is masked or hashed there. */
export function judgeProtection(found: Found, items: ItemCatalogue, { bad, good }: Protection): Result[] {
  const { dataset, field, item, inText, of } = found;
  const result = { place: placeOf(dataset, field), item: item.key };
  if (isStoredEncrypted(found) && good.includes('encrypted')) {
    const message = {
      en: `${capital(item.name.en)}: stored encrypted by the system, and shown in clear text to those who may read it`,
      ko: `${item.name.ko} 항목: 시스템이 암호화하여 저장하고 조회 권한이 있는 사용자에게만 평문으로 보여 줍니다`,
    };
    return [{ ...result, status: 'satisfied', message }];
  }
  if (inText) return judgeInText(found, result);
  if (of === 0) return withoutValues(found);
  const { forms, unclear } = field.classification;
  const counted = (Object.entries(forms) as [Form, number][]).filter(([, number]) => number > 0);
  const broken = counted.filter(([form]) => bad.includes(form));
  const words = standing(counted);
  if (broken.length > 0) {
    const number = broken.reduce((sum, [, one]) => sum + one, 0);
    if (unclear) {
      const doubt = doubtWords(field, items);
      const message = {
        en: `May be ${doubt.en}: of ${digits(of)} values ${words.en}`,
        ko: `${doubt.ko} 항목일 수 있음: 값 ${digits(of)}건 중 ${words.ko}`,
      };
      return [{ ...result, status: 'unknown', count: number, of, message }];
    }
    const message = {
      en: `${capital(item.name.en)}: of ${digits(of)} values ${words.en}`,
      ko: `${item.name.ko} 항목: 값 ${digits(of)}건 중 ${words.ko}`,
    };
    return [{ ...result, status: 'violated', count: number, of, message }];
  }
  const safe = counted.length > 0 && counted.every(([form]) => good.includes(form));
  const untold = of - counted.reduce((sum, [, one]) => sum + one, 0);
  if (safe && untold > 0) {
    const message = {
      en: `${capital(item.name.en)}: of ${digits(of)} values ${words.en}; how the other ${digits(untold)} are protected cannot be told`,
      ko: `${item.name.ko} 항목: 값 ${digits(of)}건 중 ${words.ko}, 나머지 ${digits(untold)}건의 보호 방식은 알 수 없습니다`,
    };
    return [{ ...result, status: 'unknown', count: untold, of, message, severity: 'medium' }];
  }
  if (safe) {
    const message = {
      en: `${capital(item.name.en)}: ${words.en}`,
      ko: `${item.name.ko} 항목: ${words.ko}`,
    };
    return [{ ...result, status: 'satisfied', of, message }];
  }
  const seen = counted.length > 0 ? ` (${words.en})` : '';
  const seenKo = counted.length > 0 ? `(${words.ko})` : '';
  const message = {
    en: `${capital(item.name.en)}: how its ${digits(of)} values are protected cannot be told${seen}`,
    ko: `${item.name.ko} 항목: 값 ${digits(of)}건의 보호 방식을 알 수 없습니다${seenKo}`,
  };
  return [{ ...result, status: 'unknown', of, message }];
}

function judgeInText(found: Found, result: Pick<Result, 'place' | 'item'>): Result[] {
  const { count, of, hidden } = found;
  if (hidden >= count) {
    const words = foundWords(found);
    const message = {
      en: `${words.en}, masked or hashed`,
      ko: `${words.ko}이 마스킹되거나 해시되어 있습니다`,
    };
    return [{ ...result, status: 'satisfied', of, message }];
  }
  const words = foundWords({ ...found, count: count - hidden });
  const message = { en: `${words.en}, in clear text`, ko: `${words.ko}이 평문으로 있습니다` };
  return [{ ...result, status: 'violated', count: count - hidden, of, message }];
}

/** True where the system encrypts the field under a key of its own, which does not show in the values that it gives. */
function isStoredEncrypted({ dataset, field }: Found): boolean {
  return dataset.dataset.fields.some(({ name, encrypted }) => name === field.name && encrypted === true);
}

/** A field that was read and holds nothing needs no protection; of one that was not read nothing is known. */
function withoutValues({ dataset, field, item }: Found): Result[] {
  const result = { place: placeOf(dataset, field), item: item.key };
  const { status } = dataset.outcome;
  if (status === 'scanned') {
    const message = { en: `${capital(item.name.en)}: no values`, ko: `${item.name.ko} 항목: 값이 없습니다` };
    return [{ ...result, status: 'not-applicable', message }];
  }
  const message = {
    en: `${capital(item.name.en)}: its values were not looked at`,
    ko: `${item.name.ko} 항목: 값을 확인하지 못했습니다`,
  };
  return [{ ...result, status: 'unknown', message, severity: 'medium' }];
}
