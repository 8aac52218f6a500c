/** `5/4/3/2 điểm`, `3/0 điểm`: three or more, or one beside nothing, are points of as many rows, no date and no fraction. */
const LIST = /(?<![\d/.,])\d+(?:[.,]\d+)?(?:(?:\/\d+(?:[.,]\d+)?){2,}|\/0)(?=\s*[đd](?:i[eêể]|(?![\p{L}/])))/giu;

export const withSlashedNumbersApart = (sentence: string): string =>
  sentence.includes('/') ? sentence.replace(LIST, (list) => list.replaceAll('/', ', ')) : sentence;
