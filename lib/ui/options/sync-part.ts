import { h } from '../h';
import { toggle } from '../switches';
import { confirm } from './confirm';
import type { OptionsPart } from './options-part';

/** The browser's own sync, only when the reader turns it on here; turned off, what was put there is taken away. */
export const syncPart: OptionsPart = {
  id: 'sync',
  title: (words) => words.options.sync,
  content(speech, { sync, question }, actions) {
    const { options } = speech.words;
    const onSwitch = (on: boolean): void => (on ? actions.turnOnSync() : actions.ask('sync-off'));
    return [
      toggle('sync-switch', options.syncSwitch, sync.on, onSwitch),
      h('p', { class: 'soft' }, options.syncText),
      h('p', { class: 'soft' }, options.syncAndroid),
      sync.on && sync.trouble && h('p', { class: 'quote', role: 'status' }, options.syncTrouble[sync.trouble]),
      question === 'sync-off' && confirm(speech, options.syncOff, options.syncOffYes, actions),
    ];
  },
};
