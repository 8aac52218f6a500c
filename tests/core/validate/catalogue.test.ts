import { catalogue } from '../../../src/core/validate/catalogue';
import type { Rule } from '../../../src/core/validate/rule';

/** The columns Sev, Fix and Blk of METHODS §10. */
const SEVERITY: Readonly<Record<Rule['severity'], string>> = { error: 'E', warning: 'W', info: 'I' };
const FIX = (fix: Rule['fix']): string => (fix === null ? '–' : { safe: 'S', ask: 'A' }[fix]);
const BLOCKS = (blocks: Rule['blocks']): string =>
  blocks === null ? '–' : { ranking: 'R', awards: 'A', print: 'P', tick: 'w' }[blocks];

const METHODS_10 = `
TYP-01 W S w | TYP-02 W S w | TYP-03 W A w | TYP-04 E A R | TYP-05 I S – | TYP-06 E A R | TYP-07 W A w | TYP-08 W A w
TYP-10 E A R | TYP-11 E – R | TYP-12 W A w | TYP-13 E A R
RNG-01 E – R | RNG-02 E – R | RNG-03 E – R | RNG-04 E – R | RNG-05 E – R | RNG-06 E A R | RNG-08 W – w | RNG-09 E A R | RNG-10 E – R
REL-01 E – R | REL-02 E – R | REL-06 E A R | REL-07 E A R | REL-08 E A P | REL-11 E A P
MIS-01 E – R | MIS-02 E – A | MIS-03 E – R | MIS-04 W A w | MIS-06 E – R | MIS-08 E – R
EVD-01 W – w | EVD-02 E – A | EVD-03 W A w | EVD-04 W – w | EVD-05 W – w | EVD-06 W – w | EVD-07 E – A | EVD-08 I – –
DUP-01 E A R | DUP-02 W A w | DUP-03 E – R
TXT-01 I S – | TXT-02 W A w | TXT-03 I S – | TXT-04 I S – | TXT-05 W A w
FRM-01 E A R | FRM-02 E A R | FRM-03 E A R | FRM-04 W A w | FRM-06 E A R | STR-04 E A R
CFG-01 E – R | CFG-02 E A R | CFG-03 E A R | CFG-07 E A R | CFG-08 E A A | CFG-09 E A A | CFG-10 E A A | CFG-11 E A R | CFG-12 E A R | CFG-13 E A R
VER-01 E – R | TGT-03 E A R | TGT-04 E A R | TGT-05 E A R | STL-03 W A w | JUD-01 E – R | JUD-02 E – R | JUD-03 I – – | VOT-01 E – A | VOT-02 E – A | RUL-01 W A w | RUL-02 E A R
RNG-07 W A w | REL-03 E A R | REL-04 E A R | REL-05 W – w | REL-09 W – w | REL-10 E – A | REL-12 E A R | MIS-05 W – w
MIS-07 E – R | KEY-02 W A w | KEY-03 W A w | FRM-05 W – w | FRM-07 W – w | STR-01 W A w | STR-02 W A w | STR-08 I A –
CFG-04 W – w | CFG-05 I – – | TGT-01 W A w | TGT-02 E A R | TGT-07 W A w | TGT-08 E – R | VIS-01 W A w
VIS-02 E A R | VIS-03 W A w | VIS-04 I – – | VIS-05 E – R | RNK-01 E A R | RNK-02 E A R | RNK-03 W – w | RNK-05 W A w
KEY-01 E – R | AUD-01 E A R | TYP-09 W S w | EVD-09 W A w | STR-03 W A w | STR-05 W – w
AUD-02 W – w | PRT-02 I A – | STR-06 E – R | STR-07 E A R
CFG-06 W A w | FRM-08 W A w | AUD-04 E – R | AUD-05 W – w | STA-02 W – w | STA-03 I – – | STA-04 I – – | STA-05 W – w | STA-06 I – – | VOT-03 W – w`
  .split(/[|\n]/)
  .map((one) => one.trim())
  .filter((one) => one !== '');

