/** The encodings a reader can be asked to choose from, where a text is not UTF-8. */
export const OFFERED_ENCODINGS = [
  'gb18030',
  'windows-1252',
  'big5',
  'shift_jis',
  'euc-kr',
] as const;

export type OfferedEncoding = (typeof OFFERED_ENCODINGS)[number];

/** A text's encoding as its bytes tell it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | OfferedEncoding;

/** What the first bytes of a file say of it. */
export type FoundBytes =
  | { readonly kind: 'text'; readonly encoding: Encoding }
  | { readonly kind: 'unknownEncoding' }
  | { readonly kind: 'binary'; readonly is: BinaryKind };

export type BinaryKind = 'workbook' | 'oldWorkbook' | 'pdf' | 'picture' | 'packed' | 'unknown';

const SIGNATURES: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['oldWorkbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['packed', [0x1f, 0x8b]],
];

/**
 * Whether bytes are text, and in which encoding: a byte order mark decides, else they are UTF-8 if
 * they are strictly that. Other encodings cannot be told apart, so their reader is asked.
 *
 * @param isWhole false where more bytes follow, so that a last character may be cut in two
 */
export function findEncoding(bytes: Uint8Array, isWhole: boolean): FoundBytes {
  const signature = SIGNATURES.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature) return { kind: 'binary', is: signature[0] };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { kind: 'text', encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { kind: 'text', encoding: 'utf-16be' };
  if (bytes.includes(0)) return { kind: 'binary', is: 'unknown' };
  const text = decodeStrictly(bytes, 'utf-8', isWhole);
  return text === undefined ? { kind: 'unknownEncoding' } : { kind: 'text', encoding: 'utf-8' };
}

/** An encoding with the first lines that look different in it. */
export interface EncodingChoice {
  readonly encoding: OfferedEncoding;
  readonly lines: readonly string[];
}

function decodeStrictly(
  bytes: Uint8Array,
  encoding: Encoding,
  isWhole: boolean,
): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !isWhole });
  } catch {
    return undefined;
  }
}

const MOST_LINES = 4;

/**
 * How the lines beyond ASCII would read in each encoding that can read them without a gap.
 *
 * @param isWhole false where more bytes follow, so that a last character may be cut in two
 */
export function previewEncodings(bytes: Uint8Array, isWhole: boolean): EncodingChoice[] {
  return OFFERED_ENCODINGS.flatMap((encoding) => {
    const text = decodeStrictly(bytes, encoding, isWhole);
    if (text === undefined) return [];
    const lines = text.split(/\r?\n/).filter((line) => /[^\x20-\x7e\t]/.test(line));
    return { encoding, lines: lines.slice(0, MOST_LINES) };
  });
}
