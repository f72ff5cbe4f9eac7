import { defineDetector } from '../../src/sdk/index.ts';

/** A letter of application says who writes it. */
const letter =
  /저는 [가-힣]{2,4}(?:입니다|이라고)|지원하게 되었습니다|뽑아 ?주|I am (?:applying|writing to apply)/;
/** Headings, by what they head, and signs of a letter; a text with three of them is somebody's. */
const signs: readonly RegExp[] = [
  /성명|이름|인적 ?사항/,
  /학력/,
  /경력/,
  /자격(?:증|사항)?|면허/,
  /병역/,
  /수상|어학/,
  /성장 ?과정/,
  /지원 ?동기/,
  /성격의? ?장단점/,
  /입사 ?후 ?포부/,
  /희망 ?연봉/,
  /자기 ?소개/,
  /\b(?:[Ww]ork )?[Ee]xperience\b|\b[Ee]mployment [Hh]istory\b|\bEXPERIENCE\b/,
  /\b[Ee]ducation\b|\bEDUCATION\b/,
  /\b(?:[Kk]ey |[Tt]echnical )?[Ss]kills\b|\bSKILLS\b/,
  /\b[Rr]eferences\b/,
  /\b(?:[Cc]areer )?[Oo]bjective\b|\b[Pp]rofessional [Ss]ummary\b/,
  /\b[Cc]ertifications?\b/,
  /\bI am (?:applying|writing to apply)\b|\bcover letter\b/,
  letter,
];
const least = 3;

export default defineDetector({
  id: 'resume-text',
  kind: 'pattern',
  item: 'resume',
  core: '[\\s\\S]{0,6000}?(?:학력|경력|자격|성장 ?과정|지원 ?동기|입사 ?후)[\\s\\S]*|(?:[\\s\\S]{0,6000}?[\\t-\\r (])?(?:[Ee]xperience|EXPERIENCE|[Ee]ducation|EDUCATION|[Ss]kills|SKILLS|I am )[\\s\\S]*',
  gate: {
    minLength: 20,
    words: ['학력', '경력', '성장', '지원', '입사', '자격', 'experience', 'education', 'skills', 'i a'],
  },
  validate: (text) => signs.filter((sign) => sign.test(text)).length >= least,
  portable: { cases: [{ patterns: signs.map(({ source }) => source), least, is: true }], else: false },
  weight: 0.9,
  examples: {
    match: [
      '성명: 김가온\n학력: 가온대학교 졸업\n경력: 나래전자 3년\n자격: 정보처리기사',
      '저는 김가온입니다. 성장과정과 지원동기를 적습니다.',
      'Jane Sample. Education: Example University. Work experience: five years. Skills: SQL',
    ],
    reject: [
      '학력과 경력을 묻지 않습니다. 누구나 오세요.',
      'Education pays off with experience for everybody',
    ],
  },
});
