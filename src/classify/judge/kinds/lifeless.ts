import { wordList } from '../../names/word-list.ts';
import { addBoth, deleteBoth, hasAny, type Kinds, type Standing } from './standing.ts';

/** What only things have: how they are made, measured, numbered and kept in order. */
const ofThings = wordList(
  `sku barcode ean upc gtin mpn moq oem manufacturer material alloy vintage grape varietal winery alcohol abv distillery brewery cask hop
   floor floors storey storeys basement foundation facade footprint elevator deck girder truss
   steel cement slag ash superplasticizer aggregate tensile hardness viscosity density porosity turbidity conductivity salinity chloramine chloramines
   sulfate sulphate nitrate alkalinity moisture humidity rainfall melting boiling vibration rpm torque voltage coolant hydraulic spindle bearing gearbox
   compressor horsepower displacement dwt tonnage imo mmsi berth hull firmware bios hostname rack vlan snmp rssi battery rarity loot
   diameter thickness cultivar canopy trunk dbh epoch optimizer checkpoint hyperparameter learning tare pallet container voyage incoterm namespace pod
   servings calories msn seat seats engine loss lr seed flipper ring`,
);
const ofThingsKo =
  /^(?:품번|품명|규격|재질|단가|제조사|제조번호|모델명|시리얼(?:번호)?|연식|층수|지상층수?|지하층수?|연면적|준공일|수종|수고|흉고직경|총톤수|선종|인장강도|항복점|연신율|입고량|출고량|현재고|재고수량|펌웨어|시료명|시료번호|탁도|총질소|총인|압력|진동|가격|판매가|용적률|건폐율|자산번호|자산명|설비번호|설비명|장비명|기기명|도입일|열량|원산지|강수량|기온|풍속|습도)$/;

/** What tells that a line is somebody. */
const ofSomebody = wordList(
  'patient person user customer student employee member child victim resident subject participant worker insured passenger guest applicant donor respondent surname',
);
const personally = wordList(
  `email username password mobile-phone rrn date-of-birth gender marital-status nationality ethnicity belief salary school passport
   driver-licence employee-number student-number resume family criminal-record`,
);
/** Parts of animals, beside which a sex is theirs. */
const ofAnimals = wordList(
  'shell shucked viscera carapace culmen beak flipper snout antler plumage tarsus wingspan thorax',
);
const ofSomebodyKo = /(?:이름|성명|성별|생년월일|연락처|휴대폰|전화|회원|고객|환자|학생|직원|사원|담당자)/;

/** A table of things by two of its columns, where no other tells of somebody. */
export function addLifeless(kinds: Kinds, { fields, words, strong }: Standing): void {
  const made = ofThings.filter((word) => words.has(word)).length;
  const madeKo = fields.filter(({ field }) => ofThingsKo.test(field.name.replace(/\(.*\)|\s/g, ''))).length;
  if (made + madeKo < 2 || hasAny(words, ofSomebody)) return;
  const animals = hasAny(words, ofAnimals);
  if (personally.some((item) => strong.has(item) && !(animals && item === 'gender'))) return;
  if (fields.some(({ field }) => ofSomebodyKo.test(field.name))) return;
  addBoth(kinds, 'lifeless');
  deleteBoth(kinds, 'health', 'clinical', 'vitals', 'wellness');
}
