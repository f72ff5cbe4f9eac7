import { wordSet } from '../word-list.ts';

/**
 * What laboratories and check-ups measure, as medicine abbreviates it. Among them the codes of the check-ups of Korea's National
 * Health Insurance Service (국민건강보험공단 건강검진: SGOT_AST, GAMMA_GTP, TOT_CHOL, OLIG_PROTE_CD).
 */
export const measured = wordSet(`
  hgb hemoglobin haemoglobin hct hematocrit haematocrit rbc wbc plt platelet platelets mcv mch mchc rdw esr hscrp crp neutrophil neutrophils lymphocyte
  lymphocytes monocyte monocytes eosinophil eosinophils basophil basophils reticulocyte
  bun creatinine crtn creat egfr gfr sgot sgpt ggt gtp rgtp ast alt alp ldh tbil dbil bilirubin albumin globulin uricacid uric
  chol tchol totchol cholesterol cholesterole hdl ldl vldl triglyceride triglycerides hdlc ldlc nonhdl apob
  fbs fbg blds hba1c insulin homair tsh ft4 ft3 psa cea afp hcg amh ferritin tibc
  hbsag hbsab hbeag hbv hcv vdrl rpr proteinuria prote urobilinogen ketone upro troponin bnp ntprobnp ckmb lvef fev1 fvc
  hbeab hbcab antihcv antihbs antihbc anc alc aec ptt tbili dbili alkp b12 vitd igg iga igm ige anca ccp cpk ca125 ca199 ca153 cyfra nse her2 ki67 ihc
  alb mspike cellcount alkphos protime
  gluc aphi trestbps thalach restecg thalrest
  sbp dbp bps bpd spo2 bmi wstc waist lactate procalcitonin fibrinogen ddimer inr aptt
`);

/** Illnesses and what is done against them. */
export const suffered = wordSet(
  'htn dm dld cad ckd chf copd cva stk ptb htdz phx pmh fhx fmhx pci cabg stent macce dx dxyr dxyear pcdx comorbidity etiology aetiology tx',
);

/** What is found as well, by words that mean another thing elsewhere. */
export const found = wordSet(`
  stroke hx death smk smoke smoking drk drinking tg urn urine bp bmd lvh mets glucose hchk
  alco exang oldpeak thal cardio
  futime fustat pctime ptime pstat survtime
  af mi ca cl ef hb k na va gamma protein proteins calcium magnesium phosphorus potassium sodium
`);
/** Of them, those that tell it only alone. */
export const alone = wordSet('af mi ca cl ef hb k na death gamma protein proteins');
