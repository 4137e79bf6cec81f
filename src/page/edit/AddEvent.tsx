import { type SubmitEvent, useRef } from 'react';
import type { EventInFile } from '../../exchange/caseFile';
import { parseTimeText } from '../../exchange/edits/parseTimeText';
import { EditField } from './EditField';
import { EditSelect, optionsFrom } from './EditSelect';
import { describeProblem, type SheetTools } from './sheetTools';
import { useNewTexts } from './useNewTexts';

interface AddEventProps {
  readonly tools: SheetTools;
  /** Adds the event, or says what keeps it from being added. */
  readonly add: (event: Omit<EventInFile, 'id'>) => string | undefined;
}

const EMPTY = { title: '', time: '', kind: 'visit', basis: 'reported' };

/** A new event with what every event has; the rest is written once it is there. */
export function AddEvent({ tools, add }: AddEventProps) {
  const { editWords: words } = tools;
  const form = useRef<HTMLFormElement>(null);
  const { texts, field, refuse, clear } = useNewTexts(EMPTY);
  const submit = (submission: SubmitEvent) => {
    submission.preventDefault();
    const title = texts.title.trim();
    const time = parseTimeText(texts.time);
    if (title === '') {
      refuse('title', describeProblem('title', words));
    } else if (!time) {
      refuse('time', describeProblem('time', words));
    } else {
      const kind = texts.kind as EventInFile['kind'];
      const basis = texts.basis as EventInFile['basis'];
      const refusal = add({ kind, title, time, basis });
      if (refusal !== undefined) {
        refuse('time', refusal);
        return;
      }
      clear({ kind, basis });
      form.current?.querySelector('input')?.focus();
    }
  };
  return (
    <form ref={form} className="edit-add" aria-label={words.events.add} onSubmit={submit}>
      <h3>{words.events.add}</h3>
      <div className="edit-add-fields">
        <EditField label={words.events.title} state={field('title')} isSubmitting />
        <EditField label={words.time.label} state={field('time')} isSubmitting />
        <EditSelect
          label={words.events.kind}
          state={field('kind')}
          options={optionsFrom(words.kinds)}
        />
        <EditSelect
          label={words.values.basis}
          state={field('basis')}
          options={optionsFrom(words.basis)}
        />
        <button type="submit" className="button">
          {words.events.addButton}
        </button>
      </div>
      <details className="edit-help">
        <summary>{words.help}</summary>
        <p>{words.time.help}</p>
      </details>
    </form>
  );
}
