import { expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const itemOf = (type: string, table = 'scouts') =>
  judgeSchema(table, [`kind ${type.replaceAll(' ', '')}`]).kind;

it('what an enumeration lists tells what it is, whatever its name', () => {
  expect(itemOf("enum('BOY','GIRL')")).toBe('gender');
  expect(itemOf("enum('single','married','divorced','other')")).toBe('marital-status');
  expect(itemOf("enum('A+','A-','O+')")).toBe('health');
});

it('but not where it lists anything else, nor in a list', () => {
  expect(itemOf("enum('male')")).toBeUndefined();
  expect(itemOf("enum('male','female','team')")).toBeUndefined();
  expect(itemOf("enum('single','double')")).toBeUndefined();
  expect(itemOf("enum('male','female')", 'gender_types')).toBeUndefined();
});
