import type { Outline } from '../../extension/outline';
import type { PageAnswer } from '../../extension/page-answer';
import { coverageSection } from '../coverage-section';
import { disclaimerSection } from '../disclaimer-section';
import { h } from '../h';
import { speakerSection } from '../speaker-section';
import { strip } from '../strip';
import type { PageActions, Speech } from '../view';
import { filterSection } from './filter-section';
import { listedNotes } from './group-notes';
import type { PanelFilter } from './group-notes';
import { listSection } from './list-section';
import { readTime } from './report';
import type { ReportFacts } from './report';

/** A page that was read, and how the panel shows it. */
export interface PanelModel {
  readonly answer: PageAnswer;
  readonly outline: Outline;
  readonly filter: PanelFilter;
  readonly facts: ReportFacts;
  /** Whether marks stand in the page. */
  readonly on: boolean;
  /** Whether this is the page for paper. */
  readonly print: boolean;
  /** What was just done, said for a while; empty when nothing was. */
  readonly said: string;
}

/** What the panel's buttons do. */
export interface PanelActions extends PageActions {
  filter(filter: PanelFilter): void;
  copy(): void;
  print(): void;
  practise(): void;
}

/** The whole list beside the article. */
export function panelView(speech: Speech, model: PanelModel, actions: PanelActions): readonly HTMLElement[] {
  const { words } = speech;
  const { answer, outline, filter } = model;
  const editorial = answer.platform?.role === 'editorial';
  const notices = editorial ? [] : [disclaimerSection(speech, answer.disclaimers, actions)];
  const speaker = speakerSection(speech, answer.platform, ...notices);
  if (outline.title !== null) speaker.prepend(h('p', { class: 'eyebrow', lang: answer.lang }, outline.title));
  if (editorial) return [speaker];
  return [
    reportHead(speech, model.facts),
    speaker,
    ...(model.on ? [] : [h('p', { class: 'banner', role: 'status' }, words.panel.off)]),
    coverageSection(speech, answer.coverage, strip(speech, listedNotes(answer, filter), answer.length, actions)),
    buttons(speech, model, actions),
    filterSection(speech, answer, filter, actions.filter),
    listSection(speech, answer, outline, filter, actions),
  ];
}

/** On paper nobody sees the address bar: where and when this was read. */
const reportHead = (speech: Speech, { address, readAt }: ReportFacts): HTMLElement =>
  h('section', { class: 'report-head' }, address !== null && h('p', {}, address), h('p', {}, readTime(speech, readAt)));

const button = (id: string, label: string, act: () => void): HTMLElement =>
  h('button', { type: 'button', class: 'small', id, onclick: act }, label);

function buttons({ words }: Speech, { print, said }: PanelModel, actions: PanelActions): HTMLElement {
  const { panel, practice } = words;
  return h(
    'section',
    { class: 'no-print', 'aria-label': panel.actions },
    h(
      'div',
      { class: 'row' },
      !print && button('practise', practice.offer, actions.practise),
      button('copy', panel.copy, actions.copy),
      button('print', print ? panel.printNow : panel.print, actions.print),
    ),
    h('p', { class: 'status', role: 'status', id: 'said' }, said),
  );
}
