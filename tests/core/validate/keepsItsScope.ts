import { catalogue } from '../../../src/core/validate/catalogue';
import type { Context } from '../../../src/core/validate/context';
import { contextOf } from '../../../src/core/validate/contextOf';
import { aboutCriterion, aboutUnit } from '../../../src/core/validate/narrowed';
import type { Finding, Rule } from '../../../src/core/validate/rule';

/** @throws Error for the first rule that finds something else of a unit, or of a criterion, when it looks at nothing else: its scope is wrong. */
export function expectScopesKept(...given: Parameters<typeof contextOf>): void {
  const context = contextOf(...given);
  for (const rule of catalogue) {
    for (const { scope, check } of [rule, ...(rule.also === undefined ? [] : [rule.also])]) {
      if (scope === 'unit') {
        const { units } = context.reading;
        compare(
          rule,
          check,
          context,
          ({ place }) => place.unit,
          units.map(({ id }) => [id, aboutUnit(context, id)]),
        );
      }
      if (scope === 'criterion') {
        const { criteria } = context.reading;
        compare(
          rule,
          check,
          context,
          ({ place }) => place.criterion,
          criteria.map(({ id }) => [id, aboutCriterion(context, id)]),
        );
      }
    }
  }
}

function compare(
  rule: Rule,
  check: Rule['check'],
  context: Context,
  nameOf: (finding: Finding) => string | null,
  narrowed: readonly (readonly [string, Context])[],
): void {
  const whole = check(context);
  for (const [name, about] of narrowed) {
    const wanted = whole.filter((finding) => nameOf(finding) === name).map(said);
    const found = check(about).map(said);
    if (found.sort().join('\n') !== wanted.sort().join('\n'))
      throw new Error(
        `${rule.id} depends on more than its scope says, of ${name}:\n${wanted.join('\n')}\n≠\n${found.join('\n')}`,
      );
  }
}

const said = (finding: Finding): string => JSON.stringify(finding);
