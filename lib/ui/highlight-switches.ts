import { deciderAt, isOn, isOnAt, scopesAt, switchHighlights } from '../extension/choices';
import type { Scope } from '../extension/choices';
import { fill } from './catalogue';
import { h } from './h';
import { toggle } from './switches';
import type { Control, Speech } from './view';

/** Highlights on this page, of this account, on this site, everywhere: what holds at each, and which of them decides. */
export function highlightSwitches(speech: Speech, control: Control): HTMLElement {
  const { words } = speech;
  const rows = scopesAt(control.place).map((scope) => row(speech, control, scope));
  return h(
    'fieldset',
    { class: 'scopes' },
    h('legend', {}, words.switches.highlights),
    h('ul', { class: 'plain' }, ...rows),
    h('p', { class: 'soft', id: 'decides', role: 'status' }, decides(speech, control)),
  );
}

function row({ words }: Speech, { settings, place, change }: Control, scope: Scope): HTMLElement {
  const label = words.switches.scopes[scope];
  const own = scope !== 'everywhere' && deciderAt(settings, place, scope) === scope;
  const about = scope === 'account' ? place.account?.name : scope === 'site' ? place.host : null;
  return h(
    'li',
    {},
    toggle(`highlights-${scope}`, label, isOnAt(settings, place, scope), (on) =>
      change((now) => switchHighlights(now, place, scope, on)),
    ),
    about && h('span', { class: 'about', lang: scope === 'account' ? 'zh' : null }, about),
    own && h('span', { class: 'tag' }, words.popup.own),
  );
}

/** Which choice holds here, in a sentence. */
function decides({ words }: Speech, { settings, place }: Control): string {
  const { decides: say } = words.popup;
  const decider = deciderAt(settings, place, 'page');
  if (decider === null || decider === 'everywhere') return isOn(settings, place) ? say.on : say.off;
  const sentence = isOn(settings, place) ? say.onBy : say.offBy;
  return fill(sentence, { scope: words.switches.scopes[decider] });
}
