/**
 * So many compressed bytes are handed over at once. The browser inflates a piece as a whole, up to
 * a thousandfold, before anybody can stop it; of a small piece that is a megabyte at most.
 */
const PIECE = 1024;

/** Bytes as raw deflate (RFC 1951), by the browser. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const deflated = streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw'));
  await readPieces(deflated, (piece) => {
    pieces.push(piece);
    return true;
  });
  return joined(pieces);
}

/**
 * Raw deflate back to bytes. Ends as soon as more than `most` bytes have come out, so that a small
 * text that would fill the memory does not.
 *
 * @returns `tooLarge` beyond the cap, `damaged` where the bytes are no deflate
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array | 'tooLarge' | 'damaged'> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflated = streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw'));
  try {
    await readPieces(inflated, (piece) => {
      length += piece.length;
      if (length <= most) pieces.push(piece);
      return length <= most;
    });
  } catch {
    return 'damaged';
  }
  return length > most ? 'tooLarge' : joined(pieces);
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + PIECE));
      at += PIECE;
      if (at >= bytes.length) controller.close();
    },
  });
}

/** Takes pieces until there are no more or `take` wants no more. */
async function readPieces(
  stream: ReadableStream<Uint8Array>,
  take: (piece: Uint8Array) => boolean,
): Promise<void> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    if (take(value)) continue;
    await reader.cancel();
    return;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
