// @ts-check

/**
 * A static page with the figure that the app draws at its bare address, its drawing inline and its
 * rules of style in the page, without typefaces and without a script.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the app
 * @returns {Promise<{ html: string, title: string }>} the page, and the name of the figure
 */
export async function takeFigure(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('figure.figure [data-observation]').first().waitFor();
    await page.waitForTimeout(1000);
    const { figure, style, title } = await page.evaluate(readFigure);
    return {
      title,
      html: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>static</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body>${figure}</body>
</html>
`,
    };
  } finally {
    await context.close();
  }
}

/** In the page. */
function readFigure() {
  const figure = document.querySelector('figure.figure');
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const title = figure?.getAttribute('aria-label') ?? '';
  const drawing = figure?.querySelector('svg')?.outerHTML ?? '';
  return {
    title,
    figure: `<figure class="figure" aria-label="${title.replaceAll('"', '&quot;')}">${drawing}</figure>`,
    style: rules
      .filter((rule) => !(rule instanceof CSSFontFaceRule))
      .map((rule) => rule.cssText)
      .join('\n'),
  };
}
