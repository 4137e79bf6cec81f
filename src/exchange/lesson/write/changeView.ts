import { setKeys } from '../../edits/setKeys';
import type { ViewInFile } from '../lessonFile';

type Stretch = NonNullable<ViewInFile['window']>;

/** What of a view can be read off the screen. */
export interface ScreenView extends Pick<
  ViewInFile,
  'window' | 'unit' | 'axis' | 'anchor' | 'event' | 'observation'
> {
  /** What is seen, also where no window was chosen. */
  readonly seen: Stretch;
}

/** A view with what stands on the screen; what it hides and points out stays. */
export function takeScreen(view: ViewInFile, screen: ScreenView): ViewInFile {
  const { seen, window, unit, axis, anchor, event, observation } = screen;
  // Where something is hidden the window of the case would be another one.
  const taken = view.hiddenAfter ? (window ?? seen) : window;
  return setKeys(view, {
    window: taken,
    drawnOver: view.hiddenAfter || view.drawnOver ? (taken ?? seen) : undefined,
    unit,
    axis,
    anchor,
    event,
    observation,
  });
}

/**
 * A view that hides what comes after. The axis stays as long as it is on the screen, so that its
 * length does not tell what is hidden.
 */
export function hideAfter(
  view: ViewInFile,
  hiddenAfter: ViewInFile['hiddenAfter'],
  { seen }: Pick<ScreenView, 'seen'>,
): ViewInFile {
  if (!hiddenAfter) return setKeys(view, { hiddenAfter, drawnOver: undefined });
  const window = view.window ?? seen;
  return setKeys(view, { hiddenAfter, window, drawnOver: view.drawnOver ?? window });
}

/** A view that hides other things one by one. */
export function hideThings(
  view: ViewInFile,
  hidden: NonNullable<ViewInFile['hidden']>,
): ViewInFile {
  const kept = Object.fromEntries(
    Object.entries(hidden).filter(
      ([key, one]) => key.startsWith('x-') || (Array.isArray(one) ? one.length > 0 : one === true),
    ),
  );
  return setKeys(view, { hidden: Object.keys(kept).length === 0 ? undefined : kept });
}

/** A list of ids with one more or less; undefined where none is left. */
export function withId(
  list: readonly string[] | undefined,
  id: string,
  isIn: boolean,
): string[] | undefined {
  const others = (list ?? []).filter((one) => one !== id);
  const changed = isIn ? [...others, id] : others;
  return changed.length === 0 ? undefined : changed;
}
