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

it('religions, military service, and the two letters of the sexes where people are told of', () => {
  expect(itemOf("enum('불교','기독교','무교')")).toBe('belief');
  expect(itemOf("enum('군필','미필','면제')")).toBe('military-number');
  expect(judgeSchema('members', ['mbr_nm', "sx enum('M','F')"]).sx).toBe('gender');
  expect(judgeSchema('cables', ['id int', "kind enum('M','F')"]).kind).toBeUndefined();
});
