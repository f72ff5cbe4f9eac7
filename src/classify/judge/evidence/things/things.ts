import { hasHangul } from '../../../names/squeeze.ts';
import { withSeams } from '../../../names/tokens.ts';
import { endsInWord, wordSet } from '../../../names/word-list.ts';
import { classOf } from '../../../names/words/classes.ts';
import type { Board } from '../../board.ts';
import {
  bodyNeighbours,
  contactNeighbours,
  type DatasetView,
  type FieldView,
  isOf,
  standsBeside,
} from '../../view.ts';

/** What a machine, a house or an experiment has as people do. */
const shared = [
  'health',
  'appearance',
  'death',
  'age',
  'ethnicity',
  'date-of-birth',
  'marital-status',
  'family',
  'gender',
  'grade',
];

/** Things that stand, run or grow and are no words for goods. */
const standing = endsInWord({
  trials:
    '(?:model|llm|prompt|agent)_evals? eval_runs? eval_results? eval_scores? benchmarks? experiments? ab_tests? variants? datasets?',
  built: 'buildings? bridges? roads? towers? wells? stations? elevators? lifts?',
  grown: 'hives? apiar(?:y|ies) colon(?:y|ies) crops? orchards? vineyards? fields?',
  machines:
    'machines? tanks? boilers? pumps? engines? turbines? panels? meters? robots? drones? sensors? instruments? devices? equipments?',
  fittings: 'cables? connectors? plugs? sockets? adapters? fonts?',
  batteries: 'batter(?:y|ies) battery_logs?',
  programs:
    'servers? hosts? clusters? nodes? pods? containers? deployments? releases? builds? environments? services? pipelines?',
  vehicles: 'aircrafts? planes? ships? vessels? trains? wagons? vehicles? cars? trucks? bikes?',
  stock: 'tools? assets? components? materials?',
});

/** Of whom a record is where a column says so: a key, a name, a role. */
const ofSomebody = wordSet(
  'patient person user student employee member child victim resident client subject participant worker driver',
);

const tellsOfSomebody = (dataset: DatasetView): boolean =>
  dataset.fields.some(({ words }) => words.some((word) => ofSomebody.has(word))) ||
  dataset.fields.some((field) => contactNeighbours(dataset, field) + bodyNeighbours(dataset, field) > 2);

/** What is inspected and repaired, where its columns say that it is a thing. */
const isLookedAfter = (name: string, { fields }: DatasetView): boolean =>
  /(?:^|_)(?:inspections?|maintenances?|calibrations?|repairs?|overhauls?)(?:_|$)/.test(name) &&
  fields.some(({ words }) => words.some((word) => lookedAfter.has(word)));
const lookedAfter = wordSet(
  'machine equipment vehicle asset elevator boiler pump engine turbine truck aircraft bridge building instrument gauge sensor robot',
);

/** The age of a machine, the health of a server and the race of a queen bee are nobody's. */
export function judgeThings(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words } = view;
  if (dataset.table.any.has('person')) return;
  const lifeless = isOf(dataset, ['lifeless'], false);
  if (!lifeless && (hasHangul(field.name) || hasHangul(field.comment ?? ''))) return;
  const name = withSeams(dataset.dataset.name).toLowerCase();
  if (
    !(lifeless || standing.test(name) || isLookedAfter(name, dataset)) ||
    isOf(dataset, ['health', 'clinical', 'vitals', 'pupils', 'work'], false)
  )
    return;
  if (words.some((word) => classOf(word) === 'person') || tellsOfSomebody(dataset)) return;
  const alsoOf = lifeless ? ['job-title'] : [];
  // Hardness is 경도 as longitude is, which has a latitude beside it.
  if (lifeless && !standsBeside(dataset, view, 'geo-location')) alsoOf.push('geo-location');
  for (const item of [...shared, ...alsoOf])
    if (board.scoreOf(item) > 0) board.for('table', 'a thing', item, -20);
}

/** How long a password, a house or a debt has been there. */
export function judgeAgesOfThings(board: Board, { field, words }: FieldView): void {
  if (words.at(-1) !== 'age' || !aging.has(words.at(-2) ?? '') || hasHangul(field.name)) return;
  board.for('name', words.slice(-2).join(' '), 'age', -20);
}
// What ages beside somebody is not among them: `app_age` may be that of an applicant, `sample_age` that of whom it was taken from.
const aging = wordSet(
  `password passwd secret key token cookie session cert certificate cache lock snapshot backup queue log file object domain link page
  partition replica data record row ticket alert invoice receivable debt loan balance stock inventory lot
  building house property roof pipe bridge road tree stand forest plantation rock soil ice sediment geological
  vehicle car battery engine machine equipment asset device meter tank fleet wine cheese`,
);

