import type { Award } from '../../../domain/method';
import { isZero } from '../../../domain/points';
import type { Grant } from '../clause';
import { awardFrom, grantsOf, type Parsed } from '../parsed';
import { match, pattern, under } from '../pattern';
import { conditionOf } from '../subject';
import type { Token } from '../token';
import { missesNumber } from './missingNumber';

export interface Labelled {
  readonly label: readonly Token[];
  readonly award: Award;
  readonly isRest: boolean;
}

const LABEL = [
  pattern('IF? label:~l+'),
  pattern('IF? label:REST'),
  pattern('IF? xếp? label:mức|loại|bậc|độ+ number:N'),
  pattern('IF? label:~l* label2:mức|loại|bậc|hạng|cấp|độ number:N'),
  pattern('IF? ~* label:~l+'),
];

/** `các đội khác có tham gia`: those without a prize, by what they do. */
const OTHERS_PRESENT = pattern('REST label:có? label2:tham|dự label3:gia|dự|thi?');
/** `triển khai chưa kịp thời hoặc chưa đầy đủ`: one grade between all and nothing. */
const PARTLY = pattern('IF? label:~+ label2:NOT+ label3:~+ label4:OR+ label5:NOT+ label6:~+');
/** `nộp chậm hoặc thiếu`: done, and not well. */
const BADLY = pattern('IF? label:~* label2:chậm|muộn|trễ|thiếu+ label3:~* label4:OR+ label5:~* label6:chậm|muộn|trễ|thiếu+');
/** `không tổ chức hoặc tổ chức chậm` earns nothing either way. */
const EITHER = pattern('IF? label:~l|OR|ONWARD+');

const LABEL_PARTS = ['label', 'label2', 'label3', 'label4', 'label5', 'label6'];

/** Every grant a label with its points, nothing else; `null` when one of them is something else. */
export function labelsOf(parsed: Parsed): readonly Labelled[] | null {
  const all = grantsOf(parsed).map((one) => labelled(one, parsed));
  return all.some((one) => one === null) ? null : all.filter((one) => one !== null);
}

function labelled(grant: Grant, { context }: Parsed): Labelled | null {
  const award = awardFrom(grant.amount, context.maximum);
  const condition = conditionOf(grant);
  const isGiven = grant.verb === 'give' || grant.amount.kind === 'loseAll' || (context.kind === 'bonus' && grant.verb === 'add');
  if (award === null || condition === null || !isGiven || missesNumber(condition)) return null;
  const isNothing = award.points !== undefined && isZero(award.points);
  const present = match(condition, OTHERS_PRESENT);
  const found = present ?? match(condition, ...LABEL, ...(isNothing ? [EITHER] : [PARTLY, BADLY]));
  if (found === null) return null;
  return {
    label: [...LABEL_PARTS.flatMap((name) => under(found, name)), ...under(found, 'number')],
    award,
    isRest: present === null && condition.some(({ code }) => code === 'REST'),
  };
}
