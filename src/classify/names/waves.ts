import { wordSet } from './word-list.ts';

/** In which round of a study something was asked, each with or without its number: `t1`, `wave 2`, `baseline`, `wk12`. */
const rounds = wordSet(
  `t w wave wv time timepoint tp round visit v wk week weeks m mo month months day d y yr year fu f followup follow up session ses s phase
   baseline base bl bsl pre post pretest posttest endline midline eot eos screening scr initial entry final current prior enrollment enrolment intake discharge last`,
);
/** Of those, letters and words that say so only with a number. */
const numbered = wordSet(
  't w v wk week weeks m mo month months day d y yr year f s time round visit phase session ses tp',
);
/** What was made of the answers: sums, means, and parts of a scale. */
const figures = wordSet(
  `score scores scr total tot sum mean avg average median raw z zscore t tscore scaled std stdz standardized standardised normed centered centred c log
   subscale scale index idx composite change delta diff percentile pct level lvl rating rate bin cat category categories group grp factor item q num n
   self report reported sr rev r imputed clean new fwd bwd forward backward acc accuracy errors error effect overall global general trait state measure test value perceived`,
);
const digits = /^\d+$/;

/**
 * What is measured, without in which round of a study and as which figure: `stress_t1`, `mean_anxiety_baseline`, `Self Esteem (post)`
 * → `stress`, `anxiety`, `selfesteem`. Each reading is less than the one before it, the first the whole name; in one word each, since studies
 * write them with seams and without.
 */
export function measuredReadings(words: readonly string[]): string[] {
  const readings = new Set<string>();
  for (let start = 0; start <= 3 && start < words.length; start += 1) {
    if (start > 0 && !isLeading(words.slice(0, start))) continue;
    for (let end = words.length; end > start; end -= 1) {
      readings.add(words.slice(start, end).join(''));
      if (!isTrailing(words, end - 1)) break;
    }
  }
  return [...readings];
}

/** What is told, without in which round: `age baseline` → `age`. */
export function withoutRound(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && !figures.has(words[end - 1]!) && isTrailing(words, end - 1)) end -= 1;
  return words.slice(0, end);
}

/** Whether a word at the end says only when or how something was measured. */
function isTrailing(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  if (digits.test(word) || figures.has(word)) return true;
  return rounds.has(word) && (!numbered.has(word) || digits.test(words[at + 1] ?? words[at - 1] ?? ''));
}

/** Whether words at the beginning say only that: a round, a figure, or whose it is. */
const isLeading = (words: readonly string[]): boolean =>
  words.every((word) => digits.test(word) || figures.has(word) || rounds.has(word) || studied.has(word));
/** Whose it is, and how old systems begin the name of an amount, a count or a code. */
const studied = wordSet(
  'amt cnt name code subj subject participant respondent resp ppt pt patient child baby infant caregiver',
);
