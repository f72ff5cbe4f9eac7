/** What a survey's own codes stand for, by the items of the taxonomy; a name is read by the first that knows it. */
export type Codebook = readonly (readonly [RegExp, string])[];

/**
 * Surveys of a nation's health, and below them those that social science shares, whose columns are told by codes, as those who analyse them keep them: the National Health and
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
  // The censuses and surveys that IPUMS harmonises (ipums.org).
  [
    [/^(?:BIRTHYR|BIRTHQTR)$/i, 'date-of-birth'],
    [
      /^(?:RELATED?|NCHILD|NCHLT5|NSIBS|FAMSIZE|NFAMS|FAMUNIT|ELDCH|YNGCH|MOMLOC|POPLOC|SPLOC|SUBFAM|CHBORN|CHSURV|OWNERSHPD?)$/i,
      'family',
    ],
    [/^(?:MARST|MARRNO|DURMARR|AGEMARR|MARRINYR|DIVINYR|WIDINYR)$/i, 'marital-status'],
    [
      /^(?:M?BPLD?|FBPLD?|NATIVITY|CITIZEN|YRIMMIG|YRSUSA[12]|YRNATUR|LANGUAGED?|SPEAKENG|MTONGUED?|MIGRATE[15]D?|ANCESTR[12]D?)$/i,
      'nationality',
    ],
    [/^(?:RACED?|RACHSING|RACESING|HISPAND?|TRIBED?)$/i, 'ethnicity'],
    [/^(?:EDUCD?|DEGFIELD2?D?|GRADEATTD?|SCHLTYPE|HIGRADED?|LIT|SCHOOL)$/i, 'school'],
    [
      /^(?:EMPSTATD?|LABFORCE|OCC(?:1950|1990|2010|SCORE|SOC)?|IND(?:1950|1990)?|CLASSWKRD?|UHRSWORK(?:T|LY)?|WKSWORK[12]|SEI|PRENT|ERSCOR\d+)$/i,
      'job-title',
    ],
    [
      /^(?:INC(?:TOT|WAGE|SS|WELFR|INVST|EARN|BUS\w*|RETIR|SUPP|OTHER)|FTOTINC|HHINCOME|POVERTY|VALUEH|RENT(?:GRS)?|MORTGAGE|REALPROP|PERSPROP)$/i,
      'salary',
    ],
    [/^(?:DIFF(?:REM|PHYS|MOB|CARE|SENS|EYE|HEAR)|DISABWRK|HCOV(?:ANY|PRIV|PUB)|HINS\w+|FERTYR)$/i, 'health'],
    [/^(?:VETSTATD?|VET\d\w+)$/i, 'military-number'],
  ],
  // The American Community Survey's public use microdata (PUMS, www.census.gov/programs-surveys/acs/microdata.html).
  [
    [/^AGEP$/, 'age'],
    [/^(?:RAC[123]P\w*|RAC(?:AIAN|ASN|BLK|NH|NHPI|NUM|PI|SOR|WHT)|HISP)$/, 'ethnicity'],
    [/^(?:SCHL|SCHG|SCH|FOD[12]P|SCIENGP|SCIENGRLP)$/, 'school'],
    [/^(?:MAR|MARH[DMTWY]P?|MSP)$/, 'marital-status'],
    [
      /^(?:WAGP|PINCP|PERNP|HINCP|FINCP|SSP|SSIP|RETP|INTP|OIP|PAP|SEMP|POVPIP|GRNTP|GRPIP|OCPIP|FS)$/,
      'salary',
    ],
    [/^(?:CIT|CITWP|NATIVITY|POBP|YOEP|WAOB|ANC[12]P|LANP|LANX|ENG|DECADE|MIG|MIGSP)$/, 'nationality'],
    [/^(?:COW|OCCP|INDP|ESR|WKHP|WKWN?|SOCP|NAICSP|JWTR|JWTRNS|JWMNP|WRK)$/, 'job-title'],
    [/^(?:DIS|DREM|DPHY|DOUT|DEYE|DEAR|DDRS|DRAT|HICOV|PRIVCOV|PUBCOV|HINS\d|FER)$/, 'health'],
    [/^(?:MIL|MLP\w{1,2}|VPS)$/, 'military-number'],
    [/^(?:RELP|RELSHIPP|NOC|NPF|NRC|HUPAC|PAOC|GCL|GCM|HHT2?|PARTNER|TEN)$/, 'family'],
  ],
  // The General Social Survey (gss.norc.org).
  [
    [/^(?:degree|educ|(?:pa|ma|sp)educ|(?:pa|ma|sp)deg)$/i, 'school'],
    [/^(?:marital|divorce|widowed)$/i, 'marital-status'],
    [/^(?:childs|sibs|hompop|babies|preteen|teens|earnrs|family16|agekdbrn)$/i, 'family'],
    [/^(?:partyid|polviews|pres\d\d|vote\d\d|if\d\dwho|natspac|cappun|gunlaw|grass|abany)$/i, 'politics'],
    [/^(?:relig(?:16)?|attend|reliten|postlife|pray|bible|fund(?:16)?|denom(?:16)?)$/i, 'belief'],
    [/^(?:r?income?(?:\d\d|16)?|real(?:r)?inc|con(?:r)?inc|satfin|class|finalter|finrela)$/i, 'salary'],
    [
      /^(?:wrkstat|wrkslf|hrs[12]|occ(?:10|80)|prestige|prestg(?:10|80)|sei(?:10)?|indus(?:10|80)|spwrksta|satjob)$/i,
      'job-title',
    ],
    [/^(?:born|parborn|granborn|reg16|res16|mobile16|ethnic|uscitzn)$/i, 'nationality'],
    [/^racecen\d$/i, 'ethnicity'],
    [/^(?:happy|hapmar|health\d?|mntlhlth|physhlth)$/i, 'health'],
    [/^(?:sexfreq|sexornt|partners|partnrs5|premarsx|homosex)$/i, 'sex-life'],
  ],
  // The European Social Survey (www.europeansocialsurvey.org).
  [
    [/^gndr$/i, 'gender'],
    [/^agea$/i, 'age'],
    [/^yrbrn$/i, 'date-of-birth'],
    [/^(?:eduyrs|edlv\w+|eisced\w*|edulvl[ab])$/i, 'school'],
    [
      /^(?:lrscale|polintr|psppsgva?|prtvt\w+|prtcl\w+|clsprty|trst(?:prl|lgl|plc|plt|prt|ep|un|sci)|stf(?:gov|dem|eco|edu|hlth)|imwbcnt|euftf)$/i,
      'politics',
    ],
    [/^(?:rlgdgr|rlgblg\w?|rlgdn\w+|rlgatnd)$/i, 'belief'],
    [/^(?:stflife|hlthhmp|fltdpr|fltsd|fltlnl|cgtsmok\w?|alcfreq)$/i, 'health'],
    [/^(?:hinctnta?|hincfel|hincsrca?)$/i, 'salary'],
    [/^(?:ctzcntr|brncntr|facntr|mocntr|blgetmg|cntbrthd?|lnghom[12]|livecnta?)$/i, 'nationality'],
    [/^(?:mnactic|emplrel|isco08p?|iscoco|nacer\d+|wkhct|wkhtot|pdwrk|crpdwk)$/i, 'job-title'],
    [/^(?:marital[ab]|marsts|rshpsts)$/i, 'marital-status'],
    [/^(?:hhmmb|chldhm|chldhhe|nbthcld)$/i, 'family'],
  ],
];
