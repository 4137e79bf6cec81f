import type { OpenWords } from '../../words/enOpen';
import type { TableSource } from '../table/tableReading';
import { type EncodingChoice, findEncoding, previewEncodings } from './decodeBytes';
import { identifyText, type TextKind } from './identifyText';
import { refuseBinary, refuseKind, refuseSize, refuseWhole } from './refuseInput';
import type { OpenOptions, SessionAnswer } from './session';
import { EncodingError, NoTextError, sourceOfFile, sourceOfText } from './textSource';

/** As much as tells what a text is. */
const HEAD = 64 * 1024;

/** An input that can be read as text, and what it is. */
export interface OpenedInput {
  readonly kind: 'source';
  readonly source: TableSource;
  readonly is: Exclude<TextKind, 'empty' | 'webPage' | 'fhirXml' | 'xml'>;
}

/** Looks at a file or a text: what it is, in which encoding, and whether it is small enough. */
export async function openInput(
  input: Blob | string,
  options: OpenOptions,
  words: OpenWords,
): Promise<OpenedInput | SessionAnswer> {
  if (typeof input === 'string') {
    return identify(sourceOfText(input, options.name), input.slice(0, HEAD), words);
  }
  const head = await readHead(input);
  if (!head) return refuseWhole(words.refused.unreadable, words, words.refused.unreadableNext);
  const found = findEncoding(head, input.size <= HEAD);
  if (found.kind === 'binary') return refuseBinary(found.is, words);
  const encoding = options.encoding ?? (found.kind === 'text' ? found.encoding : undefined);
  if (!encoding) {
    const tooLarge = refuseSize(input.size, 'table', words);
    return tooLarge ?? askEncoding(previewEncodings(head, input.size <= HEAD), words);
  }
  const text = new TextDecoder(encoding).decode(head);
  return identify(sourceOfFile(input, options.name, encoding), text, words);
}

/** Undefined for a folder that was dropped, and for a file that is gone by now or forbidden. */
async function readHead(input: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await input.slice(0, HEAD).arrayBuffer());
  } catch {
    return undefined;
  }
}

function identify(
  source: TableSource,
  head: string,
  words: OpenWords,
): OpenedInput | SessionAnswer {
  const is = identifyText(head);
  const refused = refuseKind(is, words);
  if (refused) return refused;
  const tooLarge = refuseSize(source.size, is === 'table' ? 'table' : 'document', words);
  return tooLarge ?? { kind: 'source', source, is: is as OpenedInput['is'] };
}

function askEncoding(choices: readonly EncodingChoice[], words: OpenWords): SessionAnswer {
  if (choices.length > 0) return { kind: 'encoding', choices };
  return refuseWhole(words.refused.noEncoding, words, words.refused.noEncodingNext);
}

/**
 * The answer to an input that left its encoding further on, where its head did not show it: the
 * piece that cannot be read is looked at instead. What turns out to be no text at all is refused.
 */
export async function answerFurtherOn(
  input: Blob | string,
  error: unknown,
  { encoding: tried }: OpenOptions,
  words: OpenWords,
): Promise<SessionAnswer | undefined> {
  if (error instanceof NoTextError) return refuseBinary('unknown', words);
  if (!(error instanceof EncodingError) || typeof input === 'string') return undefined;
  const bytes = new Uint8Array(await input.arrayBuffer());
  // A byte order mark has told the encoding already; there is nothing to choose.
  if (bytes[0] === 0xff || bytes[0] === 0xfe) {
    return refuseWhole(words.refused.noEncoding, words, words.refused.noEncodingNext);
  }
  const start = findUndecodable(bytes);
  // From the beginning of a line, because a letter that is cut in two reads in no encoding.
  const from = Math.max(bytes.lastIndexOf(LINE_END, start) + 1, start - LONG_LINE);
  const isWhole = start + HEAD >= bytes.length;
  const choices = previewEncodings(bytes.subarray(from, start + HEAD), isWhole);
  return askEncoding(
    choices.filter(({ encoding }) => encoding !== tried),
    words,
  );
}

const LINE_END = 10;
const LONG_LINE = 4096;

/** Where bytes stop being UTF-8, as an offset. */
function findUndecodable(bytes: Uint8Array): number {
  const step = 1 << 16;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; at += step) {
    try {
      decoder.decode(bytes.subarray(at, at + step), { stream: true });
    } catch {
      return at;
    }
  }
  return 0;
}
