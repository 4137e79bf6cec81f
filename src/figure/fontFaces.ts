const FILES = { normal: 'fonts/inter.woff2', italic: 'fonts/inter-italic.woff2' } as const;

type FontStyle = keyof typeof FILES;

const loaded = new Map<FontStyle, Promise<string>>();

/**
 * The typeface of the figure as rules that carry its files along: a picture of an SVG reaches no
 * file beside it. Loaded once; the page has them already.
 */
export async function loadFontFaces(svg: SVGSVGElement): Promise<string> {
  const styles: FontStyle[] = svg.querySelector('[font-style="italic"]')
    ? ['normal', 'italic']
    : ['normal'];
  return (await Promise.all(styles.map(loadOnce))).join('\n');
}

function loadOnce(style: FontStyle): Promise<string> {
  const known = loaded.get(style);
  if (known) return known;
  const loading = loadFace(style);
  loaded.set(style, loading);
  loading.catch(() => loaded.delete(style));
  return loading;
}

async function loadFace(style: FontStyle): Promise<string> {
  const response = await fetch(FILES[style]);
  if (!response.ok) throw new Error(`${FILES[style]}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const address = await readAddress(new Blob([bytes], { type: 'font/woff2' }));
  return `@font-face{font-family:Inter;font-weight:400 700;font-style:${style};src:url(${address}) format('woff2')}`;
}

/** The bytes in the address itself. */
function readAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('unread'));
    };
    reader.readAsDataURL(blob);
  });
}
