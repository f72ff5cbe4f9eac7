/** What people learn, by what they are judged, and what they may practise. */
export const learning = {
  education:
    'education edu educ school degree academic  educations university qualification schooling studies',
  /** What one person learned, line by line. */
  studies: 'qualification education edu educ educational schooling studies degree academics',
  /** Of whom the rest of a table tells that they learn. */
  pupils: 'student stud pupil learner enrollment academy kindergarten daycare',
  /** What one learned and with what success, term by term. */
  transcript: 'transcript gradebook marksheet reportcard',
  rating: `exam grade score student evaluation appraisal quiz test assessment assignment gradebook  performance eval evl
    rating feedback review survey csat nps`,
  certificate: 'certification qualification crtfct qlfc',
  /** Who practises by licence. */
  profession: `professor instructor doctor physician nurse surgeon dentist pharmacist lawyer attorney therapist practitioner broker teacher
    engineer architect accountant counselor midwife veterinarian`,
  grant: 'scholarship bursary fellowship stipend financialaid',
  library: 'library lib borrower patron reader circulation',
} satisfies Readonly<Record<string, string>>;
