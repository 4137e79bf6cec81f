/** What shows that the page is not drawn yet. */
const WAITING = '.loading:not(.again), .figure-waiting';
/** What a reader brought about meanwhile and must see. */
const URGENT = 'dialog, .drop-hint';

/**
 * Puts the live page in the place of the picture of it, which the build has drawn into the document,
 * once its figure stands or there is something else to be seen. Both are laid out at the same places,
 * the live one unseen; so nothing moves, and taking the picture away is all there is to do.
 */
export function takePicturePlace(root: HTMLElement): void {
  const picture = document.getElementById('first-picture');
  if (!picture) return;
  // Told in the task that has drawn, thus before the page is painted again.
  const watch = new MutationObserver(() => {
    if (!isDrawn(root)) return;
    watch.disconnect();
    keepScrolled(picture, root);
    picture.remove();
  });
  watch.observe(root, { childList: true, subtree: true });
}

function isDrawn(root: HTMLElement): boolean {
  if (root.querySelector(URGENT)) return true;
  if (!root.firstChild || root.querySelector(WAITING)) return false;
  // Recharts draws in two steps: a figure without marks is one of the first.
  return !root.querySelector('.figure') || root.querySelector('[data-observation]') !== null;
}

/** The cards may have been scrolled, in a list of their own; what was read stays where it was. */
function keepScrolled(picture: HTMLElement, root: HTMLElement): void {
  const [before, after] = [picture, root].map((page) => page.querySelector('.cards'));
  if (before && after) after.scrollTop = before.scrollTop;
}
