import { describe, expect, it } from 'vitest';
import { speaks } from '../../../src/classify/values/voice.ts';

describe('a person speaks', () => {
  it.each([
    '배송이 너무 늦어서 속상했어요',
    '어제 주문했는데 언제 오나요?',
    '문 앞에 놓아 주세요',
    '저는 창가 자리가 좋습니다',
    '맛있어요',
    '분위기 좋았음 ㅋㅋ',
    '우리 아이가 잘 먹네요',
    '채팅 상담 중에 연결이 끊겼습니다. 다시 문의드립니다.',
    '환불하고 싶습니다.',
    '로그인이 안 돼요 ㅠㅠ',
    '답변 부탁드립니다',
    '생각보다 작네',
    '또 갈걸...',
    '안녕하세요',
    'I am a very tidy person',
    'Thanks for the quick delivery',
    'the app crashed again!!',
    '@shop where is it',
  ])('%s', (text) => expect(speaks(text)).toBe(true));
});

describe('a house describes, tells, invites', () => {
  it.each([
    '전세금을 올려주고 재계약을 할 때는 계약서를 다시 써야 한다. 확정일자도 새로 받아야 한다.',
    '부드러운 면으로 만든 티셔츠입니다. 세탁기에 넣어도 됩니다.',
    '매주 월요일은 휴관합니다.',
    '아래 양식을 내려받아 작성하세요. 접수처에 제출하시기 바랍니다.',
    '따뜻한 국물을 즐겨보세요.',
    '서비스 점검이 완료되었습니다.',
    '포근한 니트예요.',
    '상담사가 도와드려요.',
    '회원은 약관에 동의한 것으로 봅니다.',
    '양파를 썰어 볶는다. 물을 붓고 끓인다.',
    '조용한 골목의 작은 동네',
    '경기도 나래군',
    '수납장 3단',
    '10~20대 추천',
    'A short story of a lighthouse',
    '@lighthouse_shop',
    'Compact laptop with a 13-inch display.',
  ])('%s', (text) => expect(speaks(text)).toBe(false));
});
