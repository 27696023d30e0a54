import { scopesAt } from '../extension/choices';
import type { Scope } from '../extension/choices';
import { fold } from './fold';
import { h } from './h';
import { highlightSwitches } from './highlight-switches';
import { kindSwitches, levelPick, pick } from './switches';
import type { Control, Speech } from './view';

/** What the popup alone remembers of its switches, and what it can open. */
export interface DisplayChoices {
  /** The scope that the kinds' switches are about. */
  readonly kindsScope: Scope;
  /** Whether the tab is private, so that nothing is kept. */
  readonly isPrivate: boolean;
  pickScope(scope: Scope): void;
  openOptions(): void;
}

/** All switches of the popup: highlights by scope, the level, and the kinds, folded. */
export function displaySection(speech: Speech, control: Control, choices: DisplayChoices): HTMLElement {
  const { words } = speech;
  const scopes = scopesAt(control.place).map((scope) => [scope, words.switches.scopes[scope]] as const);
  return h(
    'section',
    { class: 'display', 'aria-labelledby': 'display-heading' },
    h('h2', { id: 'display-heading', class: 'visually-hidden' }, words.switches.heading),
    highlightSwitches(speech, control),
    levelPick(speech, control),
    fold('kinds', [words.switches.kinds], () => [
      pick<Scope>('kinds-scope', words.switches.kindsScope, scopes, choices.kindsScope, choices.pickScope),
      kindSwitches(speech, control, choices.kindsScope),
    ]),
    choices.isPrivate && h('p', { class: 'soft' }, words.switches.private),
    h(
      'button',
      { type: 'button', class: 'link', id: 'options', onclick: () => choices.openOptions() },
      words.switches.options,
    ),
  );
}