/** Variants that all may have, listed with how often they are found, are nobody's genes. */
export function judgeVariants(board: Board, _: FieldView, dataset: DatasetView): void {
  if (board.scoreOf('genetic') <= 0 || dataset.table.any.has('person')) return;
  if (!variants.test(withSeams(dataset.dataset.name).toLowerCase()) || tellsOfSomebody(dataset)) return;
  if (dataset.fields.some(({ words }) => words.some((word) => ofGenome.has(word)))) return;
  board.for('table', 'a list of variants', 'genetic', -20);
}
const variants =
  /(?:^|_)(?:variants?|snps?|genes?|alleles?|loci|locus|markers?|dbsnp|gnomad|clinvar|annotations?)(?:_|$)/;
/** What says whose genes were read. */
const ofGenome = wordSet(
  'sample specimen individual proband donor kit tube case barcode zygosity genotype gt order customer',
);

/** Codes of the banks themselves, in a list of them without an account. */
export function judgeBanks(board: Board, { words }: FieldView, dataset: DatasetView): void {
  if (board.scoreOf('bank-account') <= 0 || !words.some((word) => ofBank.has(word))) return;
  if (!banks.test(withSeams(dataset.dataset.name).toLowerCase()) || tellsOfSomebody(dataset)) return;
  if (dataset.fields.some(({ words: others }) => others.some((word) => ofAccount.has(word)))) return;
  board.for('table', 'a list of banks', 'bank-account', -20);
}
const banks = /^(?:(?:tb|tbl|t|m|mst|ref|lkp)_)?banks?(?:_(?:lists?|codes?|master|mst|info|branch(?:es)?))?$/;
const ofBank = wordSet('swift bic routing ifsc aba sort bank');
const ofAccount = wordSet(
  'account acct iban holder owner customer user member employee vendor supplier payee',
);

const listed = ['health', 'criminal-record', 'nationality', 'ethnicity', 'belief'];
const longest = 7;

/** What a list of allergies, offences or visas calls its entries: a word of the table's own name, and nobody beside it. */
export function judgeEntries(board: Board, { field, words }: FieldView, dataset: DatasetView): void {
  if (hasHangul(field.name) || hasHangul(field.comment ?? '')) return;
  if (dataset.fields.length > longest || dataset.table.any.has('person')) return;
  const subject = withSeams(dataset.dataset.name)
    .toLowerCase()
    .split('_')
    .find((word) => word.length > 3);
  const stem = subject?.replace(/(?:ies|y|es|s)$/, '');
  if (stem === undefined || words.length < 2 || !words.some((word) => word.startsWith(stem))) return;
  if (
    !words.some(
      (word) =>
        word === 'name' || word === 'type' || word === 'title' || word === 'category' || word === 'code',
    )
  )
    return;
  const ofAny = dataset.fields.some((other) =>
    other.words.some(
      (word) =>
        ofSomebody.has(word) ||
        classOf(word) === 'person' ||
        /^(?:badge|case|visit|encounter|date|fir|docket|admission|name1|email|phone)$/.test(word),
    ),
  );
  if (ofAny) return;
  for (const item of listed) if (board.scoreOf(item) > 0) board.for('table', 'an entry of a list', item, -20);
}

const numbering = wordSet('id no number seq code key idx index order sort create update regist count');
const ofEach = ['work-experience', 'belief', 'nationality'];
const most = 4;

/** The one word a list is of, beside nothing but numbers of it: skills, creeds, nations to choose from. */
export function judgeDictionary(board: Board, view: FieldView, dataset: DatasetView): void {
  const { table, fields } = dataset;
  if (hasHangul(`${view.field.name}${view.field.comment ?? ''}`) || fields.length > most) return;
  if (table.any.has('person')) return;
  if (
    isOf(dataset, ['work', 'candidacy', 'curricula', 'curriculum', 'health', 'profession', 'content'], false)
  )
    return;
  const others = fields.filter((other) => other !== view);
  const keys = others.every(
    ({ words }) =>
      numbering.has(words.at(-1) ?? '') &&
      !words.some(
        (word) => ofSomebody.has(word) || classOf(word) === 'person' || word === 'resume' || word === 'cv',
      ),
  );
  if (!keys || view.words.some((word) => classOf(word) === 'person')) return;
  for (const item of ofEach) if (board.scoreOf(item) > 0) board.for('table', 'a list of them', item, -20);
}
