import { defineItems } from '../../src/sdk/index.ts';
import { list } from '../_shared/list.ts';
import { withNames } from '../_shared/names.ts';
import english from './_english/education.ts';
import abbreviated from './_korean/abbreviated.ts';
import korean from './_korean/education.ts';

/** Where and what a person learned. */
const items = defineItems([
  {
    key: 'school',
    name: { en: 'school', ko: '학교명' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:School',
    names: {
      strong:
        list(`school, school name, school nm, schl nm, university, university name, college, college name, high
          school, alma mater, education, education level, education code, education id, educational level,
          educational background, educational institution, education institute, academy, institute name,
          degree, degree name, degree level, highest degree, highest education, final education, acdmcr, acbg,
          acbg nm, last school, qualification level, education history, academic background, academic degree,
          graduated from, educations, edu level, education degree, degree nm, degree code, grade level, school year level, school grade, education attainment, clg name,
          clg nm, college nm, degree program, degree programme, institution attended, school attended, college attended, university attended, previous school, former
          school, transfer school, school of graduation, high school name, highschool, secondary school, primary school, elementary school, middle school, undergraduate
          school, graduate school, ug college, pg college, ug university, degree university, awarding institution, awarding university, awarding body education,
          qualification title, qualification type, qualification name, degree title, degree type, degree obtained, degree earned, degree awarded, highest qualification,
          highest level of education, level of education, education attained, highest education level, highest level of education completed, academic qualification,
          academic qualifications, educational qualification, educational qualifications, educational attainment, year of study, study year, year level, grade of student,
          current grade level, current class, class standing, school class, homeroom, home room, student class, class section, school district, school district name,
          school board attended, type of school, diploma, diploma name, diploma type, tenth board, twelfth board, ssc board, hsc board, last school attended, previous
          institution, previous college, previous university, mother education, father education, parent education, mothers education, fathers education, parental
          education, escuela, colegio, escolaridad, escolaridade, nivel estudios, nivel educativo, nivel academico, grado instruccion, grau instrucao, etablissement
          scolaire, niveau etude, schule, hochschule, okul, universite, pendidikan, pendidikan terakhir, truong`),
      weak: list('institute, institution education'),
      hangul: list(
        `학교, 학교명, 출신학교, 최종학력, 학력, 학력사항, 대학교, 대학명, 대학교명, 고등학교, 고등학교명, 학위, 학위명, 대학원, 졸업학교, 출신고교, 학년, 학교급`,
      ),
      not: list('driving, is, has'),
    },
  },
  {
    key: 'enrollment-period',
    name: { en: 'enrolment period', ko: '재학기간' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:EducationExperience',
    names: {
      strong:
        list(`enrollment date, enrolled at, enrolment date, enrollment year, enrollment period, enrollment status,
          enrolled date, admission year, entrance date, entrance year, school entrance date, mtcltn ymd,
          mtcltn date, graduation date, graduation year, graduated at, graduated, grdtn ymd, graduation
          status, graduation type, year graduated, graduation, date of graduation, expected graduation, year
          of graduation, school start date, school end date, education start date, education end date,
          academic status, school period, attended from, attended to, academic year enrolled, year enrolled, year enrolled in, matriculation
          date, class of, semester enrolled, admission date student, degree date, passing year, year of
          passing, edu start, edu end, grad ym, graduation ym, enter ym, entrance ym, admission ym, enrolled from, enrolled until, enrolled to, enrolled since, expected
          graduation date, expected graduation year, graduation expected, grad year, grad date, study start, study end, dropout date student, admission date school,
          admission semester, entsch date, entsch year, schrg status, school register status, grdtn prnmnt date, grdtn prnmnt ym, grdtn prnmnt year, entr date school,
          date of admission, date of enrollment, date of enrolment, date enrolled, date graduated, year of admission, year of completion, year of enrollment, year of
          entry, entry year, entry term, intake year, intake term, cohort year, start term, admit term, admit year, matriculation year, matriculation term, graduating
          year, graduating class, graduation term, graduation class, expected grad year, expected grad date, anticipated graduation, anticipated graduation date,
          anticipated grad year, full time student, part time student, is full time student, is student, was student, currently student, currently enrolled, is enrolled,
          currently studying, student status, student type, enrolment status, academic standing, academic standing code, withdrawal status student, exit date student,
          exit reason student, leaving year, year left school, date left school, school leaving date, school left date, year awarded degree, degree year, degree awarded
          date, degree conferred date, conferral date, conferred date, convocation date, years attended, dates attended, date attended from, date attended to, attendance
          start date school, study mode, mode of study, enrolled status, alumni status, batch year, passout year, year passed out, year of pass, year of joining school,
          ssc year, hsc year, enrolled on, dropped on, date dropped, enrol date`),
      hangul:
        list(`재학기간, 입학일, 입학일자, 입학년, 졸업년, 졸업상태, 입학년도, 입학연도, 입학년월, 졸업일, 졸업일자, 졸업년도, 졸업연도, 졸업년월, 졸업여부, 졸업구분, 재학여부, 재학상태, 학적상태, 학적, 재적, 재적상태, 재적여부, 수학기간,
          학적구분, 졸업예정일, 졸업예정년월, 입학구분, 입학학기, 제적일, 휴학일, 복학일, 자퇴일, 편입일, 수료일, 수료일자, 입소일, 입소일자, 퇴소일, 퇴소일자, 입원일자학생, 등원일`),
    },
  },
  {
    key: 'major',
    name: { en: 'field of study', ko: '전공' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:EducationQualification',
    names: {
      strong:
        list(`education field, field of education, major, major name, major nm, mjr nm, major code, field of study, minor subject, area of study, study
          field, course of study, specialization, subject of study, discipline, double major, majors, sub
          major, program of study, major subject, field of study name, subject of degree, degree subject, degree major, degree field, course enrolled, course studied, program studied, programme studied, subject studied, degree studied,
          programme of study, study program, study programme, academic program, academic programme, major field of study, major1, major2, first major, second major,
          primary major, secondary major, intended major, declared major, minor field of study, minor1, second minor, area of concentration, area of specialization,
          specialisation, study area, subject area of study, branch of study, stream of study, cip code`),
      hangul: list('전공, 전공명, 학과, 학과명, 부전공, 복수전공, 전공코드, 계열, 전공분야'),
      not: list('version, number'),
    },
  },
  {
    key: 'grade',
    name: { en: 'marks and ratings', ko: '성적·평가' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:PerformanceAtWork',
    names: {
      strong:
        list(`stsfdg, satisfaction degree, satisfaction level, last evaluation, marks obtained, obtained marks, score obtained, gpa, cgpa, grade point average, exam score, test score, exam grade, final grade, midterm score,
          toeic score, toefl score, evaluation score, appraisal rating, performance rating, performance score,
          performance review, appraisal score, student grade, raw grade, course grade, grade obtained,
          interview score, assessment result, overall grade, scre student, employee rating, scr, nps score person, sat score, act score, ielts score, midterm grade, final
          score student, acqs credit, acqs crdt, tot gpa, total gpa, completed credits person, subject grade, qualification grade, predicted grade, predicted grades,
          actual grade, target grade, term grade, semester grade, midterm, final mark, final marks, exam mark, exam marks, exam result, exam results, exam points, total
          marks obtained, marks scored, marks secured, mark obtained, percentage obtained, percentage marks, tenth percentage, twelfth percentage, ssc percentage, hsc
          percentage, ug percentage, pg percentage, degree percentage, degree class, degree classification, class rank, rank in class, class position, merit rank, gre
          score, gmat score, lsat score, mcat score, sat math, sat verbal, act composite, sgpa, cumulative gpa, weighted gpa, unweighted gpa, high school gpa, cgpa
          obtained, grade points, grade point, quality points, letter grade, attendance percentage, attendance percent, test result score, quiz score, quiz grade,
          assignment grade, assignment score, homework score, essay score, oral score, practical marks, theory marks, internal marks, external marks, score awarded,
          points awarded student, points earned student, manager rating, self rating, peer rating, overall rating employee, reviewer rating, appraisal grade, appraisal
          result, kpi score, competency score, potential rating, talent rating, nine box rating, candidate rating, applicant score, interview rating, conduct grade,
          behaviour score, behavior score, reading score, math score, math level, proficiency level, language proficiency, english proficiency, english level, ielts band,
          pte score, duolingo score, promedio, promedio general, nota final, calificacion, note finale, moyenne, noten, gpa term, gpa cumulative, gwa`),
      weak: list('grade, score, rating, ratings, marks, mark, letter grade, credits earned'),
      hangul: list(
        `성적, 학점, 평점, 평가점수, 시험점수, 석차, 인사평가, 고과, 면접점수, 어학점수, 취득점수, 성적등급, 평가등급, 중간고사점수, 기말고사점수, 고사점수, 총점, 총평점, 토익점수, 만족도점수, 만족도, 별점, 내신등급, 백분위, 외국어점수, 필기점수, 실기점수, 총점수, 이수점수, 수료점수, 취득학점, 이수학점, 진단평가점수, 신용외점수, 합계점수`,
      ),
      not: list(
        `product, film, movie, game, content, min, max, average, avg, total, trust, risk, search, sort, pass`,
      ),
    },
  },
]);

export default withNames(items, korean, english, abbreviated);
