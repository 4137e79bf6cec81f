import type { TableWords } from '../../words/enTable';
import type { CaseIssue } from '../caseIssue';

interface Note {
  readonly place: string;
  readonly found: string;
  count: number;
}

/** Collects what was done on the way; the same thing in a thousand rows is one note. */
export class NoteLog {
  private readonly byText = new Map<string, Note>();

  constructor(private readonly words: TableWords) {}

  add(place: string, found: string, expected: string): void {
    const note = this.byText.get(expected);
    if (note) note.count += 1;
    else this.byText.set(expected, { place, found, count: 1 });
  }

  list(): CaseIssue[] {
    return [...this.byText].map(([expected, { place, found, count }]) => ({
      severity: 'note',
      place: count === 1 ? place : this.words.questions.andMore(place, count - 1),
      found,
      expected,
    }));
  }
}
