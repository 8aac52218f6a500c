import { equal, HUNDRED } from '../../../domain/points';
import type { Grant } from '../clause';
import { conditionOf } from '../subject';
import type { Token } from '../token';

const REACHED = new Set(['đạt', 'hoàn', 'thực', 'PLAN', 'EXACT']);

/** `vượt từ 10% trở lên …; từ 5% đến dưới 10% …`: the second may be of the excess as well. */
export function mixesExcess(grants: readonly Grant[]): boolean {
  const conditions = grants.map((one) => conditionOf(one) ?? []);
  return conditions.some((words) => isOver(words) && hasPercent(words)) && conditions.some(isOpen);
}

function isOpen(words: readonly Token[]): boolean {
  const isOfTarget = words.some(({ code, value }) => REACHED.has(code) || (value !== null && equal(value, HUNDRED)));
  return !isOver(words) && hasPercent(words) && !isOfTarget;
}

const isOver = (words: readonly Token[]): boolean => words.some(({ code }) => code === 'OVER');
const hasPercent = (words: readonly Token[]): boolean => words.some(({ code }) => code === 'P');
