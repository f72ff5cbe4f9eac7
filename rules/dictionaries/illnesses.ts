/** Common diseases and conditions as forms and charts name them, Korean and English, lower case. Headings of ICD-10 and everyday words for them. */
export const illnesses: ReadonlySet<string> = new Set(
  `고혈압, 당뇨, 당뇨병, 제2형당뇨병, 고지혈증, 이상지질혈증, 감기, 독감, 인플루엔자, 폐렴, 천식, 기관지염, 급성기관지염, 비염, 알레르기비염, 위염, 역류성식도염, 장염, 위궤양, 간염, 지방간, 간경변, 신부전, 방광염, 협심증, 심근경색, 부정맥, 뇌졸중, 뇌경색, 치매, 파킨슨병, 우울증, 불안장애, 공황장애, 조현병, 불면증,
  편두통, 빈혈, 갑상선기능저하증, 갑상선기능항진증, 골절, 골다공증, 관절염, 류마티스관절염, 디스크, 추간판탈출증, 요통, 오십견, 아토피, 아토피피부염, 습진, 두드러기, 대상포진, 결핵, 백내장, 녹내장, 결막염, 중이염, 위암, 폐암, 간암, 대장암, 유방암, 갑상선암, 전립선암, 백혈병, 코로나19, 통풍, 비만, 임신, 유산, 뇌전증, 화상, 타박상, 염좌,
  hypertension, essential hypertension, diabetes, diabetes mellitus, type 1 diabetes, type 2 diabetes, hyperlipidemia, asthma, copd, pneumonia, bronchitis, influenza, flu, common cold, sinusitis, gastritis, gerd, hepatitis, hepatitis b, hepatitis c, cirrhosis, kidney failure, chronic kidney disease, anemia, migraine, epilepsy, stroke, dementia, alzheimer's disease, parkinson's disease, depression, major depressive disorder, anxiety, anxiety disorder, bipolar disorder, schizophrenia, ptsd, insomnia,
  arthritis, rheumatoid arthritis, osteoarthritis, osteoporosis, gout, eczema, psoriasis, urticaria, cancer, breast cancer, lung cancer, colon cancer, prostate cancer, leukemia, lymphoma, hiv, aids, tuberculosis, covid-19, malaria, obesity, hypothyroidism, hyperthyroidism, heart failure, coronary artery disease, atrial fibrillation, myocardial infarction, angina, otitis media, conjunctivitis, cataract, glaucoma, appendicitis, urinary tract infection, pregnancy, fracture, sprain, concussion, autism, adhd`
    .split(',')
    .map((entry) => entry.trim()),
);
