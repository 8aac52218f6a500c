import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CollectedMember } from '../../core/domain/collection';
import type { Unit } from '../../core/domain/unit';
import { Choice } from '../shared/Choice';
import { useWords } from '../shared/PanelText';
import type { Collecting } from '../state/useCollecting';
import { ReturnFields } from './ReturnFields';

interface Props {
  readonly member: CollectedMember;
  readonly units: readonly Unit[];
  readonly collecting: Collecting;
}

/** What an officer may decide about one file: take it, for a school if nobody knows which, or leave it. */
export function MemberDecisionButtons({ member, units, collecting }: Props) {
  const { text } = useWords();
  const said = text.collect.panel;
  const [chosen, setChosen] = useState<string>(member.candidates[0] ?? '');
  const { file, reason } = member;
  const isBusy = collecting.state.job !== null;
  if (reason?.code === 'notUsable') return null;
  const decision = collecting.state.decisions.get(file);
  if (decision !== undefined) {
    return (
      <>
        {decision.kind === 'refuse' && (
          <ReturnFields
            decision={decision}
            isBusy={isBusy}
            onKeep={(why, by) => collecting.decide(file, { kind: 'refuse', reason: why, by })}
          />
        )}
        <Button size="small" disabledFocusable={isBusy} onClick={() => collecting.decide(file, null)}>
          {said.undoDecision(file)}
        </Button>
      </>
    );
  }
  const refuse = (
    <Button size="small" disabledFocusable={isBusy} onClick={() => collecting.decide(file, { kind: 'refuse' })}>
      {said.refuse(file)}
    </Button>
  );
  if (member.status === 'taken') return refuse;
  if (member.unit === null) {
    const unit = units.find(({ id }) => id === chosen);
    const options = [{ value: '', label: said.chooseUnit }, ...units.map(({ id, name }) => ({ value: String(id), label: name }))];
    return (
      <>
        <Choice label={said.whichUnit(file)} options={options} chosen={chosen} onChoose={setChosen} />
        {unit !== undefined && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => collecting.decide(file, { kind: 'accept', unit: unit.id })}
          >
            {said.acceptAs(unit.name)}
          </Button>
        )}
        {refuse}
      </>
    );
  }
  return (
    <>
      {reason !== null && CAN_BE_ACCEPTED.has(reason.code) && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => collecting.decide(file, { kind: 'accept', unit: null })}>
          {said.accept(file)}
        </Button>
      )}
      {refuse}
    </>
  );
}

type Code = NonNullable<CollectedMember['reason']>['code'];

/** What an officer's word settles; an empty file or a protected sheet it does not. */
const CAN_BE_ACCEPTED: ReadonlySet<Code> = new Set<Code>([
  'versionDiffers',
  'rowsDiffer',
  'unitTwice',
  'wordingNotSure',
  'bothChanged',
]);
