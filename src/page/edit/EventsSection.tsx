import { useContext, useMemo, useRef, useState } from 'react';
import { clockOf } from '../../domain/clinicalEvent';
import { deriveTimeAxis } from '../../domain/timeAxis';
import type { EventInFile } from '../../exchange/caseFile';
import { createId } from '../../exchange/edits/createId';
import { announce } from '../../state/announcement';
import { PinsContext } from '../../state/pins';
import { sortEvents } from '../../view/deriveEvents';
import { describeEventDay, describeEventDate } from '../../words/describeEventTime';
import { describeEventEdit } from '../../words/describeEdit';
import { AddEvent } from './AddEvent';
import { createEventActions } from './createEventActions';
import { EventRow } from './EventRow';
import { PutBack } from './PutBack';
import type { SheetTools } from './sheetTools';

/** The events in order of time; one opens to its fields when it is chosen or pinned. */
export function EventsSection({ tools }: { readonly tools: SheetTools }) {
  const { edited, words, editWords } = tools;
  const { pinnedEvent } = useContext(PinsContext);
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState(pinnedEvent);
  const [lastPinned, setLastPinned] = useState(pinnedEvent);
  if (pinnedEvent !== lastPinned) {
    setLastPinned(pinnedEvent);
    if (pinnedEvent !== undefined) setOpen(pinnedEvent);
  }
  const { caseRecord, document, original } = edited;
  const axis = useMemo(() => deriveTimeAxis(caseRecord), [caseRecord]);
  const actions = createEventActions(tools);
  const inFile = new Map(document.events.map((event) => [event.id, event]));
  const gone = original.events.filter((event) => !inFile.has(event.id));
  const add = (event: Omit<EventInFile, 'id'>) => {
    const taken = new Set([...document.events, ...original.events].map(({ id }) => id));
    const id = createId(event.title, taken, 'event');
    const refusal = actions.add({ id, ...event });
    if (refusal !== undefined) return refusal;
    setOpen(id);
    announce(editWords.events.added(event.title));
    return undefined;
  };
  return (
    <>
      <AddEvent tools={tools} add={add} />
      <h3 ref={heading} tabIndex={-1}>
        {editWords.events.list}
      </h3>
      {caseRecord.events.length === 0 && <p>{editWords.events.none}</p>}
      <ul className="edit-events">
        {sortEvents(caseRecord, axis).map((event) => {
          const found = inFile.get(event.id);
          if (!found) return null;
          const when =
            clockOf(event) === 'anchor'
              ? describeEventDay(event, axis, words)
              : describeEventDate(event, axis, words);
          return (
            <EventRow
              key={event.id}
              tools={tools}
              inFile={found}
              when={when}
              edit={describeEventEdit(event, axis, words)}
              isOpen={open === event.id}
              toggle={() => {
                setOpen(open === event.id ? undefined : event.id);
              }}
              change={(to, visit) => actions.change(found, to, visit)}
              reset={actions.resetOf(found)}
              remove={() => {
                const refusal = actions.remove(found);
                announce(refusal ?? editWords.events.deleted);
                if (refusal === undefined) heading.current?.focus();
                return refusal;
              }}
            />
          );
        })}
      </ul>
      <PutBack
        title={editWords.events.gone(gone.length)}
        items={gone.map((event) => ({
          key: event.id,
          label: editWords.events.putBack(event.title),
          putBack: () => {
            announce(actions.putBack(event) ?? editWords.events.putBackDone);
            heading.current?.focus();
          },
        }))}
      />
    </>
  );
}
