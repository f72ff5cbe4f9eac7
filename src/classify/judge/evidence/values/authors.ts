import { wordSet } from '../../../names/word-list.ts';
import { hitShares } from '../../hits.ts';
import type { Judge } from '../../judge.ts';

/** Who makes what a manifest is of: a person, a team or a firm. */
const authors = wordSet('author contributor maintainer developer committer');
/** What a program gives itself out as, and who answers for it. */
const senders = wordSet(
  'from sender contact support app application site brand mail email smtp reply service shop store display title organization product project',
);

/** Of so many syllables behind a surname this share is one that given names are made of. */
const typical = 0.8;

/** Names in settings and manifests are of programs, firms and teams, unless their values are those of people. */
export const judgeAuthors: Judge = (board, { words }, { setUp }, { profile, detectors }) => {
  if (!setUp || !profile || profile.values === 0) return;
  const spoken = words.map((word) => word.replace(/s$/, ''));
  const isAuthor = spoken.some((word) => authors.has(word));
  const score = board.scoreOf('name');
  if (score <= 0 && !isAuthor) return;
  const shares = hitShares(profile, detectors);
  const { koreanNames } = profile;
  const people =
    (shares.get('name')?.share ?? 0) > 0 ||
    (koreanNames.values > 0 && koreanNames.typical >= typical) ||
    (isAuthor && (shares.get('email')?.share ?? 0) > 0);
  if (people) {
    if (isAuthor && (authors.has(spoken.at(-1)!) || spoken.at(-1) === 'name'))
      board.lift('values', 'names of authors', 'name', 3);
    return;
  }
  const others = ['company', 'department'].some((item) => (shares.get(item)?.share ?? 0) > 0);
  if (score > 0 && (others || words.join(' ') === 'name' || spoken.some((word) => senders.has(word))))
    board.for('neighbour', 'settings of programs', 'name', -score);
};
