import { type SubmitEvent, useRef } from 'react';
import type { ObservationInFile } from '../../exchange/caseFile';
import { readObservationTexts } from '../../exchange/edits/observationTexts';
import { EditField } from './EditField';
import { EditSelect, optionsFrom } from './EditSelect';
import { describeProblem, type SheetTools } from './sheetTools';
import { useNewTexts } from './useNewTexts';

interface AddValueProps {
  readonly tools: SheetTools;
  readonly seriesBasis: string;
  /** Adds the value, or says what keeps it from being added. */
  readonly add: (observation: ObservationInFile) => string | undefined;
}

const EMPTY = { time: '', value: '', basis: '' };
const RARE = { timeWords: '', timeBasis: '', note: '', readingError: '', interpretation: '' };

/** A new value: nothing is part of the case before it is added as a whole. */
export function AddValue({ tools, seriesBasis, add }: AddValueProps) {
  const { editWords: words } = tools;
  const form = useRef<HTMLFormElement>(null);
  const { texts, field, refuse, clear } = useNewTexts(EMPTY);
  const submit = (submission: SubmitEvent) => {
    submission.preventDefault();
    const read = readObservationTexts({ ...RARE, ...texts }, undefined);
    if (!read.ok) {
      refuse(read.field === 'time' ? 'time' : 'value', describeProblem(read.problem, words));
      return;
    }
    const refusal = add(read.value);
    if (refusal !== undefined) {
      refuse('value', refusal);
      return;
    }
    clear({ basis: texts.basis });
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className="edit-add" aria-label={words.values.add} onSubmit={submit}>
      <h3>{words.values.add}</h3>
      <div className="edit-add-fields">
        <EditField label={words.time.label} state={field('time')} isSubmitting />
        <EditField label={words.values.value} state={field('value')} isSubmitting />
        <EditSelect
          label={words.values.basis}
          state={field('basis')}
          options={optionsFrom({ '': words.values.asSeries(seriesBasis), ...words.basis })}
        />
        <button type="submit" className="button">
          {words.values.addButton}
        </button>
      </div>
      <details className="edit-help">
        <summary>{words.help}</summary>
        <p>{words.time.help}</p>
        <p>{words.values.help}</p>
      </details>
    </form>
  );
}
