import { type SubmitEvent, useRef } from 'react';
import { createId } from '../../../exchange/edits/createId';
import {
  type EvidenceInFile,
  readEvidenceTexts,
} from '../../../exchange/lesson/write/evidenceTexts';
import { EditField } from '../../edit/EditField';
import { useNewTexts } from '../../edit/useNewTexts';
import type { PartTools } from './writerTools';

interface NewEvidenceProps {
  readonly tools: PartTools;
  /** Adds the evidence, or says what keeps it from being added. */
  readonly add: (evidence: EvidenceInFile) => string | undefined;
}

const EMPTY = { title: '', time: '', source: '' };
const RARE = { lasts: 'moment', start: '', end: '', summary: '' };

/** Evidence with what it cannot do without; the rest is written once it is there. */
export function NewEvidence({ tools, add }: NewEvidenceProps) {
  const { edited, view, say } = tools;
  const form = useRef<HTMLFormElement>(null);
  const { texts, field, refuse, clear } = useNewTexts(EMPTY);
  const submit = (submission: SubmitEvent) => {
    submission.preventDefault();
    const taken = [...edited.document.events, ...(view.evidence ?? [])].map(({ id }) => id);
    const id = createId(texts.title, new Set(taken), 'evidence');
    const reading = readEvidenceTexts({ ...RARE, ...texts }, { id, title: '', source: '' });
    if (!reading.ok) {
      const at = reading.field === 'title' || reading.field === 'source' ? reading.field : 'time';
      refuse(at, say.problem[reading.problem]);
      return;
    }
    const refusal = add(reading.value);
    if (refusal !== undefined) {
      refuse('title', refusal);
      return;
    }
    clear({});
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className="writer-form" aria-label={say.evidence.addNew} onSubmit={submit}>
      <EditField label={say.evidence.name} state={field('title')} isSubmitting />
      <EditField label={say.evidence.time} state={field('time')} isSubmitting />
      <EditField label={say.evidence.source} state={field('source')} isSubmitting />
      <button type="submit" className="button">
        {say.evidence.add}
      </button>
    </form>
  );
}
