import fc from 'fast-check';
import type { LessonInFile, StepInFile } from '../../../src/exchange/lesson/lessonFile';

const anyText = fc.constantFrom(
  'Look.',
  'A **bold** word',
  'Since May 2018',
  '高',
  ' with air ',
  '"quoted"\n\nTwo',
);
const anyMoment = fc.oneof(
  fc.integer({ min: -400, max: 400 }).map((day) => ({ day })),
  fc.constantFrom('2018', '2018-05', '2018-05-12', '2018-05-12T08:30').map((date) => ({ date })),
);
const stretch = fc.record({ from: anyMoment, to: anyMoment });
const maybe = { requiredKeys: [] as [] };

const anyView = fc.record(
  {
    'x-colour': fc.constant('blue'),
    covered: fc.boolean(),
    hiddenAfter: fc.oneof(anyMoment, fc.tuple(anyMoment, anyMoment)),
    hidden: fc.record(
      { events: fc.constant(['surgery']), series: fc.constant([]), words: fc.boolean() },
      maybe,
    ),
    window: stretch,
    drawnOver: stretch,
    unit: fc.constant('mmol/L'),
    axis: fc.constantFrom('days' as const, 'dates' as const),
    highlight: fc.constant(['surgery']),
    evidence: fc.array(
      fc.record({
        id: fc.constant('others'),
        title: anyText,
        time: anyMoment,
        source: fc.constant('A paper of 2016'),
      }),
      { maxLength: 2 },
    ),
    compare: fc.constant(['another-case']),
  },
  maybe,
);

const shown = {
  notes: anyText,
  view: anyView,
  question: fc.record(
    {
      prompt: anyText,
      choices: fc.array(fc.record({ text: anyText, isRight: fc.boolean() }), { maxLength: 3 }),
      because: anyText,
    },
    { requiredKeys: ['prompt'] },
  ),
  prediction: fc.record({ series: fc.constant('phosphorus'), from: anyMoment, to: anyMoment }),
};

const anyPart = fc.record({ label: anyText, text: anyText, ...shown }, { requiredKeys: ['text'] });

/** A step with keys of other tools, which its type does not know. */
export const anyStep = (id: string) =>
  fc.record(
    {
      ...shown,
      id: fc.constant(id),
      'x-tool': fc.constant({ kept: true }),
      text: anyText,
      title: anyText,
      minutes: fc.integer({ min: 1, max: 20 }),
      sources: fc.array(anyText, { maxLength: 2 }),
      then: fc.array(anyPart, { maxLength: 3 }),
    },
    { requiredKeys: ['id', 'text', 'title'] },
  ) as unknown as fc.Arbitrary<StepInFile>;

/** A lesson with keys of other tools, its keys in no order of ours. */
export const anyLesson: fc.Arbitrary<LessonInFile> = fc
  .tuple(
    fc
      .integer({ min: 1, max: 4 })
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, index) => anyStep(`step-${index}`))),
      ),
    fc.record({ about: anyText, 'x-a': fc.constant(1) }, maybe),
    anyText,
  )
  .map(([steps, more, title]) => ({ steps, ...more, title }));
