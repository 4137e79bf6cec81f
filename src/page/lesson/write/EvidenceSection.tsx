import { setKeys } from '../../../exchange/edits/setKeys';
import {
  type EvidenceInFile,
  readEvidenceTexts,
  writeEvidenceTexts,
} from '../../../exchange/lesson/write/evidenceTexts';
import { announce } from '../../../state/announcement';
import { EditField } from '../../edit/EditField';
import { EditSelect, optionsFrom } from '../../edit/EditSelect';
import { NewEvidence } from './NewEvidence';
import { useWrittenTexts } from './useWrittenTexts';
import { WriterSection } from './WriterSection';
import type { PartTools } from './writerTools';

/** What other patients showed, which stands under the curve at this part. */
export function EvidenceSection({ tools }: { readonly tools: PartTools }) {
  const { part, place, view, changeView, say } = tools;
  const { evidence = [] } = view;
  if (part.view === undefined && place > 0) return null;
  const put = (to: EvidenceInFile[], visit?: string) =>
    changeView((one) => setKeys(one, { evidence: to.length === 0 ? undefined : to }), visit);
  return (
    <WriterSection status={say.evidence.status(evidence.length)}>
      <p className="edit-hint">{say.evidence.hint}</p>
      {evidence.map((one, index) => (
        <EvidenceFields
          key={one.id}
          tools={tools}
          number={index + 1}
          evidence={one}
          change={(to, visit) => put(evidence.with(index, to), visit)}
          remove={() => put(evidence.toSpliced(index, 1))}
        />
      ))}
      <NewEvidence tools={tools} add={(one) => put([...evidence, one])} />
    </WriterSection>
  );
}

interface EvidenceFieldsProps {
  readonly tools: PartTools;
  readonly number: number;
  readonly evidence: EvidenceInFile;
  readonly change: (to: EvidenceInFile, visit: string) => string | undefined;
  readonly remove: () => string | undefined;
}

function EvidenceFields({ tools, number, evidence, change, remove }: EvidenceFieldsProps) {
  const { say } = tools;
  const written = writeEvidenceTexts(evidence);
  const field = useWrittenTexts(
    written,
    (texts) => readEvidenceTexts(texts, evidence),
    change,
    say,
  );
  const { lasts } = written;
  return (
    <fieldset className="writer-item">
      <legend>{say.evidence.item(number)}</legend>
      <EditField label={say.evidence.name} state={field('title')} />
      <EditSelect
        label={say.evidence.lasts}
        state={field('lasts')}
        options={optionsFrom({ moment: say.evidence.moment, period: say.evidence.period })}
      />
      {lasts === 'moment' ? (
        <EditField label={say.evidence.time} state={field('time')} />
      ) : (
        <div className="writer-pair">
          <EditField label={say.evidence.start} state={field('start')} />
          <EditField label={say.evidence.end} state={field('end')} />
        </div>
      )}
      <EditField label={say.evidence.summary} state={field('summary')} isLong />
      <EditField label={say.evidence.source} state={field('source')} />
      <button
        type="button"
        className="button"
        onClick={() => {
          announce(remove() ?? say.evidence.deleted);
        }}
      >
        {say.evidence.delete}
      </button>
    </fieldset>
  );
}