/** Of what METHODS §10 wants counted: the example of each rule says what it looks at. `entries`: one school on one criterion. */
const LOOKS_AT: Readonly<Record<Rule['tests'], string>> = {
  numbers:
    'TYP-01 TYP-02 TYP-03 TYP-04 TYP-05 TYP-06 TYP-07 TYP-08 TYP-10 TYP-11 TYP-12 TYP-13 RNG-01 MIS-04 STR-01 STR-02 STR-03 STR-05',
  scores: 'RNG-04 RNG-05 RNG-06 RNG-07 RNG-08 VIS-03',
  selfScores: 'STL-03',
  crossScores: 'JUD-01 JUD-02 JUD-03',
  results: 'RNG-02 RNG-03 RNG-09 RNG-10 MIS-05',
  targets: 'TGT-01 TGT-02 TGT-03 TGT-04 TGT-05 TGT-07',
  evidence: 'EVD-01 EVD-02 EVD-03 EVD-04 EVD-05 EVD-06 EVD-07 EVD-08 EVD-09',
  entries: 'REL-10 MIS-01 MIS-02 STR-04 STR-07 VIS-04 AUD-01 AUD-04 AUD-05',
  criteria: 'MIS-08 DUP-03 KEY-01 KEY-02 CFG-03 CFG-12 VER-01 STA-02 STA-03',
  groups: 'CFG-01 CFG-02 CFG-13',
  sentences: 'RUL-01 RUL-02',
  units: 'MIS-03 MIS-07 DUP-01 DUP-02 TGT-08 RNK-03 RNK-05 STA-04 STA-05 STA-06',
  bars: 'MIS-06',
  sums: 'REL-06 REL-07 REL-08 REL-12 VIS-01 VIS-02 VIS-05',
  places: 'REL-11 RNK-01 RNK-02',
  indicators: 'REL-01 REL-02 REL-03 REL-04 REL-05 REL-09',
  ballots: 'KEY-03 VOT-01 VOT-02 VOT-03',
  formulas: 'FRM-01 FRM-02 FRM-03 FRM-04 FRM-05 FRM-06 FRM-07 FRM-08',
  texts: 'TXT-01 TXT-02 TXT-03 TXT-04 TXT-05',
  settings: 'CFG-04 CFG-05 CFG-06 CFG-07 CFG-08 CFG-09 CFG-10 CFG-11',
  sheets: 'TYP-09 STR-06 STR-08 PRT-02',
  logged: 'AUD-02',
};

/**
 * What has to be looked at again when one cell is typed. A rule about lists, settings, sentences or the make of the workbook stands; one that
 * compares schools, places or a column has to see all of them; the others see the school, or the criterion, of the cell.
 */
const DEPENDS_ON: Readonly<Record<Rule['scope'], string>> = {
  book: `TYP-09 REL-01 REL-02 REL-03 REL-04 REL-05 MIS-03 MIS-06 MIS-08 DUP-01 DUP-02 DUP-03 KEY-01 KEY-02 KEY-03
    TXT-01 TXT-02 TXT-03 TXT-04 TXT-05 FRM-07 FRM-08 STR-02 STR-04 STR-06 STR-08 CFG-01 CFG-02 CFG-04 CFG-06 CFG-07 CFG-08
    CFG-09 CFG-10 CFG-11 CFG-13 VER-01 PRT-02 VOT-01 VOT-02 VOT-03 RUL-01 RUL-02`,
  cluster: `TYP-02 REL-07 REL-09 REL-11 REL-12 FRM-01 FRM-03 FRM-06 STR-01 STR-03 STR-05 STR-07 CFG-05 VIS-02 RNK-01 RNK-02 RNK-03
    RNK-05 AUD-02 STA-03 STA-05 JUD-03`,
  criterion: 'TYP-06 TGT-01 TGT-02 TGT-07 STA-02',
  evidence: 'EVD-01 EVD-04 EVD-06',
  formulas: 'FRM-02 FRM-04 FRM-05',
  unit: `TYP-01 TYP-03 TYP-04 TYP-05 TYP-07 TYP-08 TYP-10 TYP-11 TYP-12 TYP-13 RNG-01 RNG-02 RNG-03 RNG-04 RNG-05 RNG-06 RNG-07
    RNG-08 RNG-09 RNG-10 REL-06 REL-08 REL-10 MIS-01 MIS-02 MIS-04 MIS-05 MIS-07 EVD-02 EVD-03 EVD-05 EVD-07 EVD-08 EVD-09
    CFG-03 CFG-12 TGT-03 TGT-04 TGT-05 TGT-08 STL-03 VIS-01 VIS-03 VIS-04 VIS-05 AUD-01 AUD-04 AUD-05 STA-04 STA-06 JUD-01
    JUD-02`,
};
const idsIn = (text: string): readonly string[] => text.split(/\s+/).sort();

describe('catalogue of rules', () => {
  it.each(Object.entries(LOOKS_AT))('these look at %s, and are counted so', (ground, ids) => {
    expect(
      catalogue
        .filter(({ tests }) => tests === ground)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(idsIn(ids));
  });

  it.each(Object.entries(DEPENDS_ON))('the findings of these depend on the %s', (scope, ids) => {
    expect(
      catalogue
        .filter((rule) => rule.scope === scope)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(idsIn(ids));
  });

  it('a second part that compares schools stands beside what is asked of one', () => {
    expect(catalogue.flatMap(({ id, also }) => (also === undefined ? [] : [`${id} ${also.scope}`]))).toEqual([
      'TYP-06 cluster',
      'VIS-03 cluster',
      'STA-02 cluster',
    ]);
  });

  it.each(METHODS_10)('%s, as METHODS §10 says', (line) => {
    const [id = ''] = line.split(' ');
    const rule = catalogue.find((one) => one.id === id);
    expect(rule === undefined ? id : `${id} ${SEVERITY[rule.severity]} ${FIX(rule.fix)} ${BLOCKS(rule.blocks)}`).toBe(line);
  });

  it('holds every rule once', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
