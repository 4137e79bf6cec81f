import { EVENT_KINDS } from '../../domain/clinicalEvent';
import type { AnchorChoice, CaseForm } from '../../exchange/intake/caseForm';
import type { FindingsSummary } from '../../exchange/intake/findingsSummary';
import type { OpenWords } from '../../words/enOpen';
import { Field } from './Field';

interface AnchorFieldProps {
  readonly summary: FindingsSummary;
  readonly form: CaseForm;
  readonly change: (form: CaseForm) => void;
  readonly problem: string | undefined;
  readonly words: OpenWords['findings'];
}

/** The events that can be day 0, an event that the table does not tell, or none. */
export function AnchorField({ summary, form, change, problem, words }: AnchorFieldProps) {
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
      <Field label={words.anchor} problem={anchor.kind === 'none' ? problem : undefined}>
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
          hasDate={summary.tellsDates}
          problem={problem}
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
  const lacksTitle = anchor.title.trim() === '';
  return (
    <>
      <Field label={words.anchorTitle} problem={lacksTitle ? problem : undefined}>
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
        <Field
          label={words.anchorDate}
          hint={words.anchorDateHint}
          problem={problem !== undefined && !lacksTitle ? words.anchorDateNeeded : undefined}
        >
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
