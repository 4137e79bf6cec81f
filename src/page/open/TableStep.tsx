import { useEffect, useRef, useState } from 'react';
import type { Opening, TableStepState } from '../../state/opening';
import { keepMapping } from '../../state/keptMappings';
import type { OpenWords } from '../../words/enOpen';
import { ColumnRoles } from './ColumnRoles';
import { IssueList } from './IssueList';
import { LeftOutList } from './LeftOutList';
import { StepTitle } from './StepTitle';
import { TablePreview } from './TablePreview';
import { TableQuestions } from './TableQuestions';
import { TableSettings } from './TableSettings';

interface TableStepProps {
  readonly name: string;
  readonly step: TableStepState;
  readonly opening: Opening;
  readonly words: OpenWords;
}

/** How a table is read: what each column holds, what only its author can know, and the result. */
export function TableStep({ name, step, opening, words }: TableStepProps) {
  const { table, mapping, view, wasKept, isAdded } = step;
  const change = opening.readTable;
  const [keeps, setKeeps] = useState(true);
  const { counts, leftOut, notes } = view.summary;
  const isOpen = view.questions.some((question) => question.kind !== 'farDates');
  const isBlocked = isOpen || view.refusals.length > 0;
  const lost = counts.total - counts.used;
  const stepElement = useRef<HTMLDivElement>(null);
  // An answered question goes, and the focus with it: the next thing to do has it then.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    stepElement.current
      ?.querySelector<HTMLElement>('.question :is(button, input), .step-end .primary:enabled')
      ?.focus();
  }, [view.questions]);
  return (
    <div ref={stepElement} className="step">
      <StepTitle>{words.table.title(name)}</StepTitle>
      <p className="step-note">
        {words.table.rows(table.rowCount)} {wasKept && words.table.kept}
      </p>
      <IssueList issues={view.refusals} words={words} />
      <TableQuestions questions={view.questions} mapping={mapping} change={change} words={words} />
      <h3>{words.table.asItIs}</h3>
      <ColumnRoles table={table} mapping={mapping} change={change} words={words} />
      <TableSettings
        table={table}
        mapping={mapping}
        change={change}
        part={opening.partTable}
        words={words}
      />
      <h3>{words.table.willRead}</h3>
      <TablePreview rows={view.preview} words={words} />
      <p role="status">{words.findings.counts(counts.used, counts.total)}</p>
      <LeftOutList leftOut={leftOut} words={words} />
      {notes.length > 0 && (
        <details>
          <summary>{words.findings.notes(notes.length)}</summary>
          <IssueList issues={notes} words={words} />
        </details>
      )}
      <div className="step-end">
        <label>
          <input
            type="checkbox"
            checked={keeps}
            onChange={(changed) => {
              setKeeps(changed.target.checked);
            }}
          />{' '}
          {words.table.keep}
        </label>
        <span className="step-space">{isBlocked && words.table.failedNext}</span>
        <button type="button" className="button" onClick={opening.goBack}>
          {words.back}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={isBlocked}
          onClick={() => {
            if (keeps) keepMapping(table.shapeKey, mapping);
            opening.acceptTable();
          }}
        >
          {isAdded
            ? words.table.eventsNext
            : lost > 0 && !isBlocked
              ? words.table.nextWithout(lost)
              : words.table.next}
        </button>
      </div>
    </div>
  );
}
