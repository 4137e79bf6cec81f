import type { CaseText } from './caseText';

/**
 * The whole text of a case, put together piece by piece where it is long.
 *
 * @throws where what was deflated is damaged
 */
export async function readCaseText(text: CaseText): Promise<string> {
  if (typeof text === 'string') return text;
  const inflated = text.deflated.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const reader = inflated.getReader();
  let whole = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return whole + decoder.decode();
    whole += decoder.decode(value, { stream: true });
  }
}
