import { KINDS } from '../rules/kind';
import { kindWords } from './catalogue';
import { foot } from './foot';
import { h } from './h';
import { REPORT_ROLES, REPORT_WHATS, reportText } from './report-text';
import type { Report } from './report-text';
import { pick } from './switches';
import type { Speech } from './view';

/** What the report page knows besides the report itself. */
export interface ReportFacts {
  /** The address that can be added; null when the page was opened from nowhere. */
  readonly address: string | null;
  /** Whether a note was asked for that is not there any more. */
  readonly gone: boolean;
}

export interface ReportActions {
  /** Keeps a change; the page is not drawn anew, so that the reader goes on writing where they are. */
  edit(change: Partial<Report>): Report;
  copy(text: HTMLTextAreaElement, status: HTMLElement): void;
}

/** The content of the page that writes a report for the reader to copy. */
export function reportView(
  speech: Speech,
  report: Report,
  facts: ReportFacts,
  actions: ReportActions,
): readonly HTMLElement[] {
  const { report: say } = speech.words;
  const text = h('textarea', { id: 'text', rows: 10, readonly: true, 'aria-labelledby': 'text-heading' });
  const edit = (change: Partial<Report>): void => {
    text.value = reportText(speech, actions.edit(change));
  };
  edit({});
  return [
    h('h1', {}, say.title),
    h('p', { class: 'lead' }, say.lead),
    facts.gone && h('p', { class: 'banner leaf', role: 'status' }, say.gone),
    form(speech, report, facts, edit),
    copySection(speech, text, actions),
    foot(speech, 'report'),
  ].filter((element) => element !== false);
}

type Edit = (change: Partial<Report>) => void;

function form({ words }: Speech, report: Report, facts: ReportFacts, edit: Edit): HTMLElement {
  const { report: say } = words;
  const roles = REPORT_ROLES.map((role) => [role, say.roles[role]] as const);
  const whats = REPORT_WHATS.map((what) => [what, say.whats[what]] as const);
  return h(
    'form',
    { class: 'leaf stack', onsubmit: (event) => event.preventDefault() },
    pick<Report['role']>('role', say.role, roles, report.role, (role) => edit({ role })),
    pick<Report['what']>('what', say.what, whats, report.what, (what) => edit({ what })),
    writing('quote', say.quote, report.quote, report.lang, (quote) => edit({ quote })),
    kindField(words, report, edit),
    writing('comment', say.comment, report.comment, null, (comment) => edit({ comment })),
    addressField(words, report, facts, edit),
  );
}

function writing(id: string, label: string, value: string, lang: string | null, onWrite: (value: string) => void) {
  const area = h('textarea', {
    id,
    rows: 3,
    lang,
    oninput: (event) => onWrite((event.target as HTMLTextAreaElement).value),
  });
  area.value = value;
  return h('label', { class: 'field', for: id }, h('span', {}, label), area);
}

function kindField(words: Speech['words'], report: Report, edit: Edit): HTMLElement {
  const onchange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    edit({ kind: KINDS.find((kind) => kind === value) ?? null });
  };
  const options = [
    h('option', { value: '' }, words.report.kindNone),
    ...KINDS.map((kind) => h('option', { value: kind }, kindWords(words, kind).title)),
  ];
  const select = h('select', { id: 'kind', onchange }, ...options);
  select.value = report.kind ?? '';
  return h('label', { class: 'field', for: 'kind' }, h('span', {}, words.report.kind), select);
}

/** The address is added only when the reader ticks it, and can be read before. */
function addressField(words: Speech['words'], report: Report, { address }: ReportFacts, edit: Edit): HTMLElement {
  if (address === null) return h('p', { class: 'soft' }, words.report.addressNone);
  const box = h('input', {
    type: 'checkbox',
    id: 'address',
    onchange: (event) => edit({ address: (event.target as HTMLInputElement).checked ? address : null }),
  });
  box.checked = report.address !== null;
  const told = h('span', {}, words.report.address, h('span', { class: 'soft address' }, address));
  return h('label', { class: 'check', for: 'address' }, box, told);
}

function copySection({ words }: Speech, text: HTMLTextAreaElement, { copy }: ReportActions): HTMLElement {
  const { report: say } = words;
  const status = h('p', { class: 'status', role: 'status' });
  const onclick = (): void => copy(text, status);
  return h(
    'section',
    { 'aria-labelledby': 'text-heading' },
    h('h2', { id: 'text-heading' }, say.textHeading),
    text,
    h(
      'div',
      { class: 'row' },
      h('button', { type: 'button', class: 'primary', id: 'copy', onclick }, say.copy),
      status,
    ),
    h('p', { class: 'soft' }, say.where),
  );
}
