import { Button } from '@fluentui/react-components';
import type { Issue } from '../../core/domain/issue';
import { useWords } from '../shared/PanelText';
import type { LetStandRequest } from './letStandRequest';

interface Props {
  readonly issue: Issue;
  /** Findings of the same rule that may be let stand, this one among them. */
  readonly alike: number;
  readonly letStand: (request: LetStandRequest) => void;
}

/** Letting one finding stand, or all of its rule: both are looked at, with a reason, before anything is written. */
export function LetStandButtons({ issue, alike, letStand }: Props) {
  const { words } = useWords();
  const { rule } = issue;
  return (
    <>
      <Button size="small" appearance="subtle" onClick={() => letStand({ rule, issue })}>
        {words.judging.letStand}
      </Button>
      {alike > 1 && (
        <Button size="small" appearance="subtle" onClick={() => letStand({ rule, issue: null })}>
          {words.judging.sameRule(alike)}
        </Button>
      )}
    </>
  );
}
