import type { Dataset, Field } from '../../core/dataset.ts';
import { withSeams } from './tokens.ts';

/** What is learned at every school: two of these beside each other, as numbers, are somebody's marks. */
const core =
  /^(?:kor|korean|kook|kuk|gugeo|kukeo|eng|english|yeongeo|mat|math|maths|mathematics|suhak|sci|science|gwahak|soc|social|hist|history|국어|영어|수학|과학|사회|국사|한국사|역사|도덕|윤리)$/;
/** What is learned at some, and means other things as well: counted where others of the kind stand beside it. */
const others =
  /^(?:phy|physics|chem|chemistry|bio|biology|geo|geography|art|music|pe|java|jsp|web|html|css|js|javascript|python|py|sql|db|oracle|spring|servlet|android|algorithm|network|os|c|cpp|sub\d|subject\d|음악|미술|체육|기술|가정|기술가정|실과|한문|물리|화학|생물|생명과학|지구과학|지리|정치|경제|세계사|정보|컴퓨터|자바|파이썬|제2외국어|탐구|사탐|과탐|언어|수리|외국어)$/;
/** What is made of the marks. */
const summed =
  /^(?:tot|total|sum|hap|chong|jumsu|avg|average|mean|pyungkyun|pyeonggyun|rank|ranking|rnk|grade|grd|hakjum|총점|합계|평균|석차|등수|순위|등급|학점|평점)$/;

/** The word that is left when prefixes (`s_kor`) and `score` (`kor_score`, `국어점수`) are taken off. */
const subjectOf = ({ name }: Field): string =>
  withSeams(name.normalize('NFC'))
    .toLowerCase()
    .replace(/[_ ]?(?:scores?|scr|point|pt|jumsu|점수|성적)$/, '')
    .replace(/^(?:[a-z]{1,3}|std|stu|score|scr|sum_of)_/, '');

const isSmall = ({ family, maxLength }: Field): boolean =>
  family === 'number' || (family === 'text' && (maxLength ?? 255) <= 5);

/** Whether the columns are subjects with what was got in each: `kor`, `eng`, `math`, `tot`, `avg`. */
export function tellsMarks({ fields }: Dataset): boolean {
  const named = fields.filter(isSmall).map(subjectOf);
  const many = new Set(named.filter((word) => core.test(word))).size;
  const more = new Set(named.filter((word) => others.test(word))).size;
  const sums = named.filter((word) => summed.test(word)).length;
  return many >= 2 || (many + more >= 3 && sums > 0);
}

/** Whether a column holds a subject's mark, or what is made of all of them. */
export function isMark(field: Field): boolean {
  const subject = subjectOf(field);
  return isSmall(field) && (core.test(subject) || others.test(subject) || summed.test(subject));
}
