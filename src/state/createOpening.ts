import type { OfferedEncoding } from '../exchange/intake/decodeBytes';
import { refuseFailure } from '../exchange/intake/refuseInput';
import type { Session, SessionAnswer } from '../exchange/intake/session';
import { type RunningSession, startSession } from '../exchange/intake/startSession';
import type { Words } from '../words/en';
import { openWordsOf } from '../words/enOpen';
import { createStore } from './createStore';
import { readKeptMapping } from './keptMappings';
import type {
  FindingsStepState,
  KeptForm,
  Opening,
  OpeningState,
  OpeningStep,
  TableStepState,
} from './opening';
import { showOpened } from './showOpened';

/** An opening that has not begun; a new input ends what was under way. */
export function createOpening(words: Words): Opening {
  const store = createStore<OpeningState>({ step: { kind: 'ways' }, name: '' });
  let keptForm: KeptForm | undefined;
  let running: RunningSession | undefined;
  let opened: File | string | undefined;
  /** The findings that events of a second table are added to, with their session. */
  let base: { running: RunningSession; findings: FindingsStepState; name: string } | undefined;
  /** What a form that was refused goes back to. */
  let lastFindings: FindingsStepState | undefined;
  /** The table that the findings were read from, to go back to. */
  let lastTable: TableStepState | undefined;
  /** Of two readings of a table the later one counts. */
  let turn = 0;
  /** Of two steps too, and of one that was cancelled none. */
  let runs = 0;

  const show = (step: OpeningStep) => {
    store.write({ ...store.read(), step });
  };
  const tell = (part: number) => {
    const { step } = store.read();
    if (step.kind === 'reading') show({ ...step, part });
  };

  const showTable = async ({ table, view }: Extract<SessionAnswer, { kind: 'table' }>) => {
    const keptMapping = readKeptMapping(table.shapeKey, table.guess);
    const asKept = keptMapping && (await running?.session.readTable(keptMapping, tell));
    show({
      kind: 'table',
      table,
      mapping: asKept ? keptMapping : table.guess,
      view: asKept ?? view,
      wasKept: asKept !== undefined,
      isAdded: base !== undefined,
    });
  };

  const showAnswer = async (answer: SessionAnswer) => {
    if (answer.kind === 'case' || answer.kind === 'link') {
      showOpened(answer);
    } else if (answer.kind === 'table') {
      await showTable(answer);
    } else {
      if (answer.kind === 'findings') lastFindings = answer;
      show(answer);
    }
  };

  /** Our own fault: a step that failed is told like an input that was refused. */
  const showFailure = () => {
    void showAnswer(refuseFailure(openWordsOf(words)));
  };

  /** Runs a step; its answer is not shown where it was cancelled, or its session ended. */
  const run = async (work: (session: Session) => Promise<SessionAnswer>, isMaking = false) => {
    const current = running;
    if (!current) return;
    const mine = (runs += 1);
    const isWanted = () => running === current && runs === mine;
    show({ kind: 'reading', part: 0, isMaking });
    try {
      const answer = await work(current.session);
      if (isWanted()) await showAnswer(answer);
    } catch {
      if (isWanted()) showFailure();
    }
  };

  const open = (input: File | string, encoding?: OfferedEncoding) => {
    running?.stop();
    running = undefined;
    opened = input;
    lastFindings = undefined;
    if (!base) {
      keptForm = undefined;
      lastTable = undefined;
    }
    const name = typeof input === 'string' ? openWordsOf(words).findings.pasted : input.name;
    store.write({ step: { kind: 'reading', part: 0, isMaking: false }, name });
    void startSession(words).then((started) => {
      if (opened !== input) {
        started.stop();
        return;
      }
      running = started;
      const options = { name, ...(encoding ? { encoding } : {}) };
      void run((session) => session.open(input, options, tell));
    });
  };

  const addToBase = async (first: NonNullable<typeof base>, added: Session) => {
    const events = await added.events();
    running?.stop();
    running = first.running;
    base = undefined;
    // Read anew, the first table would be without the events that were added.
    lastTable = undefined;
    const summary = await first.running.session.addEvents(events);
    store.write({ ...store.read(), name: first.name });
    await showAnswer({ ...first.findings, summary });
  };

  return {
    store,
    readKeptForm: () => keptForm,
    keepForm: (kept) => {
      keptForm = kept;
    },
    open,
    chooseEncoding: (encoding) => {
      if (opened !== undefined) open(opened, encoding);
    },
    partTable: (delimiter) => {
      void run((session) => session.partTable(delimiter, tell));
    },
    readTable: (mapping) => {
      const { step } = store.read();
      if (step.kind !== 'table' || !running) return;
      show({ ...step, mapping });
      const mine = (turn += 1);
      running.session.readTable(mapping, tell).then((view) => {
        const now = store.read().step;
        if (mine === turn && now.kind === 'table') show({ ...now, view });
      }, showFailure);
    },
    acceptTable: () => {
      if (base && running) {
        addToBase(base, running.session).catch(showFailure);
        return;
      }
      const { step } = store.read();
      if (step.kind === 'table') lastTable = step;
      void run(async (session) => ({ kind: 'findings', summary: await session.summarise() }));
    },
    readResources: (choice) => {
      void run((session) => session.readResources(choice));
    },
    addEventTable: (file) => {
      const { step, name } = store.read();
      if (!running || step.kind !== 'findings') return;
      base = { running, findings: step, name };
      running = undefined;
      open(file);
    },
    proposePresets: (form) => running?.session.proposePresets(form) ?? Promise.resolve([]),
    makeCase: (form) => {
      void run((session) => session.make(form, tell), true);
    },
    goBack: () => {
      const { step, name } = store.read();
      const isMaking = step.kind === 'reading' && step.isMaking;
      if ((step.kind === 'refused' || isMaking) && lastFindings) {
        // Nothing that was read is lost: what is under way ends by itself, and unseen.
        runs += 1;
        show(lastFindings);
        return;
      }
      if (step.kind === 'findings' && lastTable) {
        show(lastTable);
        return;
      }
      running?.stop();
      running = base?.running;
      store.write(
        base ? { step: base.findings, name: base.name } : { step: { kind: 'ways' }, name },
      );
      lastFindings = base?.findings;
      base = undefined;
    },
    stop: () => {
      opened = undefined;
      running?.stop();
      base?.running.stop();
      running = undefined;
      base = undefined;
    },
  };
}
