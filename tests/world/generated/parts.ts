/**
 * Families (library × flow) are split once and for all: part A may be looked at while the extension is built, part B is
 * only ever reported in figures.
 */
import { admin, code, KITS } from './choices.ts';
import { familyOf } from './plan.ts';
import { hash } from './random.ts';

export type Part = 'A' | 'B';

/** Which part a family is in; about half are in each. */
export const partOf = (family: string): Part => (hash(`part ${family}`) % 2 ? 'A' : 'B');

/** All families there are. */
export const families: string[] = KITS.flatMap((kit) => [
  ...code.flow.map((flow) => familyOf({ goal: 'get-code', kit, flow })),
  ...admin.flow.map((flow) => familyOf({ goal: 'lift-ip-rule', kit, flow })),
]);
