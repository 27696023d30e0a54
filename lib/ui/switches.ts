import { kindOnAt, switchKind } from '../extension/choices';
import type { Scope } from '../extension/choices';
import { LEVELS } from '../notes/note';
import { KINDS } from '../rules/kind';
import type { Level } from '../notes/note';
import { kindWords } from './catalogue';
import { h } from './h';
import type { Control, Speech } from './view';

/** One switch: a checkbox that says it is a switch, with its words beside it. */
export function toggle(id: string, label: string, on: boolean, onSwitch: (on: boolean) => void): HTMLElement {
  const onchange = (event: Event): void => onSwitch((event.target as HTMLInputElement).checked);
  const box = h('input', { type: 'checkbox', role: 'switch', id, onchange });
  box.checked = on;
  return h('label', { class: 'switch', for: id }, box, h('span', {}, label));
}

/** Radio buttons in a row under one legend. An option may name its language. */
export function pick<T extends string>(
  name: string,
  legend: string,
  options: readonly (readonly [value: T, label: string, lang?: string | null])[],
  chosen: T,
  onPick: (value: T) => void,
): HTMLFieldSetElement {
  const radios = options.map(([value, label, lang]) => {
    const id = `${name}-${value}`;
    const radio = h('input', { type: 'radio', name, value, id, onchange: () => onPick(value) });
    radio.checked = value === chosen;
    return h('label', { for: id }, radio, h('span', { lang }, label));
  });
  return h('fieldset', { class: 'pick' }, h('legend', {}, legend), h('div', {}, ...radios));
}

/** How many notes: few, more, all. */
export function levelPick({ words }: Speech, { settings, change }: Pick<Control, 'settings' | 'change'>): HTMLElement {
  const options = LEVELS.map((level) => [level, words.switches.levels[level]] as const);
  return pick<Level>('level', words.switches.level, options, settings.level, (level) =>
    change((now) => ({ ...now, level })),
  );
}

/** One switch a kind, for the scope that is chosen above them. */
export function kindSwitches(speech: Speech, control: Control, scope: Scope): HTMLElement {
  const { settings, place, change } = control;
  const items = KINDS.map((kind) =>
    h(
      'li',
      {},
      toggle(`kind-${kind}`, kindWords(speech.words, kind).title, kindOnAt(settings, place, kind, scope), (on) =>
        change((now) => switchKind(now, place, scope, kind, on)),
      ),
    ),
  );
  return h('ul', { class: 'plain kinds' }, ...items);
}
