/**
 * By how much an element is drawn larger than it is laid out: the screen counts the pixels of a
 * pointer, and the drawing its own.
 */
export function scaleOf(element: HTMLElement): number {
  const { width } = element.getBoundingClientRect();
  return width > 0 && element.offsetWidth > 0 ? width / element.offsetWidth : 1;
}
