/** As many whole words as fit into `longest` letters, then "…"; a text that fits is unchanged. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > longest / 2 ? end : longest).replace(/[\s,;:–-]+$/, '')}…`;
}
