import type { TimeInFile } from '../caseFile';

/** A time as the text that `parseTimeText` reads back; its own words and basis are not in it. */
export function writeTimeText(time: TimeInFile): string {
  if ('day' in time) {
    return typeof time.day === 'number'
      ? writeDay(time.day)
      : `${writeDay(time.day[0])}..${writeDay(time.day[1])}`;
  }
  if ('date' in time) return time.date;
  if ('oneOf' in time) return time.oneOf.map(writeTimeText).join(' | ');
  return [
    'after' in time ? `>${writeTimeText(time.after)}` : '',
    time.before ? `<${writeTimeText(time.before)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Four digits alone would be read as a year. */
function writeDay(day: number): string {
  const text = String(day);
  return /^\d{4}$/.test(text) ? `+${text}` : text;
}
