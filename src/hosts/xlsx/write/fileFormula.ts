/**
 * Functions younger than the file format, which files spell with a prefix that Excel never shows
 * (MS-XLSX 2.2.2, future functions). Without it Excel answers #NAME?.
 */
const YOUNGER = new Set(
  (
    'BETA.DIST BETA.INV BINOM.DIST BINOM.INV CHISQ.DIST CHISQ.INV CHISQ.TEST CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S ' +
    'EXPON.DIST F.DIST F.INV F.TEST GAMMA.DIST GAMMA.INV HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV MODE.MULT MODE.SNGL NEGBINOM.DIST ' +
    'NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC POISSON.DIST QUARTILE.EXC ' +
    'QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S T.DIST T.INV T.TEST VAR.P VAR.S WEIBULL.DIST Z.TEST CEILING.MATH FLOOR.MATH ' +
    'DAYS FORMULATEXT IFNA ISFORMULA ISOWEEKNUM NUMBERVALUE SHEET SHEETS UNICHAR UNICODE XOR CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN ' +
    'XLOOKUP XMATCH LET LAMBDA SEQUENCE UNIQUE RANDARRAY SORTBY TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOCOL TOROW TAKE DROP'
  ).split(' '),
);
const YOUNGER_SHEET = new Set(['FILTER', 'SORT']);
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const CALL = /(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()/gu;

/** A formula as files spell it, from the spelling Excel shows. */
export function fileFormula(formula: string): string {
  return formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(CALL, spelled)))
    .join('');
}

function spelled(name: string): string {
  if (YOUNGER_SHEET.has(name)) return `_xlfn._xlws.${name}`;
  return YOUNGER.has(name) ? `_xlfn.${name}` : name;
}
