import { onceEach } from '../../../src/core/shared/onceEach';

describe('a judgment made once for each text', () => {
  it('asks once for each different text and gives what was found, null too', () => {
    const asked: string[] = [];
    const lengthOf = onceEach((text: string): number | null => {
      asked.push(text);
      return text === '' ? null : text.length;
    });
    expect(['điểm', 'điểm', '', '', 'tổng'].map(lengthOf)).toEqual([4, 4, null, null, 4]);
    expect(asked).toEqual(['điểm', '', 'tổng']);
  });

  it('judges prose each time, and forgets rather than grows without end', () => {
    let asked = 0;
    const judge = onceEach((text: string) => {
      asked += 1;
      return text;
    });
    const prose = 'a'.repeat(201);
    judge(prose);
    judge(prose);
    expect(asked).toBe(2);
    for (let index = 0; index < 10_000; index += 1) expect(judge(String(index))).toBe(String(index));
    // The very first ones were forgotten by then, the last one was not.
    asked = 0;
    judge('9999');
    expect(asked).toBe(0);
    judge('0');
    expect(asked).toBe(1);
  });
});
