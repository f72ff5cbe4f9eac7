import { hasHangul } from './squeeze.ts';

/**
 * What a form asks for, where a column is headed by its question as exports of surveys are: `귀하의 연령이 어떻게 되십니까?` →
 * `연령`, `What is your full name?` → `full name`. Undefined for names that ask nothing, and for questions that no noun answers
 * (`How often do you exercise?`).
 */
export function askedFor(name: string): string | undefined {
  const spaced = spelled.test(name) ? name.replace(/[_.]+/g, ' ') : name;
  const text = spaced.normalize('NFC').replace(numbering, '').replace(/\s+/g, ' ').trim();
  if (!text.includes(' ') || text.length > longest) return undefined;
  return hasHangul(text) ? askedInKorean(text) : askedInEnglish(text);
}

/**
 * Names as they are read: questions as what they ask for; where several are questions, or headings of several words after it, the stamp
 * that Google's forms put before the answers as when somebody answered.
 */
export function readHeadings(given: readonly string[]): readonly string[] {
  const names = given.map((name) => name.replace(unit, '').replace(/\ba\/c\b/i, 'account'));
  const asked = names.map(askedFor);
  const headed = names.filter((name) => /^\p{Lu}\S* \S/u.test(name.trim())).length;
  const isForm = names.length > 0 && stamp.test(names[0]!) && headed >= leastQuestions;
  const answers = isForm || asked.filter((one) => one !== undefined).length >= leastQuestions;
  return names.map((name, index) => asked[index] ?? (answers && stamp.test(name) ? 'answered at' : name));
}

/** In what something was measured: `BP (mmHg)`, `Weight [kg]`. */
const unit =
  /\s*[([](?:mm ?hg|kgs?|lbs?|cm|mm|m|ft|in(?:ch)?|yrs?|years?|mos?|months?|mg\/dl|mmol\/l|g\/dl|bpm|kcal|%|[°º]?[cf]|krw|usd|eur|won|[$£€₩])[)\]]\s*$/i;

/** Questions as programs rewrite them: `what_is_your_age`, `How.old.are.you.`. */
const spelled = /^(?:what|which|how|where|are|do|have|please)[_.][a-z]+[_.][a-z_.]+$/i;

const leastQuestions = 2;
const stamp = /^\s*(?:timestamp|타임스탬프)\s*$/i;

/** Longer headings are texts of their own. */
const longest = 200;

/** `1. `, `Q3) `, `[2] `, `문4-1. `, `③`. */
const numbering = /^\s*(?:(?:Q|문항?)?\s*\d{1,3}(?:-\d{1,2})?\s*[.):번]|\[\d{1,3}\]|[①-⑳])\s*/iu;

const korean: readonly (readonly [RegExp, string])[] = [
  [/(?:어디|어느 ?(?:지역|동네|도시))에?서? ?(?:거주|사시|살고|살아|사나)/u, '거주지'],
  [/흡연|담배/u, '흡연여부'],
  [/음주|술을/u, '음주여부'],
  [/운동(?:을|은)? ?(?:하|몇|얼마)|몇 ?(?:번|회) 운동/u, '운동횟수'],
  [/투표(?:를|에)? ?(?:하|참여|했)/u, '투표여부'],
  [/스트레스(?:를|가)? ?(?:얼마|느끼|받)/u, '스트레스정도'],
  [/몇 ?(?:살|세)(?:입|이|인|\?|$)/u, '나이'],
  [/에 ?동의(?:하십니까|하시나요|하시겠습니까|합니까|해 ?주세요|합니다)/u, '동의'],
  [
    /(?:점|의견|이유|사항|내용|소감|후기|제안|아이디어|말씀|하고 싶은 말)(?:이|은|을|를|에 대해)? ?(?:있|무엇|자유|적어|작성|남겨|써|알려|말씀|기재|입력)/u,
    '의견',
  ],
];

/** A noun and what asks for it: `…은 무엇입니까`, `…을 입력해 주세요`, `…가 있으신가요`, `귀하의 …는?`. */
const koreanNoun = [
  /^([^ ]+(?: [^ ]+){0,2}?)(?:은|는) ?\?$/u,
  /^(.+?)(?:을|를|이|가|은|는)? ?(?:모두 |정확히 |간단히 |자유롭게 |아래에 )*(?:입력|작성|기재|기입|선택|체크|적어|써|남겨|알려|골라|표시|제출|첨부|업로드)(?:해|하여)? ?(?:주세요|주십시오|주시기 ?바랍니다|주시겠어요|하세요|하십시오|하시오|바랍니다)[.!~]*$/u,
  /^(.+?)(?:이|가|은|는) ?(?:어떻게 ?되|무엇|뭐|뭔가|몇|얼마|어디|어느|누구|있|어떤)[^ ]*(?: [^ ]+)?$/u,
  /^(?:귀하|당신|본인|고객|회원|응답자|신청자|참가자)님?의? (.+?)(?:은|는)? ?\?$/u,
];

