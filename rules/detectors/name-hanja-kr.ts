import { defineDetector, surnames } from '../../src/sdk/index.ts';

/** Surnames as they are written in Chinese characters. */
const family =
  '[金李朴崔鄭姜趙尹張林韓吳徐申權黃安宋柳劉洪全高文梁孫裵裴白曺曹許南沈盧河郭成車朱禹具辛任田羅陳閔嚴元千方孔玄咸卞廉楊邊呂秋都魯石蘇愼馬薛吉延魏表明奇房潘王琴玉陸印孟諸牟卓鞠魚殷片龍芮慶奉史夫]';
/** What names of places end in: a county, an island, a temple. */
const places = '區寺山島川市江洞浦海港縣道邑郡里院面館';
/** The last character of a given name. */
const given = `[${[...places, '\u9fff']
  .sort()
  .map(
    (end, i, all) =>
      `${String.fromCodePoint(i === 0 ? 0x4e00 : all[i - 1]!.codePointAt(0)! + 1)}-${i === all.length - 1 ? end : String.fromCodePoint(end.codePointAt(0)! - 1)}`,
  )
  .join('')}]`;

export default defineDetector({
  id: 'name-hanja-kr',
  kind: 'pattern',
  item: 'name',
  core: `[가-힣]{2,4} ?[(\\[]${family}[一-龿]{0,2}${given}[)\\]]`,
  validate: (text) => surnames.has(text.charAt(0)) || surnames.has(text.slice(0, 2)),
  portable: { valid: `^(?:${[...surnames].join('|')})`, else: false },
  weight: 0.8,
  examples: {
    match: ['김가온(金佳溫)', '이솔 [李率]'],
    reject: ['강화도(江華島)', '고양시(高陽市)', '김가온(대리)'],
  },
});
