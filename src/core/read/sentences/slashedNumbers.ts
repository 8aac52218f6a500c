/** `5/4/3/2 điểm`: three or more are points of as many rows, no date and no fraction. */
const LIST = /(?<![\d/.,])\d+(?:[.,]\d+)?(?:\/\d+(?:[.,]\d+)?){2,}(?=\s*[đd](?:i[eêể]|(?![\p{L}/])))/giu;

export const withSlashedNumbersApart = (sentence: string): string =>
  sentence.includes('/') ? sentence.replace(LIST, (list) => list.replaceAll('/', ', ')) : sentence;
