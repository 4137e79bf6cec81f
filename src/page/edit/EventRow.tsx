import { useId, useState } from 'react';
import type { EventInFile } from '../../exchange/caseFile';
import { EventFields } from './EventFields';
import { Originally } from './Originally';
import type { SheetTools } from './sheetTools';

interface EventRowProps {
  readonly tools: SheetTools;
  readonly inFile: EventInFile;
  readonly when: string;
  /** What it was, in words; absent where nothing was edited. */
  readonly edit: string | undefined;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly change: (to: EventInFile, visit: string) => string | undefined;
  readonly reset: (() => void) | undefined;
  readonly remove: () => string | undefined;
}

/** One event by its title and time, and open with all its fields. */
export function EventRow(props: EventRowProps) {
  const { tools, inFile, when, edit, isOpen, toggle, change, reset, remove } = props;
  const { editWords: words } = tools;
  const id = useId();
  const [refusal, setRefusal] = useState<string>();
  return (
    <li>
      <button
        type="button"
        className="edit-event-row"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        <span className="edit-event-title">{inFile.title}</span>
        <span className="edit-event-when">
          {when}
          {edit !== undefined && ` · ${edit}`}
        </span>
      </button>
      {isOpen && (
        <div id={id} className="edit-details">
          <EventFields inFile={inFile} words={words} change={change} />
          {edit !== undefined && reset && (
            <Originally says={edit} action={words.reset} reset={reset} />
          )}
          <button
            type="button"
            className="button"
            onClick={() => {
              setRefusal(remove());
            }}
          >
            {words.events.delete}
          </button>
          {refusal !== undefined && (
            <p className="edit-error" role="alert">
              {refusal}
            </p>
          )}
        </div>
      )}
    </li>
  );
}
