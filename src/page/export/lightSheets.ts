import comparison from '../../chart/comparison.css?inline';
import construction from '../../chart/construction.css?inline';
import faultMark from '../../chart/faultMarkLayer.css?inline';
import highlight from '../../chart/highlight.css?inline';
import ink from '../../chart/ink.css?inline';
import prediction from '../../chart/predictionLayer.css?inline';
import predictionColour from '../../chart/predictionColour.css?inline';
import veil from '../../chart/veil.css?inline';
import drawing from './exportDrawing.css?inline';

const TEXTS = [
  ink,
  comparison,
  construction,
  faultMark,
  highlight,
  predictionColour,
  prediction,
  veil,
  drawing,
];

let sheets: readonly CSSStyleSheet[] | undefined;

/**
 * The style of the chart without what a page adds for its reader: no dark page, no forced colours,
 * no more contrast. Made once; for a shadow root, where `:root` is the host.
 */
export function lightSheets(): readonly CSSStyleSheet[] {
  sheets ??= TEXTS.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text.replace(/@import[^;]*;/g, ''));
    keepPlainRules(sheet);
    return sheet;
  });
  return sheets;
}

/** Rules that hold for every reader; those of the root become those of the host. */
function keepPlainRules(sheet: CSSStyleSheet): void {
  for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
    const rule = sheet.cssRules[index];
    const isPlain =
      rule instanceof CSSStyleRule && !/:root\S|html\b|:hover/.test(rule.selectorText);
    if (!isPlain) sheet.deleteRule(index);
    else if (rule.selectorText.includes(':root')) {
      rule.selectorText = rule.selectorText.replaceAll(':root', ':host');
    }
  }
}
