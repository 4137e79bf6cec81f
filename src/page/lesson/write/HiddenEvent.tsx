import { isSameJson } from '../../../exchange/edits/isSameJson';
import { hideAfter } from '../../../exchange/lesson/write/changeView';
import { momentOfEvent } from '../../../exchange/lesson/write/momentText';
import type { ViewInFile } from '../../../exchange/lesson/lessonFile';
import { EditSelect } from '../../edit/EditSelect';
import { useDrafts } from '../../edit/useDrafts';
import type { PartTools } from './writerTools';

const NOTHING = 'nothing';
const WRITTEN = 'written';

/** Hides what comes after an event: its day or date is written into the field below. */
export function HiddenEvent({ tools }: { readonly tools: PartTools }) {
  const { edited, view, screen, changeView, say } = tools;
  const { events } = edited.document;
  const { hiddenAfter } = view;
  const known = events.find((event) => isSameJson(momentOfEvent(event), firstOf(hiddenAfter)));
  const value = hiddenAfter === undefined ? NOTHING : ((known && keyOf(known.id)) ?? WRITTEN);
  const field = useDrafts<'event'>({ event: value }, ({ event }, visit) => {
    if (event === WRITTEN) return undefined;
    const chosen = events.find(({ id }) => keyOf(id) === event);
    const moment = chosen && momentOfEvent(chosen);
    if (chosen && !moment) return say.hidden.untimed;
    const after = moment && withSecond(moment, hiddenAfter);
    return changeView((one) => hideAfter(one, after, screen), visit);
  });
  return (
    <EditSelect
      label={say.hidden.event}
      state={field('event')}
      options={[
        { value: NOTHING, label: say.hidden.nothing },
        ...events.map(({ id, title }) => ({ value: keyOf(id), label: title })),
        ...(value === WRITTEN ? [{ value: WRITTEN, label: say.hidden.chooseEvent }] : []),
      ]}
    />
  );
}

/** So that no id of an event is one of ours. */
function keyOf(id: string): string {
  return `event ${id}`;
}

type HiddenAfter = NonNullable<ViewInFile['hiddenAfter']>;
type Moment = Exclude<HiddenAfter, readonly unknown[]>;

function firstOf(hiddenAfter: HiddenAfter | undefined): Moment | undefined {
  return Array.isArray(hiddenAfter) ? hiddenAfter[0] : hiddenAfter;
}

/** What is hidden on the other clock stays hidden. */
function withSecond(moment: Moment, before: HiddenAfter | undefined): HiddenAfter {
  return Array.isArray(before) ? [moment, before[1]] : moment;
}