const whose =
  /^(?:(?:귀하|당신|본인|고객|회원|응답자|신청자|참가자|학생|선생)(?:님)?(?:의|께서)?|현재|실제|먼저|우선) /u;

function askedInKorean(text: string): string | undefined {
  const bare = text
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const known = korean.find(([pattern]) => pattern.test(bare));
  if (known !== undefined && isAsked(bare)) return known[1];
  let noun = koreanNoun.map((pattern) => pattern.exec(bare)?.[1]).find((found) => found !== undefined);
  while (noun !== undefined && whose.test(noun)) noun = noun.replace(whose, '');
  return noun;
}

const isAsked = (text: string): boolean => /\?$|(?:까|요|오|니다|시오)[.!~]*$/u.test(text);

const wh = '(?:what|which)';
const mine = '(?:your|the|their|his|her)';

/** A pattern, and what is asked for: its first group, or a word in its place. */
const english: readonly (readonly [RegExp, string?])[] = [
  [/^how old (?:are|is)\b/i, 'age'],
  [/^how tall (?:are|is)\b/i, 'height'],
  [/^how (?:much do you weigh|heavy are you)\b/i, 'weight'],
  [/^where (?:do|are) you (?:currently |now )?(?:live|living|reside|residing|based|located|from)\b/i, 'city'],
  [
    /^(?:which|what) (?:political )?party\b|\b(?:party|candidate|who(?:m)?)\b.* vot(?:e|ed|ing) for\b/i,
    'political party',
  ],
  [/\b(?:wear|need)\b.*\b(?:glasses|contact lenses|hearing aid)/i, 'wears glasses'],
  [/\battend (?:religious|church|worship|mosque|temple)\b/i, 'religious attendance'],
  [/^have you (?:ever |recently )?(?:had|experienced|suffered from) (?:an? |any )?(.+?)[?. ]*$/i],
  [/^have you (?:ever )?been (?:clinically |medically |formally )?diagnosed\b/i, 'diagnosis'],
  [/^are you (?:currently )?(?:an? )?([a-z -]+?)\??$/i, 'is $1'],
  [new RegExp(`^${wh}(?:'s| is| are| was) ${mine} (?:current |preferred )?(.+?)[?.:]*$`, 'i')],
  [new RegExp(`^${wh} (?:of the following )?best describes? ${mine} (.+?)[?.:]*$`, 'i')],
  [new RegExp(`^(?:in |at |for )?${wh} (.+?) (?:do|did|are|have|does|were) (?:you|your)\\b`, 'i')],
  [
    /^(?:please )?(?:enter|provide|select|choose|specify|type|write|state|indicate|give|share|confirm|fill in|input|tell|leave|list) (?:us |in )?(?:your|us your|the name of your) (.+?)[?.:]*$/i,
  ],
  [
    /^please (?:enter|provide|select|choose|specify|state|indicate|give|share|write) (?:us )?(?:an? |the |any )?(.+?)[?.:]*$/i,
  ],
  // What one hands in, and what it is for.
  [
    /^(?:please )?(?:upload|attach|submit)(?: us| here)? (?:an? |the )?(?:(?:scanned |clear |recent )?(?:copy|scan) of )?(?:your|a|an|the) (.+?)(?: (?:here|below|as an?|in) ?.*)?[?.:]*$/i,
  ],
  [/^(?:the |a )?(?:link|url) (?:to|of|for) your (.+?)[?.:]*$/i, '$1 url'],
  [/^your (.+?),? (?:that|which|as (?:it|shown|per)|so that|where|we|you(?:'d| would| want| wish)?)\b.+$/i],
];

/** What follows what is asked for. */
const unless = / (?:if|in case|so that|so we|below)\b.*$/i;

function askedInEnglish(text: string): string | undefined {
  const bare = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [pattern, word = '$1'] of english) {
    const found = pattern.exec(bare);
    if (found)
      return word
        .replace('$1', found[1] ?? '')
        .replace(unless, '')
        .trim();
  }
  return undefined;
}
