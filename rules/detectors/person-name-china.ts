import { defineDetector } from '../../src/sdk/index.ts';

/** Surnames of some nine in ten people in China, Taiwan and Hong Kong, in both ways of writing. */
const surnames = [
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程',
  '苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴赖賴覃洪武莫孔汤湯向常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂苗',
].join('');
const longer = '欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|东方|皇甫|尉迟|夏侯|慕容';

export default defineDetector({
  id: 'person-name-china',
  kind: 'pattern',
  item: 'name',
  core: `(?:${longer}) ?[一-鿿]{1,2}|[${surnames}](?:[一-鿿]{2}| [一-鿿]{1,2})`,
  // Names of two characters are written like any word; of those of three, words too begin with such a one, but not most of a column.
  coverage: 0.65,
  weight: 0.85,
  examples: {
    match: ['王甲乙', '欧阳丙', '李 丁', '金甲乙'],
    reject: ['电脑', '王甲', '甲乙', '王', '王甲乙丙丁', '李가나'],
  },
  refs: [
    'Surnames after the commonest of the census of China, 2020, and of Taiwan; Korean names in Hanja are found as well',
  ],
});
