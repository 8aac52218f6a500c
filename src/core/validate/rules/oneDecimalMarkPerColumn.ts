import { columnName } from '../../workbook/address';
import { columnKey } from '../cellKey';
import { placeOf } from '../cells/placeOf';
import { typedText, valueText } from '../cells/typedText';
import type { PlacedNumber } from '../placedNumbers';
import type { Finding, Rule } from '../rule';

type Mark = ',' | '.';

/** TYP-02: `12.5` beside `12,5` among the texts of one column. The rarer mark is reported; as many of each, the dot. */
export const oneDecimalMarkPerColumn: Rule = {
  id: 'TYP-02',
  severity: 'warning',
  fix: 'safe',
  blocks: 'tick',
  tests: 'numbers',
  scope: 'cluster',
  check: ({ typedNumbers }) => {
    const columns = new Map<string, Record<Mark, PlacedNumber[]>>();
    for (const placed of typedNumbers) {
      const mark = decimalMark(placed);
      if (mark === null) continue;
      const key = columnKey(placed.number.at);
      const column = columns.get(key) ?? { ',': [], '.': [] };
      column[mark].push(placed);
      columns.set(key, column);
    }
    return [...columns.values()].flatMap((column) => {
      if (column[','].length === 0 || column['.'].length === 0) return [];
      return (column[','].length < column['.'].length ? column[','] : column['.']).flatMap(mixed);
    });
  },
};

function mixed(placed: PlacedNumber): readonly Finding[] {
  const { reading, at } = placed.number;
  if (reading.value === null) return [];
  const [text, value] = [typedText(placed.number), valueText(reading.value)];
  return [
    {
      code: 'mixedSeparators',
      place: placeOf(placed),
      facts: { text, value, column: columnName(at.column) },
      fix: { kind: 'safe', from: text, to: value },
    },
  ];
}

/** The mark that a text read in one way only uses for its decimals; `null`: none, or not a text. */
function decimalMark({ number }: PlacedNumber): Mark | null {
  const { reading, stored } = number;
  if (stored.kind !== 'text' || (reading.status !== 'ok' && reading.status !== 'warn')) return null;
  if (reading.why.includes('dotDecimal') || reading.why.includes('englishStyle')) return '.';
  return /,\d+\s*%?\s*$/.test(stored.text) ? ',' : null;
}
