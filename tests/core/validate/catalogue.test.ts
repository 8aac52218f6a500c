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

describe('catalogue of rules', () => {
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
