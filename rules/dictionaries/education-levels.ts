/** Levels of education as forms offer them, Korean and English, lower case. */
export const educationLevels: ReadonlySet<string> = new Set(
  `고졸, 초졸, 중졸, 대졸, 초대졸, 전문대졸, 대학원졸, 대학교졸업, 대학졸업, 고등학교졸업, 전문학사, 학사, 석사, 박사, 학사 졸업, 석사 졸업, 박사 졸업, 대학교 졸업,
  고등학교 졸업, 대재, 대학재학, 석사졸업, 박사졸업, 학사졸업, high school diploma, high school graduate, high school, some high school, some college,
  bachelor, bachelors, bachelor's, bachelor's degree, bachelor degree, master, masters, master's, master's degree,
  master degree, phd, ph.d., ph.d, doctorate, doctoral, doctoral degree, associate's degree, associate degree,
  undergraduate, postgraduate, graduate school, below college, vocational school, secondary education,
  primary education, tertiary education, mba, no formal education`
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' ')),
);
