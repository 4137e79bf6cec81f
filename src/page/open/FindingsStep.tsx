import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CaseForm } from '../../exchange/intake/caseForm';
import {
  checkForm,
  isComplete,
  proposeForm,
  withNewEvents,
} from '../../exchange/intake/proposeForm';
import type { FindingsSummary } from '../../exchange/intake/findingsSummary';
import type { FindingsStepState, Opening } from '../../state/opening';
import type { Words } from '../../words/en';
import type { OpenWords } from '../../words/enOpen';
import { CaseFields } from './CaseFields';
import { EventPicker } from './EventPicker';
import { IssueList } from './IssueList';
import { LeftOutList } from './LeftOutList';
import { SeriesPicker } from './SeriesPicker';
import { StepTitle } from './StepTitle';

interface FindingsStepProps {
  readonly name: string;
  readonly step: FindingsStepState;
  readonly opening: Opening;
  readonly words: OpenWords;
  readonly pageWords: Words;
}

/** What was found, and the short form that makes a case of it. */
export function FindingsStep({ name, step, opening, words, pageWords }: FindingsStepProps) {
  const { summary, subject, farDates } = step;
  const { findings: say } = words;
  const { readKeptForm, keepForm } = opening;
  const [form, setForm] = useState(() => {
    const before = readKeptForm();
    if (!before) return proposeForm(summary, name, subject, say);
    if (isStillFound(before.form, before.summary, summary)) {
      return withNewEvents(before.form, before.summary, summary);
    }
    const { title, subject: phrase, citation } = before.form;
    return { ...proposeForm(summary, name, subject, say), title, subject: phrase, citation };
  });
  useEffect(() => {
    keepForm({ form, summary });
  }, [keepForm, form, summary]);
  const [isAsked, setIsAsked] = useState(false);
  const presets = usePresets(form, opening);
  const problems = checkForm(form, summary, say);
  const shared = { summary, form, change: setForm, words: say };
  return (
    <form
      className="step"
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        // What is wrong must be marked before the first of it can take the focus.
        flushSync(() => {
          setIsAsked(true);
        });
        if (isComplete(problems)) opening.makeCase(form);
        else submit.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      }}
    >
      <StepTitle>{say.title}</StepTitle>
      <p className="step-note" role="status">
        {say.counts(summary.counts.used, summary.counts.total)}
      </p>
      <LeftOutList leftOut={summary.leftOut} words={words} />
      {summary.notes.length > 0 && (
        <details>
          <summary>{say.notes(summary.notes.length)}</summary>
          <IssueList issues={summary.notes} words={words} />
        </details>
      )}
      {farDates !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => {
            opening.readResources({ leavesOutFarDates: true });
          }}
        >
          {say.farDates(farDates)}
        </button>
      )}
      <CaseFields {...shared} presets={presets} problems={isAsked ? problems : { ranges: {} }} />
      <SeriesPicker {...shared} pageWords={pageWords} problems={isAsked ? problems.ranges : {}} />
      <EventPicker {...shared} addTable={opening.addEventTable} />
      <div className="step-end">
        <span className="step-space" />
        <button type="button" className="button" onClick={opening.goBack}>
          {words.back}
        </button>
        <button type="submit" className="button primary">
          {say.make}
        </button>
      </div>
    </form>
  );
}

/** Whether a form still fits where its table was read another way meanwhile. */
function isStillFound(form: CaseForm, before: FindingsSummary, now: FindingsSummary): boolean {
  const unitIn = ({ series }: FindingsSummary, id: string) =>
    series.find((one) => one.id === id)?.unit;
  const events = new Set(now.events.map(({ id }) => id));
  const { anchor } = form;
  return (
    before.tellsDays === now.tellsDays &&
    form.series.every(
      ({ id }) => unitIn(now, id) !== undefined && unitIn(now, id) === unitIn(before, id),
    ) &&
    form.eventIds.every((id) => events.has(id)) &&
    (anchor.kind !== 'event' || events.has(anchor.id))
  );
}

/** The windows that the chosen events propose; asked anew when what they depend on has changed. */
function usePresets(form: CaseForm, opening: Opening) {
  const [presets, setPresets] = useState<readonly { id: string; title: string }[]>([]);
  const asked = useRef({ form, propose: opening.proposePresets });
  useEffect(() => {
    asked.current = { form, propose: opening.proposePresets };
  });
  const depends = JSON.stringify([form.anchor, form.eventIds, form.series.map(({ id }) => id)]);
  useEffect(() => {
    let isCurrent = true;
    const { form: present, propose } = asked.current;
    void propose(present).then((proposed) => {
      if (isCurrent) setPresets(proposed);
    });
    return () => {
      isCurrent = false;
    };
  }, [depends]);
  return presets;
}
