/** Longer texts are prose: they hardly repeat, and finding them again costs as much as judging them. */
const LONGEST = 200;
const MOST = 4_000;

/**
 * The same judgment of a text, made once for each different text: headings, formats and captions are few and are asked about
 * thousands of times. What was found of at most some thousand texts is kept. For pure functions that never give `undefined`.
 */
export function onceEach<Value extends NonNullable<unknown> | null>(judge: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (text.length > LONGEST) return judge(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = judge(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
