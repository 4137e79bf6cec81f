import type { CaseRecord } from '../domain/caseRecord';
import type { Words } from '../words/en';
import type { TimelineView } from './timelineView';
import type { ViewState } from './viewState';

/** What the readout says of one thing pointed at; absent parts are not said. */
export interface ReadoutView {
  /** Empty where the case has no day 0. */
  readonly day: string;
  readonly date: string;
  /** The series and its value with unit, or the event's title. */
  readonly name: string;
  readonly value?: string;
  readonly status?: string;
  readonly shape?: 'below' | 'within' | 'above' | 'untold';
  /** The basis of value and time in words, each with the term that explains it. */
  readonly bases: readonly { readonly words: string; readonly term: string }[];
  readonly rangeTerm: string;
  /** What edits made of it, with what it was. */
  readonly edit?: string;
  readonly note?: string;
  /** Against the last value before day 0, whose day is named in the label. */
  readonly sinceBaseline?: { readonly label: string; readonly text: string };
  readonly sincePrevious?: { readonly label: string; readonly text: string };
  /** Where the pointer stands and how far the nearest value is from there. */
  readonly away?: string;
  /** Titles of events that are surely at this time. */
  readonly eventsSurely: readonly string[];
  /** Titles of events of which it is only known that they may be. */
  readonly eventsMaybe: readonly string[];
  /** The other series at that time, each by its nearest value. */
  readonly others: readonly string[];
}

/** What every part of the readout reads from. */
export interface Reading {
  readonly caseRecord: CaseRecord;
  readonly view: TimelineView;
  readonly state: ViewState;
  readonly words: Words;
}
