import type { PageAnswer } from '../../extension/page-answer';
import { LEVELS } from '../../notes/note';
import type { Level } from '../../notes/note';
import { KINDS } from '../../rules/kind';
import type { Kind } from '../../rules/kind';
import { fill, kindWords } from '../catalogue';
import { h } from '../h';
import { hasOwnSection } from '../note-entries';
import { pick } from '../switches';
import type { Speech } from '../view';
import { GROUPINGS, inLevel } from './group-notes';
import type { Grouping, PanelFilter } from './group-notes';

/** How the list is ordered and what of it shows: for this panel alone. */
export function filterSection(
  speech: Speech,
  answer: PageAnswer,
  filter: PanelFilter,
  onFilter: (filter: PanelFilter) => void,
): HTMLElement {
  const { panel, switches } = speech.words;
  const groupings = GROUPINGS.map((one) => [one, panel.groupings[one]] as const);
  const levels = LEVELS.map((level) => [level, switches.levels[level]] as const);
  return h(
    'section',
    { class: 'filter no-print', 'aria-label': panel.filter },
    pick<Grouping>('grouping', panel.grouping, groupings, filter.grouping, (grouping) =>
      onFilter({ ...filter, grouping }),
    ),
    pick<Level>('panel-level', panel.level, levels, filter.level, (level) => onFilter({ ...filter, level })),
    h(
      'details',
      { id: 'panel-kinds' },
      h('summary', {}, panel.kinds),
      kindBoxes(speech, answer, filter, onFilter),
      h('p', { class: 'soft' }, panel.onlyHere),
    ),
  );
}

/** A box for each kind that the page has at this level, with how often. */
function kindBoxes(
  { words }: Speech,
  answer: PageAnswer,
  filter: PanelFilter,
  onFilter: (filter: PanelFilter) => void,
): HTMLElement {
  const notes = answer.notes.filter((note) => !hasOwnSection(answer, note) && inLevel(filter, note));
  const count = (kind: Kind): number => notes.filter((note) => note.kind === kind).length;
  const items = KINDS.filter((kind) => count(kind) > 0).map((kind) => {
    const id = `panel-kind-${kind}`;
    const onchange = (): void => {
      const hidden = new Set(filter.hidden);
      if (!hidden.delete(kind)) hidden.add(kind);
      onFilter({ ...filter, hidden });
    };
    const box = h('input', { type: 'checkbox', id, onchange });
    box.checked = !filter.hidden.has(kind);
    const label = fill(words.panel.kindCount, { kind: kindWords(words, kind).title, count: count(kind) });
    return h('li', {}, h('label', { class: 'check', for: id }, box, h('span', {}, label)));
  });
  return h('ul', { class: 'plain' }, ...items);
}
