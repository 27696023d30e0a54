import { isOn } from '../extension/choices';
import type { PageAnswer } from '../extension/page-answer';
import { coverageSection } from './coverage-section';
import { disclaimerSection } from './disclaimer-section';
import { displaySection } from './display-section';
import type { DisplayChoices } from './display-section';
import { fold } from './fold';
import { h } from './h';
import { notesSection, shownNotes } from './notes-section';
import type { PopupState } from './popup-state';
import { restSection } from './rest-section';
import type { Rest } from './rest-section';
import { selectionSection, siteSection, strangerSection } from './request-section';
import type { RequestActions, Site } from './request-section';
import { speakerSection } from './speaker-section';
import { stateSection } from './state-section';
import type { StateActions } from './state-section';
import { strip } from './strip';
import type { Control, PageActions, Speech } from './view';

/** What the popup alone remembers. */
export interface PopupChoices extends DisplayChoices, Rest {
  /** The page's site, where it is none of the installation's; null elsewhere. */
  readonly site: Site | null;
}

/** What the popup's buttons do. */
export interface PopupActions extends PageActions, Omit<StateActions, 'readHere'>, RequestActions {
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
  if (state.is === 'read') {
    const sections = control ? readSections(speech, state.answer, control, actions, choices) : [];
    return state.access ? sections : [lentBanner(speech, actions), ...sections];
  }
  // Where there is no article, switches for its marks are the lesser thing.
  const display =
    control && fold('display', [speech.words.switches.summary], () => [displaySection(speech, control, choices)]);
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
  if (answer.platform?.role === 'editorial' && !answer.asked) return [speakerSection(speech, answer.platform), display];
  const on = isOn(control.settings, control.place);
  const notices = disclaimerSection(speech, answer.disclaimers, actions);
  const isStranger = answer.asked && answer.platform === null;
  return [
    ...(isStranger ? [strangerSection(speech), notices] : [speakerSection(speech, answer.platform, notices)]),
    ...(answer.selection ? [selectionSection(speech, actions)] : []),
    ...(on ? [] : [h('p', { class: 'banner', role: 'status' }, words.states.off)]),
    ...(on && choices.paused ? [restSection(speech, choices)] : []),
    coverageSection(speech, answer.coverage, strip(speech, shownNotes(answer, control), answer.length, actions)),
    notesSection(speech, answer, control, actions),
    panelButton(speech, actions),
    ...(choices.site ? [siteSection(speech, choices.site, actions)] : []),
    display,
    ...(on && !choices.paused ? [restSection(speech, choices)] : []),
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
