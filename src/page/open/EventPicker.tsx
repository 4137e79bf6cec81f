import { useRef } from 'react';
import { EVENT_KINDS } from '../../domain/clinicalEvent';
import type { CaseForm } from '../../exchange/intake/caseForm';
import type { FindingsSummary } from '../../exchange/intake/findingsSummary';
import type { OpenWords } from '../../words/enOpen';

interface EventPickerProps {
  readonly summary: FindingsSummary;
  readonly form: CaseForm;
  readonly change: (form: CaseForm) => void;
  readonly addTable: (file: File) => void;
  readonly words: OpenWords['findings'];
}

/** The events by kind, each kind with a box for all of it, and a second table for more. */
export function EventPicker({ summary, form, change, addTable, words }: EventPickerProps) {
  const file = useRef<HTMLInputElement>(null);
  const { events } = summary;
  const chosen = events.filter(({ id }) => form.eventIds.includes(id)).length;
  const setShown = (ids: readonly string[], isShown: boolean) => {
    const others = form.eventIds.filter((id) => !ids.includes(id));
    change({ ...form, eventIds: isShown ? [...others, ...ids] : others });
  };
  return (
    <section>
      <h3>{events.length === 0 ? words.noEvents : words.events(chosen, events.length)}</h3>
      {EVENT_KINDS.map((kind) => {
        const own = events.filter((event) => event.kind === kind);
        if (own.length === 0) return null;
        const ids = own.map(({ id }) => id);
        const shown = ids.filter((id) => form.eventIds.includes(id)).length;
        return (
          <details key={kind} className="event-kind" open={own.length <= 8}>
            <summary>
              {words.kinds[kind]} ({shown}/{own.length})
            </summary>
            {own.length > 1 && (
              <label className="pick">
                <input
                  type="checkbox"
                  checked={shown === own.length}
                  onChange={(changed) => {
                    setShown(ids, changed.target.checked);
                  }}
                />{' '}
                {words.allOf(words.kinds[kind])}
              </label>
            )}
            <ul className="pick-list others">
              {own.map(({ id, title, when }) => (
                <li key={id}>
                  <label className="pick">
                    <input
                      type="checkbox"
                      checked={form.eventIds.includes(id)}
                      onChange={(changed) => {
                        setShown([id], changed.target.checked);
                      }}
                    />
                    <span>
                      {title} <span className="hint">{when}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
      <input
        ref={file}
        type="file"
        hidden
        onChange={(changed) => {
          const [table] = changed.target.files ?? [];
          if (table) addTable(table);
        }}
      />
      <button type="button" className="button" onClick={() => file.current?.click()}>
        {words.addEvents}
      </button>
    </section>
  );
}
