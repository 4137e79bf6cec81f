import { useEffect, useState } from 'react';
import { announce } from '../../state/announcement';
import { FaultContext } from '../../state/faultContext';
import { readFaultOrder, seenFaults } from '../../state/faultSession';
import type { FaultAnswer, FaultKind, FaultSubject } from '../../view/fault/fault';
import { nextFault } from '../../view/fault/nextFault';
import { FAULTS, offeredFaults } from '../../view/fault/offeredFaults';
import { faultWordsOf } from '../../words/enFault';
import { CasePage } from '../CasePage';
import type { StageProps } from '../stageProps';
import { FaultPanel } from './FaultPanel';
import { useFaultFigure } from './useFaultFigure';
import { useFaultSubject } from './useFaultSubject';
import { useTitle } from './useTitle';
import { useWrongCase } from './useWrongCase';

interface FaultStageProps extends StageProps {
  /** The order in which faults are drawn; without it, that of the session. */
  readonly order?: readonly FaultKind[];
}

/** "Break this chart": the present case with a fault of real charts, to be named by the reader. */
export default function FaultStage({ order, ...props }: FaultStageProps) {
  const { words, shows, close } = props;
  const faultWords = faultWordsOf(words);
  const subject = useFaultSubject(props);
  const [kind, setKind] = useState<FaultKind>();
  const [answer, setAnswer] = useState<FaultAnswer>();
  const [isTrue, setIsTrue] = useState(false);
  // A long series comes a moment after its case, and only then is there something to break.
  const first = kind ?? drawNext(order, subject);
  if (first !== kind) setKind(first);
  const fault = kind && FAULTS[kind];
  const isPossible = fault?.isOffered(subject) ?? false;
  const isWrong = shows === 'chart' && isPossible && !isTrue;
  const figure = useFaultFigure(isWrong ? fault : undefined, subject, { words, faultWords });
  const caseRecord = useWrongCase(subject.caseRecord, isWrong, faultWords);
  useTitle(isWrong ? caseRecord.title : undefined, words);
  useEffect(() => {
    if (kind && seenFaults.read().at(-1) !== kind) seenFaults.write([...seenFaults.read(), kind]);
  }, [kind]);
  return (
    <FaultContext value={isWrong ? faultWords : undefined}>
      <CasePage
        {...props}
        caseRecord={caseRecord}
        layout="with-panel"
        {...(figure ? { figure } : {})}
        beside={
          <FaultPanel
            faultWords={faultWords}
            kind={kind}
            hindrance={
              shows === 'table' ? faultWords.inTable : isPossible ? undefined : faultWords.notHere
            }
            answer={answer}
            effect={
              fault && answer !== undefined && isPossible
                ? fault.describeEffect(subject, { words, faultWords })
                : []
            }
            isTrue={isTrue}
            choose={setAnswer}
            toggleTrue={() => {
              setIsTrue(!isTrue);
              announce(isTrue ? faultWords.nowWrong : faultWords.nowTrue);
            }}
            breakAnew={() => {
              setKind(drawNext(order, subject));
              setAnswer(undefined);
              setIsTrue(false);
              announce(faultWords.anotherDrawn);
            }}
            close={close}
          />
        }
      />
    </FaultContext>
  );
}

function drawNext(
  order: readonly FaultKind[] | undefined,
  subject: FaultSubject,
): FaultKind | undefined {
  return nextFault(order ?? readFaultOrder(), seenFaults.read(), offeredFaults(subject));
}
