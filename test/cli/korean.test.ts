import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** One word for one thing, wherever it is told: what stands left is said as on the right. */
const instead: readonly (readonly [RegExp, string])[] = [
  [/원천(?!징수)/, '소스'],
  [/[컬칼]럼/, '열'],
  [/워크스페이스/, '작업공간'],
  [/락 파일/, '잠금 파일'],
  [/데이터 ?세트/, '데이터셋'],
  [/보[존관]기간/, '보유기간'],
  [/기산 열/, '기산 필드'],
  [/검출기/, '탐지기'],
  [/베이스라인/, '기준선'],
  [/핑거프린트/, '지문'],
  [/샘플/, '표본'],
  [/면제 승인/, '예외 승인'],
  [/신고되지 않은/, '선언하지 않은'],
  [/(?:실행할|파기|각) 문장/, '구문'],
  [/gamsa-ignore 규칙|무시 주석의 규칙/, '점검'],
];

/** Where words are those of other people's schemas, law or invented companies. */
const others =
  /^src\/(?:classify\/(?:names|judge|values)|core\/(?:surnames|korean-names)|demo)|^rules\/(?:items|detectors|dictionaries|_shared)|generated/;

function filesIn(folder: string, endings: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => endings.test(path) && !others.test(path));
}

it('Korean has one word for one thing in the program and its pages', () => {
  const files = [
    ...['src', 'rules', 'connectors'].flatMap((folder) => filesIn(folder, /\.tsx?$/)),
    ...filesIn('connectors', /\.md$/),
    ...filesIn('docs', /\.md$/),
    ...filesIn('schemas', /\.json$/),
    'README.md',
    'package.json',
  ];
  const found = files.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        instead.flatMap(([word, better]) => {
          const seen = word.exec(line)?.[0];
          return seen === undefined ? [] : [`${path}:${i + 1} ${seen} → ${better}`];
        }),
      ),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});
