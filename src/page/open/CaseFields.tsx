import { type ReactNode, useId } from 'react';
import { EVENT_KINDS } from '../../domain/clinicalEvent';
import type { AnchorChoice, CaseForm } from '../../exchange/intake/caseForm';
import type { FindingsSummary } from '../../exchange/intake/findingsSummary';
import type { FormProblems } from '../../exchange/intake/proposeForm';
import type { OpenWords } from '../../words/enOpen';

interface CaseFieldsProps {
  readonly summary: FindingsSummary;
  readonly form: CaseForm;
  readonly change: (form: CaseForm) => void;
  readonly presets: readonly { readonly id: string; readonly title: string }[];
  readonly problems: FormProblems;
  readonly words: OpenWords['findings'];
}

/** Title, patient, source, day 0 and windows of the case. */
export function CaseFields(props: CaseFieldsProps) {
  const { form, change, presets, problems, words } = props;
  const texts = [
    ['title', words.caseTitle, words.caseTitleHint, problems.title],
    ['subject', words.subject, words.subjectHint, undefined],
    ['citation', words.citation, undefined, problems.citation],
  ] as const;
  return (
    <section>
      <h3>{words.about}</h3>
      <div className="fields">
        {texts.map(([field, label, hint, problem]) => (
          <Field key={field} label={label} hint={hint} problem={problem}>
            {(described) => (
              <input
                className="field"
                value={form[field]}
                onChange={(changed) => {
                  change({ ...form, [field]: changed.target.value });
                }}
                {...described}
              />
            )}
          </Field>
        ))}
        <AnchorField {...props} />
      </div>
      {presets.length > 0 && (
        <fieldset className="inline-choices">
          <legend>{words.presets}</legend>
          {presets.map(({ id, title }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={form.presetIds.includes(id)}
                onChange={() => {
                  change({ ...form, presetIds: toggle(form.presetIds, id) });
                }}
              />{' '}
              {title}
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}

function toggle(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}

/** The events that can be day 0, an event that the table does not tell, or none. */
function AnchorField({ summary, form, change, problems, words }: CaseFieldsProps) {
  const { anchor } = form;
  const choose = (next: AnchorChoice) => {
    const eventIds =
      next.kind === 'event' && !form.eventIds.includes(next.id)
        ? [...form.eventIds, next.id]
        : form.eventIds;
    change({ ...form, anchor: next, eventIds });
  };
  return (
    <>
      <Field label={words.anchor} problem={anchor.kind === 'none' ? problems.anchor : undefined}>
        {(described) => (
          <select
            className="select"
            value={anchor.kind === 'event' ? `event ${anchor.id}` : anchor.kind}
            onChange={(changed) => {
              choose(readAnchorChoice(changed.target.value));
            }}
            {...described}
          >
            {!summary.tellsDays && <option value="none">{words.anchorNone}</option>}
            {summary.events.map((event) => (
              <option key={event.id} value={`event ${event.id}`}>
                {words.anchorWhen(
                  event.isKnownToTheDay ? event.title : words.anchorAbout(event.title),
                  event.when,
                )}
              </option>
            ))}
            <option value="told">{words.anchorTold}</option>
          </select>
        )}
      </Field>
      {anchor.kind === 'told' && (
        <ToldAnchor
          anchor={anchor}
          hasDate={!summary.tellsDays}
          problem={problems.anchor}
          choose={choose}
          words={words}
        />
      )}
    </>
  );
}

function readAnchorChoice(value: string): AnchorChoice {
  if (value === 'none') return { kind: 'none' };
  if (value === 'told') return { kind: 'told', title: '', eventKind: 'procedure' };
  return { kind: 'event', id: value.replace(/^event /, '') };
}

interface ToldAnchorProps {
  readonly anchor: Extract<AnchorChoice, { kind: 'told' }>;
  readonly hasDate: boolean;
  readonly problem: string | undefined;
  readonly choose: (anchor: AnchorChoice) => void;
  readonly words: OpenWords['findings'];
}

function ToldAnchor({ anchor, hasDate, problem, choose, words }: ToldAnchorProps) {
  return (
    <>
      <Field label={words.anchorTitle} problem={problem}>
        {(described) => (
          <input
            className="field"
            value={anchor.title}
            onChange={(changed) => {
              choose({ ...anchor, title: changed.target.value });
            }}
            {...described}
          />
        )}
      </Field>
      <Field label={words.anchorKind}>
        {(described) => (
          <select
            className="select"
            value={anchor.eventKind}
            onChange={(changed) => {
              const eventKind = EVENT_KINDS.find((kind) => kind === changed.target.value);
              if (eventKind) choose({ ...anchor, eventKind });
            }}
            {...described}
          >
            {EVENT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {hasDate && (
        <Field label={words.anchorDate} hint={words.anchorDateHint}>
          {(described) => (
            <input
              className="field short"
              value={anchor.date ?? ''}
              onChange={(changed) => {
                choose({ ...anchor, date: changed.target.value.trim() });
              }}
              {...described}
            />
          )}
        </Field>
      )}
    </>
  );
}

interface Described {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: 'true';
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly children: (described: Described) => ReactNode;
}

/** A field with its label, a hint, and what is wrong with it. */
function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const note = problem ?? hint;
  return (
    <div className="labelled-field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(note === undefined ? {} : { 'aria-describedby': `${id}-note` }),
        ...(problem === undefined ? {} : { 'aria-invalid': 'true' }),
      })}
      {note !== undefined && (
        <span id={`${id}-note`} className={problem === undefined ? 'hint' : 'problem'}>
          {note}
        </span>
      )}
    </div>
  );
}
