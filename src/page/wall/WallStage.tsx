import { CasePage } from '../CasePage';
import type { StageProps } from '../stageProps';
import ClassWall from './ClassWall';

/** The case with the wall of its class over it. */
export default function WallStage({ load: _, log: __, close, ...page }: StageProps) {
  const { caseRecord, parameters, words } = page;
  return (
    <>
      <CasePage {...page} />
      <ClassWall caseRecord={caseRecord} unit={parameters.unit} words={words} close={close} />
    </>
  );
}
