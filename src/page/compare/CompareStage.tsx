import { changeAddress } from '../../state/addressStore';
import type { CaseSource } from '../../state/caseSource';
import { readComparedRefs, writeLocalRef } from '../../view/comparison/comparedRefs';
import { compareWordsOf } from '../../words/enCompare';
import type { StageProps } from '../stageProps';
import { CasePicker } from './CasePicker';
import { ComparedPage } from './ComparedPage';
import { useComparedCases } from './useComparedCases';

/** The case of the page beside others, as `compare=` names them. */
export default function CompareStage({ load, log, close, ...page }: StageProps) {
  const { words } = page;
  const say = compareWordsOf(words);
  const own = refOf(load.source);
  const { compare } = page.parameters;
  const { refs, twice } = readComparedRefs(compare, own);
  const { records, failures, waiting } = useComparedCases(refs, words);
  return (
    <ComparedPage
      {...page}
      caseRecord={log.caseRecord}
      // The notes of a file name its own parts, which here bear the names of several cases.
      issues={[]}
      others={records}
      notes={[
        ...(waiting > 0 ? [say.loading(waiting)] : []),
        ...twice.map((ref) => say.notes.setAside.twice(ref)),
        ...failures.map(({ ref, reason }) => say.notes.notFound(ref, reason)),
      ]}
      choices={
        <>
          <CasePicker own={own} ownTitle={log.caseRecord.title} refs={refs} say={say} />
          <button
            type="button"
            className="button"
            onClick={() => {
              changeAddress(WITHOUT_COMPARISON);
              close();
            }}
          >
            {say.picker.close}
          </button>
        </>
      }
    />
  );
}

/** What was pinned and which part was shown belong to the comparison and go with it. */
const WITHOUT_COMPARISON = {
  compare: undefined,
  event: undefined,
  observation: undefined,
  from: undefined,
  to: undefined,
} as const;

function refOf(source: CaseSource): string | undefined {
  if (source.kind === 'site') return source.id;
  return source.kind === 'local' ? writeLocalRef(source.key) : undefined;
}
