import { defineDetector } from '../../src/sdk/index.ts';
import { between } from './_shared/between.ts';
import { wordStart } from './_shared/labels.ts';

const deeds =
  '(?:Co-[Aa]uthored|Signed-[Oo]ff|Reviewed|Acked|Tested|Reported|Suggested|Helped|Approved|Committed|Merged|Requested|Co-[Dd]eveloped|Based-on-patch|Mentored|Bisected)-[Bb]y';
/** A word alone is a program or a login as often, but in scripts of which names are one word. */
const name =
  "\\p{Lu}[\\p{L}.'’-]{0,30}(?: [\\p{L}.'’-]{1,30}){1,4}|[가-힣]{2,5}|[가-힣]{1,2} [가-힣]{1,3}|[一-鿿ぁ-ヿ]{2,10}";
const nobody =
  '.*(?:\\b(?:bot|robot|ci|cd|team|teams|support|actions?|github|gitlab|bitbucket|jenkins|server|admin|administrator|system|service|services|notifications?|build|builder|builds|release|releases|runner|automation|automatic|autoroll|roller|user|name|account|alerts?|list|mailer|daemon|pipeline|inc|llc|ltd|corp|developers?|maintainers?|contributors?|authors?|project|deploy|deployer|sync|agent|copilot|code)|팀|봇|센터|관리자|운영자|시스템|담당자|개발자)[.]?';

export default defineDetector({
  id: 'name-authored',
  kind: 'pattern',
  item: 'name',
  ...between([[`(?:Author|Commit(?:ter)?|${deeds}): {1,5}`, ' <']], name, nobody),
  boundary: { before: wordStart },
  gate: {
    words:
      'author commit co-authored signed reviewed acked tested reported suggested helped approved merged requested based mentored bisected'.split(
        ' ',
      ),
    holds: ': {1,5}[^<\\n]{2,160} <',
  },
  weight: 0.88,
  inText: true,
  labelled: true,
  examples: {
    match: [
      'Author: Minjun Kim <',
      'Co-authored-by: Hana Lee <',
      'Signed-off-by: 김민준 <',
      'Committer:  Jean-Luc de la Example <',
      'Reviewed-by: 박 지우 <',
    ],
    reject: [
      'Author: GitHub <',
      'Author: Release Bot <',
      'Author: minjun <',
      'Co-authored-by: Example Team <',
      'Signed-off-by: 개발팀 <',
      'Author: Minjun Kim',
    ],
  },
  refs: ['git-log(1), git-interpret-trailers(1): who wrote, reviewed and took a change'],
});
