import type { Judge } from '../../judge.ts';
import { judgeAbsence } from './absence.ts';
import { judgeAct } from './act.ts';
import { judgeActivity } from './activity.ts';
import { judgeDealing } from './dealing.ts';
import { judgeDeed } from './deed.ts';
import { judgeKept } from './kept.ts';
import { judgeLife } from './life.ts';
import { judgeMoment } from './moment.ts';
import { judgeNobodysTime } from './nobodys-time.ts';
import { judgeTime } from './time.ts';

/** The judges of times that know their tables. */
const knowing = [judgeKept, judgeLife, judgeAbsence, judgeDealing, judgeActivity, judgeMoment, judgeAct];

/** What a time is the time of is told once: by the first that knows. */
const judgeTimes: Judge = (board, view, dataset) => {
  if (!knowing.some((judge) => judge(board, view, dataset))) judgeTime(board, view, dataset);
};

/** What a time is the time of, and whose. */
export const timeJudges: readonly Judge[] = [judgeTimes, judgeDeed, judgeNobodysTime];
