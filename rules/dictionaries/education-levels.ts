/** Levels of education as forms offer them, Korean and English, lower case. */
export const educationLevels: ReadonlySet<string> = new Set(
  `고졸, 초졸, 중졸, 대졸, 초대졸, 전문대졸, 대학원졸, 대학교졸업, 대학졸업, 고등학교졸업, 전문학사, 학사, 석사, 박사, 학사 졸업, 석사 졸업, 박사 졸업, 대학교 졸업,
  고등학교 졸업, 대재, 대학재학, 석사졸업, 박사졸업, 학사졸업, high school diploma, high school graduate, high school, some high school, some college,
  bachelor, bachelors, bachelor's, bachelor's degree, bachelor degree, master, masters, master's, master's degree,
  master degree, phd, ph.d., ph.d, doctorate, doctoral, doctoral degree, associate's degree, associate degree,
  undergraduate, postgraduate, graduate school, below college, vocational school, secondary education,
  primary education, tertiary education, mba, no formal education, b.sc, b.sc., bsc, m.sc, m.sc., msc, b.tech, btech, m.tech, mtech, b.com, bcom, m.com, b.a., m.a., b.s., m.s., b.ed, m.ed, bba, bca, mbbs, llb, m.phil, mphil, dphil,
  d.phil, edd, bachelors degree, masters degree, associates degree, associates, associate's, professional degree, doctorate degree, college degree, university degree, college graduate, university graduate, graduate degree,
  postgraduate degree, post graduate, post graduation, postgraduation, undergrad, ugrad, undergraduate student, graduate student, grad student, phd student, ph.d. student, phd candidate, ph.d. candidate, doctoral student, ms student,
  m.s. student, ma student, masters student, master's student, master student, postdoc, ged, ged or equivalent, high school or equivalent, less than high school, did not finish high school, high school or ged, 10th pass, 12th pass, matriculation, no schooling, some university, trade school, technical school, middle school`
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' ')),
);
