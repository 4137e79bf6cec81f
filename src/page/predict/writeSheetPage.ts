/**
 * A drawn element as a page of its own, with the rules that are its own and the colours they use.
 * Its texts come out of the document escaped, so that what a student wrote stays text.
 *
 * @param title of the page
 */
export function writeSheetPage(element: HTMLElement, title: string): string {
  const head = document.createElement('title');
  head.textContent = title;
  return [
    '<!doctype html>',
    `<html lang="${document.documentElement.lang}">`,
    '<head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    head.outerHTML,
    `<style>${ownRules()}</style></head>`,
    `<body>${element.outerHTML}</body></html>`,
  ].join('\n');
}

/** The rules for the sheet and its figure, and the values of the colours that they name. */
function ownRules(): string {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter(({ selectorText }) => /^\.(prediction-sheet|wall-figure)/.test(selectorText))
    .map(({ cssText }) => cssText);
  const names = new Set(rules.join(' ').match(/--[a-z-]+/g));
  const root = getComputedStyle(document.documentElement);
  const colours = [...names]
    .filter((name) => root.getPropertyValue(name) !== '')
    .map((name) => `${name}:${root.getPropertyValue(name)}`);
  return `:root{${colours.join(';')}}\n.prediction-sheet{display:block!important}\n${rules.join('\n')}`;
}
