import { type Dataset, type Field, sourceError } from '../../src/sdk/index.ts';

/** The field of that name; the data map may name what is not there. */
export function fieldOf(dataset: Dataset, name: string): Field {
  const field = dataset.fields.find((candidate) => candidate.name === name);
  if (!field)
    throw sourceError('not-found', {
      en: 'a field that the data map names is not in the dataset',
      ko: '데이터 맵에 적힌 필드가 데이터셋에 없습니다',
    });
  return field;
}
