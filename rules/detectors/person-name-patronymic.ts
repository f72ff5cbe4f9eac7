import { defineDetector } from '../../src/sdk/index.ts';

const word = '[А-ЯЁІЇЄ][а-яёіїє’-]{1,20}';
const patronymic = '[А-ЯЁІЇЄ][а-яёіїє]{2,16}(?:вич|вна|ична|инична|ьич|івна)';

export default defineDetector({
  id: 'person-name-patronymic',
  kind: 'pattern',
  item: 'name',
  core: `(?:${word} )?${word} ${patronymic}|${word} ${patronymic} ${word}`,
  weight: 0.95,
  examples: {
    match: ['Примеров Пример Примерович', 'Проба Пробовна', 'Проба Пробовна Примерова'],
    reject: ['Примеров Пример', 'Новый Год', 'Proba Probovna'],
  },
  refs: ['Names of the father after one’s own, as in Russian, Ukrainian and Belarusian papers'],
});
