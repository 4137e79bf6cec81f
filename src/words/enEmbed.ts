import type { Words } from './en';

/** The words of a figure in the frame of another page, in English. */
const enEmbed = {
  open: 'Open in Caseline',
  openHint: 'opens a new tab with the same view',
  events: (count: number) => `Events (${count})`,
  close: 'Close',
  lesson: {
    title: 'A step of a lesson',
    text: 'This frame was given the address of a lesson. A lesson needs a whole page: it asks, hides and reveals. Nothing of the case is shown here, because the lesson says what may be seen.',
    open: 'Open the lesson in Caseline',
  },
  compare:
    'The address also compares this case with others, which needs a whole page; this frame shows the one case. “Open in Caseline” leads to the comparison.',
  elsewhere:
    'This case is in one browser only, so a frame on another page cannot show it. Embed the address of a case that is on the site.',
  snippet: {
    title: 'On another page',
    hint: 'The figure in a frame of your own page, with its readout and its cards, as this view stands.',
    copyFrame: 'Copy frame',
    copyElement: 'Copy element',
    elementHint:
      'The element follows the height of the figure; a frame keeps the height that you give it. Both need nothing but this site.',
    local:
      'This case is in this browser only, so a frame on another page could not show it. To embed it, put its file on a site.',
    edited:
      'This case is edited here; a frame would show it as it was. To embed it, put its file on a site.',
    inLink: 'This case is in the link itself, so only a frame can carry it, not the element.',
    frameCode: 'The frame as code',
    elementCode: 'The element as code',
  },
};

export type EmbedWords = typeof enEmbed;

declare module './features' {
  interface Features {
    readonly embed: EmbedWords;
  }
}

/** The catalogue of frames in the language of a page. */
export function embedWordsOf({ features }: Words): EmbedWords {
  return features?.embed ?? enEmbed;
}
