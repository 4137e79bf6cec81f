import { ConstructionLayer } from '../../chart/ConstructionLayer';
import { CasePage } from '../CasePage';
import type { StageProps } from '../stageProps';
import { RecoveryPanel } from './RecoveryPanel';

const FIGURE = { layer: ConstructionLayer };

/** The case with the read-outs of its recovery beside the figure, and their working on it. */
export default function RecoveryStage({ load: _, log: __, close, ...page }: StageProps) {
  const { caseRecord, parameters, words } = page;
  return (
    <CasePage
      {...page}
      figure={FIGURE}
      beside={
        <RecoveryPanel
          caseRecord={caseRecord}
          parameters={parameters}
          words={words}
          close={close}
        />
      }
    />
  );
}
