import type { Page } from '@playwright/test';

/**
 * What is wrong with a page at its size, in words: what scrolls sideways or reaches out of the
 * window, what is smaller than a finger or a pointer needs, what lies under something else.
 *
 * @param least of width and height that a target has, in px
 */
export function screenProblems(page: Page, least: number): Promise<string[]> {
  return page.evaluate((atLeast) => {
    const problems: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
      problems.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth} px`);
    }
    // What is open lies over the page, which is reached again when it is closed.
    const within = document.querySelector('dialog[open], .menu') ?? document;
    const targets = within.querySelectorAll<HTMLElement>(
      'button, select, textarea, summary, input, a[href], [role="slider"]',
    );
    for (const target of targets) {
      const shown = shownBox(target);
      if (!shown) continue;
      const name = nameOf(target);
      if (shown.width < atLeast - 0.5 || shown.height < atLeast - 0.5) {
        if (!isInline(target)) {
          problems.push(`${name}: ${shown.width.toFixed(0)} × ${shown.height.toFixed(0)} px`);
        }
      }
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const box = target.getBoundingClientRect();
      if (box.left < -1 || box.right > root.clientWidth + 1) {
        problems.push(`${name}: reaches from ${box.left.toFixed(0)} to ${box.right.toFixed(0)} px`);
      }
      const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const isReached =
        over !== null &&
        (target.contains(over) || over.contains(target) || over.closest('label')?.contains(target));
      if (!isReached) problems.push(`${name}: lies under ${over ? nameOf(over) : 'the edge'}`);
    }
    window.scrollTo(0, 0);
    return problems;

    /** The place a target takes, a radio or a tick with the label it belongs to. */
    function shownBox(target: HTMLElement): DOMRect | undefined {
      const isTick = target instanceof HTMLInputElement && /radio|checkbox/.test(target.type);
      const box = ((isTick ? target.closest('label') : null) ?? target).getBoundingClientRect();
      const style = getComputedStyle(target);
      const isSeen = target.checkVisibility({ visibilityProperty: true });
      const isClipped = style.clipPath !== 'none' || style.opacity === '0';
      return isSeen && !isClipped && box.width > 1 && box.height > 1 ? box : undefined;
    }

    /** A link or a term within a sentence is as high as its line: WCAG 2.5.8 asks no more. */
    function isInline(target: Element): boolean {
      return getComputedStyle(target).display.startsWith('inline') && target.matches('a, .term');
    }

    function nameOf(element: Element): string {
      const text = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30);
      const kind = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      return `${kind} “${text}”`;
    }
  }, least);
}
