import type { Judge } from '../../judge.ts';
import { judgeAccountNumber } from './account-number.ts';
import { judgeCard } from './card.ts';
import { judgeExternal, judgeWallet } from './external.ts';
import { judgeHalves } from './halves.ts';
import { judgeHandset } from './handset.ts';
import { judgeHoldings } from './holdings.ts';
import { judgeKeys } from './key.ts';
import { judgeLicence } from './licence.ts';
import { judgeLongKey, judgeSpeaker, judgeStaffKey, judgeTypedLogin } from './login.ts';
import { judgeNetwork } from './network.ts';
import { judgePanel } from './panel.ts';
import { judgeLink, judgeProof, judgeTurn } from './proof.ts';
import { judgeProtected } from './protected.ts';
import { judgeRegistrar } from './registrar.ts';
import { judgePageName } from './visited.ts';

/** Whose key, login or number it is, if anybody's. */
export const holderJudges: readonly Judge[] = [
  judgeTypedLogin,
  judgeSpeaker,
  judgeLongKey,
  judgeStaffKey,
  judgeRegistrar,
  judgeNetwork,
  judgeExternal,
  judgeWallet,
  judgeProof,
  judgeTurn,
  judgeLink,
  judgePageName,
  judgeHandset,
  judgeCard,
  judgeLicence,
  judgeAccountNumber,
  judgeHalves,
  judgeHoldings,
  judgePanel,
  (board, view, _, { profile, detectors }) => judgeProtected(board, view, profile, detectors),
  judgeKeys,
];
