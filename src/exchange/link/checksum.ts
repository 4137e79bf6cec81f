const POLYNOMIAL = 0xedb88320;

/** What one byte does to the checksum, for each of them. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? POLYNOMIAL : 0);
  return rest;
});

/**
 * The CRC-32 of some bytes (ISO 3309, as in zip and PNG) in eight hexadecimal digits. It notices
 * every single changed bit and every burst of up to 32. Written out, because the digests of
 * `crypto.subtle` are missing on pages without https; it tells damage, not forgery.
 *
 * @example checksum(new TextEncoder().encode('123456789')) // 'cbf43926'
 */
export function checksum(bytes: Uint8Array): string {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ (TABLE[(rest ^ byte) & 0xff] ?? 0);
  return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
