import { display, DISPLAY_KEY } from './display';

/** What the reader chose anew; `undefined` gives a choice back to the system. */
export type DisplayChange = Readonly<
  Partial<Record<'theme' | 'contrast' | 'motion' | 'language', string | undefined>>
>;

/**
 * Takes a choice of the reader: it holds at once, and is kept in this browser. Where nothing is
 * chosen any more, nothing is kept.
 *
 * @returns false where the browser keeps nothing, so that the choice holds until the page is closed
 */
export function chooseDisplay(change: DisplayChange): boolean {
  const next = Object.fromEntries(
    Object.entries({ ...display.read(), ...change }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );
  display.write(next);
  try {
    const text = new URLSearchParams(next).toString();
    if (text === '') localStorage.removeItem(DISPLAY_KEY);
    else localStorage.setItem(DISPLAY_KEY, text);
    return true;
  } catch {
    return false;
  }
}
