import { describe, expect, it } from 'vitest';
import { askedFor } from '../../../src/classify/names/question.ts';
import { byName, judgeSchema, judgeValues } from '../support.ts';

describe('askedFor', () => {
  it.each([
    ['귀하의 연령이 어떻게 되십니까?', '연령'],
    ['Q2. 귀하의 성별은 무엇입니까?', '성별'],
    ['[3] 귀하의 종교는?', '종교'],
    ['성함을 입력해 주세요', '성함'],
    ['연락처를 남겨주시기 바랍니다.', '연락처'],
    ['현재 다니는 회사는 어디인가요?', '다니는 회사'],
    ['복용 중인 약이 있습니까?', '복용 중인 약'],
    ['몇 살이신가요?', '나이'],
    ['어디에 거주하시나요?', '거주지'],
    ['개선할 점이 있다면 자유롭게 적어주세요', '의견'],
    ['개인정보 수집에 동의하십니까?', '동의'],
    ['1. What is your full name?', 'full name'],
    ['What is your annual household income (in USD)?', 'annual household income'],
    ['How old are you?', 'age'],
    ['How tall are you?', 'height'],
    ['How much do you weigh?', 'weight'],
    ['Which city do you currently live in?', 'city'],
    ['Please enter your phone number', 'phone number'],
    ['Which of the following best describes your occupation?', 'occupation'],
    ['Are you married?', 'is married'],
    ['what_is_your_name', 'name'],
    ['How.old.are.you.', 'age'],
    ['Your photo that you would like to see on our page', 'photo'],
    ['Your full name as it appears on your passport', 'full name'],
    ['Your phone number where we can reach you', 'phone number'],
    ['Upload your resume', 'resume'],
    ['Please attach a copy of your ID card', 'ID card'],
    ['Link to your LinkedIn profile', 'LinkedIn profile url'],
  ])('%s → %s', (name, asked) => {
    expect(askedFor(name)).toBe(asked);
  });

  it.each([
    'email',
    'email address',
    '이메일 주소',
    '전화번호(휴대폰)',
    '서비스에 얼마나 만족하십니까?',
    'How often do you exercise?',
    'Would you recommend us to a friend?',
    'In stock?',
    'Your name',
    'Add the item to cart',
    'what_is_new',
    `What is your ${'very '.repeat(60)}full name?`,
  ])('%s asks for no noun', (name) => {
    expect(askedFor(name)).toBeUndefined();
  });
});

describe('columns headed by a question', () => {
  it('hold what it asks for, under the name that they have', () => {
    expect(
      judgeSchema('설문 응답', [
        '"귀하의 성별은 무엇입니까?"',
        '"거주지역을 선택해 주세요"',
        '"제품에 얼마나 만족하십니까?"',
      ]),
    ).toEqual({
      '귀하의 성별은 무엇입니까?': 'gender',
      '거주지역을 선택해 주세요': 'address-part',
      '제품에 얼마나 만족하십니까?': undefined,
    });
  });

  it('stand beside the time at which somebody answered', () => {
    const questions = ['"What is your name?"', '"How old are you?"'];
    expect(judgeSchema('Form Responses 1', ['Timestamp', ...questions])).toMatchObject({
      Timestamp: 'visit-time',
    });
    expect(
      judgeSchema('설문지 응답', ['타임스탬프', '"성함을 입력해 주세요"', '"귀하의 나이는?"']),
    ).toMatchObject({
      타임스탬프: 'visit-time',
    });
    expect(judgeSchema('measurements', ['timestamp timestamp', 'value']).timestamp).not.toBe('visit-time');
  });

  it('are believed like names where values were seen', () => {
    expect(
      byName(
        judgeValues('responses', {
          '"What is your marital status?"': ['single', 'married', 'single', 'divorced', 'married'],
          '"Which of these products have you purchased?"': ['soap', 'towel', 'soap', 'brush', 'towel'],
        }),
      ),
    ).toEqual({
      'What is your marital status?': 'marital-status',
      'Which of these products have you purchased?': undefined,
    });
  });
});
