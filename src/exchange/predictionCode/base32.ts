/** Crockford's alphabet: no I, L, O and U, which are misread; all of it is alphanumeric in a QR. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A letter for a number from 0 to 31. */
export function writeLetter(value: number): string {
  return ALPHABET[value & 31] ?? '';
}

/** The number of a letter; undefined for what is none. */
function readLetter(letter: string): number | undefined {
  const value = ALPHABET.indexOf(letter);
  return letter.length === 1 && value >= 0 ? value : undefined;
}

/** What somebody typed or read out, as it was meant: capitals, O as 0, I and L as 1, no gaps. */
export function tidyLetters(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\-‐-―−_.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** A whole number from 0 up, four bits a letter, the lowest first; the fifth bit says "goes on". */
export function writeNumber(value: number): string {
  let rest = value;
  let text = '';
  do {
    const digit = rest % 16;
    rest = Math.floor(rest / 16);
    text += writeLetter(digit + (rest > 0 ? 16 : 0));
  } while (rest > 0);
  return text;
}

/** A whole number of either sign: small ones stay short. */
export function writeSigned(value: number): string {
  return writeNumber(value < 0 ? -2 * value - 1 : 2 * value);
}

/** Takes numbers off a text, one after the other; undefined where it ends within one. */
export function readNumbers(text: string): number[] | undefined {
  const numbers: number[] = [];
  let value = 0;
  let weight = 1;
  let isOpen = false;
  for (const letter of text) {
    const digit = readLetter(letter);
    if (digit === undefined || weight > 16 ** 8) return undefined;
    value += (digit % 16) * weight;
    isOpen = digit >= 16;
    weight *= 16;
    if (isOpen) continue;
    numbers.push(value);
    value = 0;
    weight = 1;
  }
  return isOpen ? undefined : numbers;
}

export function fromUnsigned(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
