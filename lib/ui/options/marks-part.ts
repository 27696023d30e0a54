import { isOnAt, switchHighlights } from '../../extension/choices';
import { STYLES } from '../../highlights/style-of';
import { h } from '../h';
import { levelPick, toggle } from '../switches';
import type { OptionsPart } from './options-part';
import { NOWHERE } from './nowhere';
import { sampleText } from './sample-text';

/** Highlights everywhere, how many, and on lists; with a text that wears the marks as they are chosen. */
export const marksPart: OptionsPart = {
  id: 'marks',
  title: (words) => words.options.general,
  content(speech, { settings, sample }, { change }) {
    const { options, switches, severities, disclaimer } = speech.words;
    const names = { ...severities, disclaimer: disclaimer.by.creator };
    const lines = STYLES.map((style) => h('li', {}, h('span', { class: `mark mark-${style}` }, names[style])));
    return [
      toggle('highlights', switches.highlights, isOnAt(settings, NOWHERE, 'everywhere'), (on) =>
        change((now) => switchHighlights(now, NOWHERE, 'everywhere', on)),
      ),
      levelPick(speech, { settings, change }),
      h('p', { class: 'soft' }, options.levelText[settings.level]),
      h('h3', {}, options.sample),
      h('p', { class: 'soft' }, options.sampleText),
      sample && sampleText(speech, sample, settings),
      h('ul', { class: 'plain row lines' }, ...lines),
      toggle('list-marks', options.listMarks, settings.listMarks, (on) => change((now) => ({ ...now, listMarks: on }))),
      h('p', { class: 'soft' }, options.listMarksText),
    ];
  },
};
