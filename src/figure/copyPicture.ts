export type CopiedPicture = 'copied' | 'unsupported' | 'refused';

/**
 * Puts a PNG on the clipboard. To be called in the click itself: Safari allows it only there, and
 * waits for a promise, so the picture may still be drawn.
 *
 * @param picture without one where it could not be drawn
 * @returns undefined where there was no picture to copy
 */
export async function copyPicture(
  picture: Promise<Blob | undefined>,
): Promise<CopiedPicture | undefined> {
  // Absent on pages without https.
  const clipboard = navigator.clipboard as Partial<Clipboard> | undefined;
  if (typeof ClipboardItem === 'undefined' || !clipboard?.write) return 'unsupported';
  const png = picture.then((blob) => {
    if (!blob) throw new Error('no picture');
    return blob;
  });
  try {
    await clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'copied';
  } catch {
    return (await picture) && 'refused';
  }
}
