/** What a survey's own codes stand for, by the items of the taxonomy; a name is read by the first that knows it. */
export type Codebook = readonly (readonly [RegExp, string])[];

/**
 * Surveys of a nation's health whose columns are told by codes, as those who analyse them keep them: the National Health and
 * Nutrition Examination Surveys of the United States (NHANES, wwwn.cdc.gov/nchs/nhanes) and Korea (국민건강영양조사 KNHANES,
 * knhanes.kdca.go.kr), and the Behavioral Risk Factor Surveillance System (BRFSS, www.cdc.gov/brfss).
 */
export const codebooks: readonly Codebook[] = [
  [
    [/^RID(?:AGE|EXAG)\w+$/, 'age'],
    [/^RIAGENDR$/, 'gender'],
    [/^RIDRETH\d$/, 'ethnicity'],
    [/^DMD(?:BORN\w?|CITZN|YRS\w+)$/, 'nationality'],
    [/^DMD(?:EDUC\w|HREDU|HREDZ|HSEDU|HSEDZ)$/, 'school'],
    [/^DMD(?:MART[LZ]|HRMAR|HRMAZ)$/, 'marital-status'],
    [/^DMD(?:HHSI[ZAZBE]|HHSZ[ABE]|FMSIZ)$/, 'family'],
    [/^DMQMIL\w+$/, 'military-number'],
    [/^IND(?:HH|FM)\w+$/, 'salary'],
    [
      /^(?:ALQ|BAQ|BMX|BMI|BPX|BPQ|BPA|CDQ|CBQ|CSQ|DBQ|DEQ|DIQ|DLQ|DPQ|DR[12]|DUQ|FSD|HEQ|HIQ|HSQ|HSD|HUQ|IMQ|KIQ|LBX|LBD|MCQ|OHQ|OHX|OSQ|PAQ|PAD|PFQ|PUQ|RHQ|RXD|RXQ|SLQ|SLD|SMQ|SMD|SXQ|SXD|URX|URD|VNQ|WHQ|WHD)[A-Z0-9]{2,7}$/,
      'health',
    ],
  ],
  [
    [/^(?:ho_)?incm\d?$|^ainc(?:_\d+)?$/i, 'salary'],
    [/^edu$/i, 'school'],
    [/^occp$/i, 'job-title'],
    [/^marri_\d$/i, 'marital-status'],
    [/^cfam$|^genertn$/i, 'family'],
    [
      /^(?:HE_\w+|D[A-N]\d{1,2}_(?:dg|ag|pr|pt|\d+)|B[DSEPO]\d{1,2}(?:_\d+)*|mh_\w+|LQ_?\w+|MO\d_\w+|O_\w+|N_(?:EN|PROT|FAT|CHO|NA|CA|SUGAR|CHOL)|EQ5D)$/,
      'health',
    ],
  ],
  [
    [/^_AGE(?:G5YR|_G|65YR|80)$/, 'age'],
    [/^SEXVAR$|^_SEX$|^BIRTHSEX$/, 'gender'],
    [/^_(?:RACE\w*|IMPRACE|HISPANC|PRACE\d?)$/, 'ethnicity'],
    [/^EDUCA$|^_EDUCAG$/, 'school'],
    [/^INCOME\d$|^_INCOMG\d?$/, 'salary'],
    [/^MARITAL$/, 'marital-status'],
    [/^CHILDREN$|^_CHLDCNT$/, 'family'],
    [/^VETERAN\d$/, 'military-number'],
    [
      /^(?:GENHLTH|PHYSHLTH|MENTHLTH|POORHLTH|HLTHPLN\d|MEDCOST\d?|CHECKUP\d|EXERANY\d|BPHIGH\d|TOLDHI\d|CVD\w+\d|ASTHMA\d|ASTHNOW|CHC\w+\d?|ADDEPEV\d|DIABETE\d|DIABAGE\d|HAVARTH\d|SMOKE100|SMOKDAY\d|USENOW\d|ALCDAY\d|AVEDRNK\d|DRNK3GE\d|WEIGHT2|HEIGHT3|HTIN4|HTM4|WTKG3|_BMI5(?:CAT)?|_RFHLTH|_TOTINDA|DEAF|BLIND|DECIDE|DIFFWALK|DIFFDRES|DIFFALON|FLUSHOT\d|PNEUVAC\d|HIVTST\d)$/,
      'health',
    ],
  ],
];
