/** A sentence as it continues after a colon: "Không xếp hạng" becomes "không xếp hạng". */
export function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
