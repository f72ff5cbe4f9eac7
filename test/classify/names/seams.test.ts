import { describe, expect, it } from 'vitest';
import { isAcross } from '../../../src/classify/names/seams.ts';
import { isRoleSkeleton } from '../../../src/classify/names/skeletons.ts';

describe('seams of Korean compounds', () => {
  it.each([
    ['연체발생일자', '생일자', true],
    ['발신주소', '신주소', true],
    ['고객생년월일', '생년월일', false],
    ['신청자주소', '주소', false],
    // Made of more than the standard's words: nothing is known of its seams.
    ['뭉게생일자', '생일자', false],
  ])('%s, at %s: %s', (compound, end, across) => {
    expect(isAcross(compound, compound.length - end.length)).toBe(across);
  });
});

describe('roles told by their consonants', () => {
  it.each(['cshr', 'wtns', 'ofcr', 'rscr', 'prncpl', 'rcvr', 'tnnt', 'wrkr', 'rptr'])(
    '%s is a person',
    (word) => {
      expect(isRoleSkeleton(word)).toBe(true);
    },
  );

  it.each([
    'prdt',
    'ctgr',
    'brnd',
    'strt',
    'bldg',
    'rslt',
    'tmplt',
    'crncy',
    'dstr',
    'cptn',
    'dvc',
    'order',
    'cache',
  ])('%s is none', (word) => {
    expect(isRoleSkeleton(word)).toBe(false);
  });
});
