const CLOCKS = [
  /^(?<h>\d{1,2}):(?<m>\d{2})(?::(?<s>\d{2})(?:[.,]\d+)?)?(?: ?(?<half>[ap])\.?m\.?)?(?: ?(?:uhr|h))? ?(?<offset>z|[+-]\d{2}:?\d{2})?$/i,
  /^(?<h>\d{1,2})\.(?<m>\d{2})(?: ?uhr)$/i,
  /^(?<h>\d{1,2})(?:h|时|点|時)(?: ?(?<m>\d{2})分?)?$/i,
  /^(?<h>\d{2})(?<m>\d{2})(?<s>\d{2})?$/,
];

/**
 * A time of day as a case file has it, `08:30[:00][+08:00]`: the wall clock as printed, its offset
 * kept beside it. Fractions of a second fall away, because a time is never said more finely than
 * the minute.
 *
 * @returns undefined for anything else, 24:00 and 25:10 included
 * @example parseClock('8:30 PM') // '20:30'
 */
export function parseClock(text: string): string | undefined {
  for (const pattern of CLOCKS) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return writeClock(groups);
  }
  return undefined;
}

function writeClock(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { h = '', m = '00', s, half, offset } = groups;
  let hour = Number(h);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23 || Number(m) > 59 || Number(s ?? 0) > 59) return undefined;
  const zone = offset?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? '';
  return `${String(hour).padStart(2, '0')}:${m}${s === undefined ? '' : `:${s}`}${zone}`;
}
