import { hasHangul } from '../../../names/squeeze.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf, personalNeighbours } from '../../view.ts';
import { isTimeTyped } from '../times/time.ts';

/** Who is cared for, by the word or the key that tells it. */
const cared = wordSet('patient pt hadm encounter inpatient outpatient baby infant newborn');
const isOfPatient = ({ fields }: DatasetView): boolean =>
  fields.some(({ words, field }) => cared.has(words[0] ?? '') || /환자/.test(field.comment ?? field.name));

/** Times of the record, of the bill and of what is yet to come. */
const otherTimes = wordSet(
  `create update modify delete birth birthday dob expire expiry expiration valid due regist insert enter entry sync load etl
    eff paid pay payment invoice bill billing receipt next effective apply needed required dispatched store upload cancel change last death deceased return`,
);
const otherKo = /생년|사망|만료|등록|수정|변경|생성|입력|적재|적용|수납|결제|청구|예정|다음|기준일|취소|접수/;
/** What a patient plays as others do. */
const played = wordSet('game quiz puzzle score ranking rank mission stage badge point points');
const timeWords = wordSet('date time datetime dt at on day ymd');

/**
 * When one who is cared for was seen, tested, treated or given something tells of their health, where nothing else says
 * what the time is of.
 */
export function judgeCare(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words } = view;
  if (
    !isOf(dataset, ['health', 'clinical'], false) ||
    isOf(dataset, ['lookup', 'animal', 'order', 'asking', 'donation', 'thing'], false)
  )
    return;
  if (dataset.words.some((word) => played.has(word))) return;
  if (!isTimeTyped(field) && !(field.family === 'text' && timeWords.has(words.at(-1) ?? ''))) return;
  if (words.some((word) => otherTimes.has(word)) || otherKo.test(field.comment ?? field.name)) return;
  if ([...board.items()].some((item) => board.scoreOf(item) > 3) || !isOfPatient(dataset)) return;
  board.for('table', words.join(' '), 'health', 8 + Math.max(0, board.againstAll()));
}

/** Complaints, illnesses and what is done against them, wherever in a name they stand. */
const ailments = wordSet(
  `illness illnesses disease diseases symptom symptoms menstrual menstruation menopause miscarriage pregnancy pregnant fertility infertility dizzy dizziness
    nausea vomiting diarrhea diarrhoea constipation headache migraine insomnia fatigue swelling edema oedema rash itching pain ache cramp cramps bleeding bruise
    fever cough palpitation palpitations numbness allergy allergies asthma diabetes hypertension cholesterol tumor tumour cancer stroke seizure seizures epilepsy
    hernia ulcer anemia anaemia thyroid kidney liver surgery surgeries surgical medication medications vaccine vaccination immunization glucose insulin systolic
    diastolic anxiety depression addiction dementia disability disabilities wheelchair contraception lactation obesity arthritis eczema acne infection hiv
    hepatitis tuberculosis malaria covid smoking smoker cigarette cigarettes cigs tobacco alcohol drinking`,
);

/** Words of medicine alone, whoever a record is of. */
const medical = wordSet(
  'apgar dilation effacement bloodspot gestation gestational trimester postpartum caesarean cesarean epidural',
);

/** What is set, counted on or switched, whatever it is about. */
const settings = wordSet(
  'push enabled enable notify notification alert alarm setting allowed show visible target goal min max service product',
);

/** What a name tells of somebody's health by one of its words: `illness_history`, `menstrual_status`, `swelling_area`. */
export function judgeAilment(board: Board, view: FieldView, dataset: DatasetView): void {
  const { words, matches, field } = view;
  if (hasHangul(field.name) || words.at(-1) === 'id') return;
  const word = words.find((one) => ailments.has(one) || medical.has(one));
  if (word === undefined || matches.some(({ strong }) => strong)) return;
  const ofPeople = dataset.table.head.has('person') || personalNeighbours(dataset, view) >= 2;
  if (words.some((other) => settings.has(other))) return;
  if (isOf(dataset, ['lookup', 'goods', 'animal', 'statistics', 'nature'], false)) return;
  if (
    medical.has(word) ||
    isOf(dataset, ['people', 'person', 'vitals', 'family', 'candidacy', 'pupils'], ofPeople)
  )
    board.for('name', word, 'health', 7 + Math.max(0, board.againstAll()));
}
