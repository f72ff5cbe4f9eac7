import { wordSet } from '../word-list.ts';

/**
 * Questionnaires and scales by which clinics and studies measure somebody, by the names they are known by in medicine,
 * neurology, psychiatry, care and physiotherapy; numbers of their versions are left out (`phq9`, `gad7`, `eq5d`).
 */
export const scales = wordSet(`
  phq gad mmse moca updrs updrsi updrsii updrsiii updrsiv mdsupdrs fogq nfogq nihss edss bdi hamd hamilton hdrs madrs hads epds ymrs panss bprs ybocs pcl dass cesd stai whoqol eq5d sf36 sf12 psqi
  apache qsofa saps karnofsky ecog barthel katz tinetti braden norton hoehn schwab adas cdr apgar ballard mchat ados adir vineland wais wisc wppsi bayley conners
  cbcl sdq fagerstrom auditc dast womac koos promis vas nrs das28 basdai pasi dlqi scorad ipss nyha killip meld curb65 hasbled chads frax fesi mna
  iri rses swls panas hexaco tipi barratt moss gmfcs wmft fugl macs rivermead raads asrs lsas rcads ders erq ffmq maas mspss iesr cgas gaf mfis dsst ravlt cvlt hvlt bvmt sdmt wcst crsr lcfs fouls drs childpugh ctp okuda bclc nihstroke mrankin hoehnyahr hyoff hyon haqdi vhi fss mfi facit factg eortc rosenberg swemwbs wemwbs k10 k6 sciscale ashworth fma arat sppb mds nmss pdq39 pdq8 scopa qolie lars wpai nback ospan corsi stroop flanker gonogo
`);

/** Of other things as well: heard beside another scale. */
export const otherScales = wordSet(
  'caps sas rme rmet bpaq pcs ppt cpm tas aq sds bis bas bfi neo sofa cat act ess isi oswestry ndi pss cgi mrs asa tug berg borg audit cars must news mews wells grace gds gcs rass dash odi lawton morse tmt srs spin swl scared ies ucla eq igt bart sart pvt rapm',
);
