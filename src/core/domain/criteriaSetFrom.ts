import type { CriteriaGroup, CriteriaSet, SetCriterion } from './criteriaSet';
import type { CriterionKind } from './criteria';
import { pointsFromExcel, type Points } from './points';

/**
 * Reads a criteria set in the form of `assets/criteria-default.json`, on one of its two scales.
 * @throws Error naming the path: the file ships with the product, so a fault in it is ours
 */
export function criteriaSetFrom(json: unknown, scale: 100 | 1000 = 100): CriteriaSet {
  const set = record(json, 'set');
  const points = `points${scale}`;
  const bonus = record(set['bonus'], 'bonus');
  const penalty = record(set['penalty'], 'penalty');
  return {
    title: text(set['title'], 'title'),
    isDraft: set['status'] === 'draft',
    paperNotice: text(record(set['notice'], 'notice')['paper'], 'notice.paper'),
    total: number(record(record(set['scales'], 'scales')[points], `scales.${points}`)['total'], `scales.${points}.total`),
    bonusCap: numberOrNull(bonus[`cap${scale}`], `bonus.cap${scale}`),
    penaltyCap: numberOrNull(penalty[`cap${scale}`], `penalty.cap${scale}`),
    groups: list(set['groups'], 'groups').map((group, at) => groupFrom(group, `groups[${at}]`, scale)),
    bonus: list(bonus['items'], 'bonus.items').map((item, at) => criterionFrom(item, `bonus.items[${at}]`, scale, 'bonus')),
    penalty: list(penalty['items'], 'penalty.items').map((item, at) =>
      criterionFrom(item, `penalty.items[${at}]`, scale, 'penalty'),
    ),
  };
}

function groupFrom(json: unknown, path: string, scale: 100 | 1000): CriteriaGroup {
  const group = record(json, path);
  return {
    id: text(group['id'], `${path}.id`),
    number: text(group['number'], `${path}.number`),
    text: text(group['text'], `${path}.text`),
    maximum: number(group[`points${scale}`], `${path}.points${scale}`),
    criteria: list(group['criteria'], `${path}.criteria`).map((item, at) =>
      criterionFrom(item, `${path}.criteria[${at}]`, scale, 'points'),
    ),
  };
}

function criterionFrom(json: unknown, path: string, scale: 100 | 1000, kind: CriterionKind): SetCriterion {
  const criterion = record(json, path);
  const params = criterion['params'] === undefined ? {} : record(criterion['params'], `${path}.params`);
  const points = number(criterion[`points${scale}`], `${path}.points${scale}`);
  return {
    id: text(criterion['id'], `${path}.id`),
    number: text(criterion['number'], `${path}.number`),
    text: text(criterion['text'], `${path}.text`),
    kind,
    maximum: kind === 'penalty' ? null : points,
    unitOfMeasure: text(criterion['unit'], `${path}.unit`),
    sentence: text(criterion[scale === 100 ? 'ruleSentence' : 'ruleSentence1000'], `${path}.ruleSentence`),
    target: params['targetFrom'] === 'fixed' ? number(params['target'], `${path}.params.target`) : null,
  };
}

function record(json: unknown, path: string): { readonly [field: string]: unknown } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Error(`Criteria set: ${path} is no record`);
  return Object.fromEntries(Object.entries(json));
}

function list(json: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new Error(`Criteria set: ${path} is no list`);
  return json;
}

function text(json: unknown, path: string): string {
  if (typeof json !== 'string' || json === '') throw new Error(`Criteria set: ${path} is no text`);
  return json;
}

function number(json: unknown, path: string): Points {
  if (typeof json !== 'number') throw new Error(`Criteria set: ${path} is no number`);
  return pointsFromExcel(json);
}

function numberOrNull(json: unknown, path: string): Points | null {
  return json === null ? null : number(json, path);
}
