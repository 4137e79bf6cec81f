import { writeCaseFile, writeCaseParts } from './caseDocument/writeCaseFile';
import type { CaseFile } from './caseFile';
import { type CaseText, type LongText, MOST_TEXT } from './caseText';
import { checksum } from './link/checksum';
import type { TellProgress } from './table/tableReading';

/** A document of more observations has a long text. */
const MOST_OBSERVATIONS = 5000;

const PIECE = 1 << 18;

/** A text of a case file as it is held: deflated where it is long, and the browser can. */
export async function holdCaseText(text: CaseText): Promise<CaseText> {
  if (typeof text !== 'string' || text.length <= MOST_TEXT || !canDeflate()) return text;
  const bytes = new TextEncoder().encode(text);
  const deflated = await deflate(pieces(bytes));
  const lesson = text.includes('"lesson"') ? parse(text).lesson : undefined;
  return {
    ...(await seal(deflated)),
    hasTranslations: text.includes('"i18n"'),
    hasEdits: text.includes('"edited"'),
    ...(lesson === undefined ? {} : { lesson }),
  };
}

/** A document as the text it is written as, which is never put together where it is long. */
export async function holdDocument(
  document: CaseFile,
  tell: TellProgress = () => undefined,
): Promise<CaseText> {
  const { series, lesson } = document;
  const count = series.reduce((sum, { observations }) => sum + observations.length, 0);
  if (count <= MOST_OBSERVATIONS || !canDeflate()) return writeCaseFile(document);
  const deflated = await deflate(writePieces(document, count, tell));
  return {
    ...(await seal(deflated)),
    hasTranslations: document.i18n !== undefined,
    hasEdits: document.edited !== undefined,
    ...(lesson === undefined ? {} : { lesson }),
  };
}

function canDeflate(): boolean {
  return typeof CompressionStream !== 'undefined';
}

function* pieces(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

function* writePieces(
  document: CaseFile,
  count: number,
  tell: TellProgress,
): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let held = '';
  let lines = 0;
  for (const part of writeCaseParts(document)) {
    held += part;
    if (held.length < PIECE) continue;
    lines += held.split('\n').length;
    yield encoder.encode(held);
    tell(Math.min(1, lines / count));
    held = '';
  }
  yield encoder.encode(held);
}

/** Piece by piece, so that neither the text nor its bytes need stand there as a whole. */
async function deflate(bytes: Iterable<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const deflated = new Response(readable).blob();
  const writer = writable.getWriter();
  for (const piece of bytes) await writer.write(piece);
  await writer.close();
  return deflated;
}

async function seal(deflated: Blob): Promise<Pick<LongText, 'deflated' | 'checksum'>> {
  return { deflated, checksum: checksum(new Uint8Array(await deflated.arrayBuffer())) };
}

function parse(text: string): Partial<CaseFile> {
  return JSON.parse(text.replace(/^\uFEFF/, '')) as Partial<CaseFile>;
}
