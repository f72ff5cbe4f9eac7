import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'masked-any',
  kind: 'pattern',
  item: 'name',
  form: 'masked',
  core: '[^\\n*●○•]{0,60}(?:\\*{2,40}|[●○•]{2,40})[^\\n]{0,100}|[*●○•][\\p{L}\\d]{1,20}|[xX]{3,12}(?:[- ][xX\\d]{2,12}){1,4}|\\d{2,8}[- ]?[xX]{3,12}(?:[- ]?[xX\\d]{1,12}){0,3}',
  gate: { has: ['star'] },
  weight: 0.05,
  examples: {
    match: ['M****1234', '******-*******', '***-***-123456', '홍길동 ●●●', 'XXX-XX-1234', '123456xxxxxx1234'],
    reject: ['M12345678', '2 * 3', 'xx'],
  },
  refs: ['A mask of anything: what it stands for is for the name to say'],
});
