import { isOn } from '../extension/choices';
import type { PageAnswer } from '../extension/page-answer';
import { coverageSection } from './coverage-section';
import { disclaimerSection } from './disclaimer-section';
import { displaySection } from './display-section';
import type { DisplayChoices } from './display-section';
import { h } from './h';
import { notesSection, shownNotes } from './notes-section';
import type { PopupState } from './popup-state';
import { restSection } from './rest-section';
import type { Rest } from './rest-section';
import { speakerSection } from './speaker-section';
import { strip } from './strip';
import type { Control, PageActions, Speech } from './view';

/** What the popup alone remembers. */
export type PopupChoices = DisplayChoices & Rest;

/** What the popup's buttons do. */
export interface PopupActions extends PageActions {
  askAccess(): void;
  reload(): void;
  openPanel(): void;
}

/** The popup's content for a state. `given`: access was just granted, so that only a reload is missing. */
export function popupView(
  speech: Speech,
  state: PopupState & { readonly given?: boolean },
  control: Control | null,
  actions: PopupActions,
  choices: PopupChoices,
): readonly HTMLElement[] {
  const display = control && displaySection(speech, control, choices);
  if (state.is === 'read' && control) {
    const sections = readSections(speech, state.answer, control, actions, choices);
    return state.access ? sections : [lentBanner(speech, actions), ...sections];
  }
  return [stateSection(speech, state, actions), ...(display ? [display] : [])];
}

function readSections(
  speech: Speech,
  answer: PageAnswer,
  control: Control,
  actions: PopupActions,
  choices: PopupChoices,
): readonly HTMLElement[] {
  const { words } = speech;
  const display = displaySection(speech, control, choices);
  if (answer.platform?.role === 'editorial') return [speakerSection(speech, answer.platform), display];
  const on = isOn(control.settings, control.place);
  const notices = disclaimerSection(speech, answer.disclaimers, actions);
  return [
    speakerSection(speech, answer.platform, notices),
    ...(on ? [] : [h('p', { class: 'banner', role: 'status' }, words.states.off)]),
    ...(on && choices.paused ? [restSection(speech, choices)] : []),
    coverageSection(speech, answer.coverage, strip(speech, shownNotes(answer, control), answer.length, actions)),
    notesSection(speech, answer, control, actions),
    panelButton(speech, actions),
    ...(on && !choices.paused ? [restSection(speech, choices)] : []),
    display,
  ];
}

/** Leads to the whole list beside the article. */
const panelButton = ({ words }: Speech, { openPanel }: PopupActions): HTMLElement =>
  h(
    'section',
    { 'aria-label': words.panel.title },
    h('button', { type: 'button', class: 'link', id: 'open-panel', onclick: openPanel }, words.panel.open),
  );

/** The page was read for this click alone; the button asks for more. */
const lentBanner = ({ words }: Speech, { askAccess }: PopupActions): HTMLElement =>
  h(
    'section',
    { class: 'banner', role: 'status' },
    h('p', {}, words.states.refused.lent),
    h('button', { type: 'button', class: 'primary', id: 'act', onclick: askAccess }, words.states.refused.button),
  );

/** One plain message: its title, what it means, and at most one button. */
function message(title: string, text: string, button: { label: string; act: () => void } | null): HTMLElement {
  return h(
    'section',
    { class: 'state', role: 'status' },
    h('h1', {}, title),
    text !== '' && h('p', {}, text),
    button && h('button', { type: 'button', class: 'primary', id: 'act', onclick: button.act }, button.label),
  );
}

/** What is said of a page that cannot be read, or not yet. */
export function stateSection(
  { words }: Speech,
  state: PopupState & { readonly given?: boolean },
  { askAccess, reload }: Pick<PopupActions, 'askAccess' | 'reload'>,
): HTMLElement {
  const say = words.states;
  switch (state.is) {
    case 'refused':
      return message(say.refused.title, say.refused.text, { label: say.refused.button, act: askAccess });
    case 'stale': {
      const text = state.given ? say.refused.given : say.stale.text;
      return message(say.stale.title, text, { label: say.stale.button, act: reload });
    }
    case 'no-article':
      return message(say.pages[state.page].title, say.pages[state.page].text, null);
    case 'not-ours':
      return message(say.notOurs.title, say.notOurs.text, null);
    case 'waiting':
      return message(say.waiting, '', null);
    case 'loading':
      return message(say.loading, '', null);
    default:
      return message(say.reading, '', null);
  }
}
