/** What is found out about, done to and suffered by those who are cared for, and their ends. */
export const care = {
  health: `patient condition careplan diagnosis encounter  medication prescription allergy immunization
    vaccination medical health clinical lab vital vitals disease treatment procedure  symptom surgery
    medicine pill dosage adverse ptinfo emr opd ipd glucose nursing admission appointment examination chart exam rx dental optical optometry triage pathology radiology
    ems ambulance oncology dialysis maternity antenatal pregnancy psychiatric physiotherapy therapy physio nurse dietary rehab hospice wound injury ocs nurrecord`,
  /** What is found out about and done to one who is cared for, line by line. */
  clinical: `ems ambulance diagnosis allergy medication prescription immunization vaccination vaccine lab disease symptom surgery medical encounter
    med meds eye vision audiology nursing vital screening therapy rehab wound dietary icu trauma fertility autopsy screen
    ocs nurrecord covid hiv malaria adverse tuberculosis pathology radiology biopsy triage dialysis oncology antenatal maternity pregnancy dental`,
  /** What one suffers from, was spared by or is said to: of a person only where the columns say so. */
  ailment: 'diagnosis allergy disease symptom immunization vaccination vaccine comorbidity medical illness',
  /** What a doctor wrote up for one. */
  prescribed: 'prescription rx eprescription medorder prescr dispense dispensing',
  hurt: 'injury injurie wound fracture concussion',
  /** What went wrong with a treatment. */
  harm: 'adverse ae sae aefi pharmacovigilance',
  vitals: 'inbody diet meal nutrition running vital vitals observation measurement wearable fitness workout',
  deaths: 'death mortality',
  /** Where the dead lie. */
  burial: 'plot grave burial gravesite tomb tombstone niche columbarium interment',
} satisfies Readonly<Record<string, string>>;
