import { english } from '../../_shared/english.ts';

/** Schooling, subjects and marks, in schools, clubs and games. */
export default {
  school: english({
    terms: `studied at, educated at, went to school at, school attended, schools attended, last school attended, previous school, prior school, feeder school,
      secondary school attended, high school attended, college attended, university attended, alma mater, home university, home institution, host
      university, sending institution, sending school, receiving school, degree awarding body, degree held, degrees held, highest degree, highest level of
      study, highest qualification, education lvl, edu level, educ level, educational level, educational attainment, attainment level, year group, form
      group, homeroom, home room, tutor group, key stage, grade level student, class of school, student year group, mentee year group, pupil year, school
      year group, preschool attended, kindergarten attended, nursery attended, board univ, board university, univ, board or university, univ board, univ
      name, clg, clg name, school last attended, previous school attended`,
  }),
  'enrollment-period': english({
    acts: `matriculated, matriculation, conferral, degree conferred, conferred degree, expected graduation, anticipated graduation, expected completion, expected
      finish of study, dropped out, drop out, withdrew from school, left school, left school in, left college, started school, school start, school leaving,
      course started student, graduated, grad, readmitted, re enrolled, transferred in, transferred out, studied until, studied from, study from, study
      until, study period, intake term, intake year, year of intake, cohort intake, entry cohort`,
    terms: `jd year, md year, llb year, llm year, phd year, ba year, bachelor year, masters year, law school year, medical school year, is grad, is graduate, has graduated, grad year, grad yr, graduating year, class of year, leaving year, school leaving year, year of graduation, year left school, enrolment term,
      enrollment term, entry term, term of entry, yr passing, year passing, passing yr, passing year, yop, year of pass, passout year, pass out year, passed
      out year, batch year, graduated yr`,
    not: `subscription, event`,
  }),
  major: english({
    terms: `minor field, minor subject, minor subject of study, second major, double major, major field, major subject, subject read, subjects read, subjects
      studied, subject studied, degree subject, degree in, degree field, study programme, study program, course of study, field studied, area of study,
      discipline studied, thesis topic, thesis title, dissertation title, a level subjects, a levels, gcse subjects`,
  }),
  grade: english({
    terms: `elo, elo rating, elo score, elo blitz, elo rapid, glicko, glicko rating, mmr, matchmaking rating, skill rating player, rating std, rating standard,
      rating rapid, rating blitz, chess rating, fide rating, uscf rating, ecf grade, dupr rating, ntrp, ntrp rating, utr rating, golf handicap, handicap
      index, whs handicap, closing grade, final grade given, grade obtained, grade awarded, grade earned, grade received, grade letter, letter grade, mark
      obtained, marks obtained, mark awarded, marks awarded, marks scored, gpa, cgpa, gpa cum, cum gpa, gpa cumulative, term gpa, class rank student,
      percentile rank student, sat score, sat math, sat verbal, act score, gre score, gmat score, lsat score, mcat score, toefl score, toefl, ielts score,
      ielts, ielts band, duolingo score, cefr level, hsk level, jlpt level, belt rank, belt level, dan grade, kyu grade, swim level, piano grade, abrsm
      grade, reading age, lexile, lexile score, lexile level, rider stars, guest stars, driver stars, host stars, buyer stars, seller stars, seller rating,
      driver rating, rider rating, guest rating, host rating, courier rating, tutor rating, sitter rating, worker rating, interviewer rating, credits done,
      credits earned, credits completed, ects earned, credit hours earned, ap score, quiz mark, exam mark, test mark, paper mark, viva mark, oral mark,
      coursework mark, predicted grade, target grade, effort grade, behaviour points, behavior points, merit points, demerit points, demerits, attendance
      pct student, personal best, season best, pb time, best lap driver, driver score, driving score, candidate score, applicant score, rider score, driver
      safety score, credit hours passed, interview rating given`,
    not: `seasonal, road, steel, fabric`,
  }),
};
