import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Disclosure } from '../shared/Disclosure';
import { useWords } from '../shared/PanelText';
import type { Checked } from '../state/appraisalState';
import { story } from '../state/appraised';
import type { Appraising } from '../state/useAppraisal';
import { PairsPlan } from './PairsPlan';

const useStyles = makeStyles({ box: { minWidth: 0, marginLeft: '-16px' } });

/** Chấm chéo: offered where there is more than one unit; nothing is worked out before someone opens it. */
export function PairsView({ checked, appraising }: { checked: Checked; appraising: Appraising }) {
  const styles = useStyles();
  const { words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [core, setCore] = useState<typeof import('../state/story') | null>(null);
  useEffect(() => {
    if (isOpen) void story().then(setCore);
  }, [isOpen]);
  const { reading } = checked.appraisal;
  if (reading === null || reading.units.length < 2) return null;
  return (
    <Disclosure open={isOpen} onToggle={setOpen} summary={words.pairing.summary}>
      {isOpen && core !== null && (
        <div className={styles.box}>
          <PairsPlan checked={checked} units={reading.units.length} appraising={appraising} core={core} />
        </div>
      )}
    </Disclosure>
  );
}
