import { defineDetector } from '../../src/sdk/index.ts';

/** What offices of towns, counties and the police see to. */
const duties =
  '행정|민원|세무|총무|자치|복지|환경|도시|교통|건설|건축|안전|재난|경제|산업|문화|관광|체육|교육|보건|위생|농업|축산|산림|수산|정보|정보화|통신|전산|기획|예산|감사|홍보|인사|재무|회계|징수|토지|지적|주택|공원|녹지|수도|하수|도로|청소|자원|순환|여성|가족|청소년|노인|장애인|일자리|투자|정책|지원|관리|운영|조사|수사|형사|경무|평가|분류|민방위|방재|법무|협력|혁신';
const ends = new RegExp(`(?:${duties})\\d?(?:과|담당관)$`);

export default defineDetector({
  id: 'department-public-kr',
  kind: 'pattern',
  item: 'department',
  core: '[가-힣0-9· ]{3,24}(?:과|담당관)',
  validate: (text) => ends.test(text),
  portable: { valid: ends.source, else: false },
  weight: 0.7,
  examples: {
    match: ['청소자원과', '도시정보과', '품목분류3과', '가온경찰서 경무과', '기획조정실 정보화담당관'],
    reject: ['사과', '효과', '치료 결과', '전과', '소아과'],
  },
});
