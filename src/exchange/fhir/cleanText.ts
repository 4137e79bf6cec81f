import { stripInvisible } from '../stripInvisible';

/** Control characters, and operators that are not drawn. */
const CONTROLS =
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2061-\u2064]/gu;

/** Joiners belong into emoji and into scripts that join; elsewhere they only hide. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|(?!\p{Script=Latin})\p{L})[\u200C\u200D]/gu;

/**
 * A text of a file without what cannot be seen in it, its white space made single.
 *
 * @returns undefined where nothing is left
 * @example cleanText('Protein [Mass/\u200Bvolume]') // 'Protein [Mass/volume]'
 */
export function cleanText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const clean = stripInvisible(text)
    .replace(CONTROLS, '')
    .replace(STRAY_JOINER, '')
    .replace(/\s+/g, ' ')
    .trim();
  return clean === '' ? undefined : clean;
}
