export type DecimalSign = '.' | ',';

export type ReadNumber =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** The decimal sign this number shows that its table uses. */
      readonly shows?: DecimalSign;
    }
  /** "1,234": a thousand and more, or one and a bit. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'notFinite' }
  | { readonly kind: 'none' };

const GROUPED = /^(\d{1,3})((?:([ '’.,])\d{3})(?:\3\d{3})*)(?:([.,])(\d+))?$/;
const DECIMAL = /^(\d*)([.,])(\d+)(e[+-]?\d{1,3})?$/i;
const WHOLE = /^\d+(?:e[+-]?\d{1,3})?$/i;

/**
 * A number as it is printed in either style: 3.1 or 3,1, 1234.5 or 1.234,5 or 1 234,5. Written by
 * hand, because `Number` and `parseFloat` take "" and "3,1" for numbers.
 *
 * @param decimal the sign of the table, for what can be read both ways
 * @example parseNumber('1.234,5') // { kind: 'number', value: 1234.5, shows: ',' }
 */
export function parseNumber(text: string, decimal?: DecimalSign): ReadNumber {
  const [, sign = '', digits = ''] = /^([-+]?)(.*)$/s.exec(text) ?? [];
  const grouped = GROUPED.exec(digits);
  if (grouped) return readGrouped(sign, digits, grouped, decimal);
  const match = DECIMAL.exec(digits);
  if (match) {
    const [, whole = '', mark, fraction = '', exponent = ''] = match;
    return numberOf(`${sign}${whole || '0'}.${fraction}${exponent}`, mark === ',' ? ',' : '.');
  }
  return WHOLE.test(digits) ? numberOf(sign + digits) : { kind: 'none' };
}

function readGrouped(
  sign: string,
  digits: string,
  [, , rest = '', separator, mark, fraction]: RegExpExecArray,
  decimal: DecimalSign | undefined,
): ReadNumber {
  if (mark !== undefined && mark === separator) return { kind: 'none' };
  const plain = digits.replace(/[ '’.,]/g, '');
  if (mark !== undefined && fraction !== undefined) {
    const whole = plain.slice(0, plain.length - fraction.length);
    return numberOf(`${sign}${whole}.${fraction}`, mark === ',' ? ',' : '.');
  }
  if (separator !== '.' && separator !== ',') return numberOf(sign + plain);
  const other = separator === '.' ? ',' : '.';
  if (rest.length > 4) return numberOf(sign + plain, other);
  // Nobody groups the digits of "0,234".
  if (digits.startsWith('0')) return numberOf(sign + digits.replace(',', '.'), separator);
  if (decimal === undefined) return { kind: 'ambiguous' };
  return numberOf(sign + (decimal === separator ? digits.replace(',', '.') : plain));
}

function numberOf(text: string, shows?: DecimalSign): ReadNumber {
  const value = Number(text);
  if (!Number.isFinite(value)) return { kind: 'notFinite' };
  return { kind: 'number', value: value + 0, ...(shows ? { shows } : {}) };
}
