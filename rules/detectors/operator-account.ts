import { defineDetector } from '../../src/sdk/index.ts';

/** Who a system's own deeds are put down to. */
export default defineDetector({
  id: 'operator-account',
  kind: 'dictionary',
  item: 'username',
  entries: () =>
    new Set(
      `admin administrator superadmin super_admin sysadmin root system sys sysop operator webmaster manager master superuser bot
        batch cron scheduler daemon service api import migration anonymous guest
        관리자 운영자 최고관리자 시스템 시스템관리자 어드민 운영팀 관리팀 배치 익명 비회원`
        .trim()
        .split(/\s+/),
    ),
  weight: 0.05,
  examples: { match: ['admin', 'System', '관리자'], reject: ['admin01', 'administration', '관리자1'] },
  refs: ['Names nobody; a column of nothing else tells of nobody'],
});
