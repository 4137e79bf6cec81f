import type { TableSource, TellProgress } from '../table/tableReading';
import type { Encoding } from './decodeBytes';

/** A text that stopped being in its encoding; what can be read of the file is shown for choosing. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
}

/** A text with a NUL in it, which no text has; found only where it stands beyond the head. */
export class NoTextError extends Error {
  override readonly name = 'NoTextError';
}

const PIECE = 1 << 20;

/** A pasted text in pieces. */
export function sourceOfText(text: string, name: string): TableSource {
  const body = text.replace(/^\uFEFF/, '');
  return {
    name,
    size: body.length,
    async *read() {
      for (let at = 0; at < body.length; at += PIECE) {
        yield await Promise.resolve(checkText(body.slice(at, at + PIECE), name));
      }
    },
  };
}

/**
 * A file in decoded pieces, read anew each time, so that a large one is never held as a whole.
 * Sliced instead of streamed, because a stream's pieces can be as large as the file.
 *
 * @throws {EncodingError} while reading, where bytes are not in the encoding
 * @throws {NoTextError} while reading, where they are no text at all
 */
export function sourceOfFile(file: Blob, name: string, encoding: Encoding): TableSource {
  return {
    name,
    size: file.size,
    async *read() {
      const decoder = new TextDecoder(encoding, { fatal: true });
      for (let at = 0; at < file.size; at += PIECE) {
        const bytes = await file.slice(at, at + PIECE).arrayBuffer();
        const stream = at + PIECE < file.size;
        try {
          yield checkText(decoder.decode(bytes, { stream }), name);
        } catch (error) {
          throw error instanceof TypeError ? new EncodingError(name) : error;
        }
      }
    },
  };
}

function checkText(piece: string, name: string): string {
  if (piece.includes('\0')) throw new NoTextError(name);
  return piece;
}

/** The part of reading a text as a whole; what it says is found out in the rest. */
const GATHERED = 0.5;

/** All of a source as one text; for what is small enough to be read whole. */
export async function readWhole(source: TableSource, tell: TellProgress): Promise<string> {
  const pieces: string[] = [];
  let read = 0;
  for await (const piece of source.read()) {
    pieces.push(piece);
    read += piece.length;
    tell(Math.min(1, read / Math.max(1, source.size)) * GATHERED);
  }
  return pieces.join('');
}
