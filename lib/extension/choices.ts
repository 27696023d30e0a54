import { LEVELS } from '../notes/note';
import type { Note } from '../notes/note';
import type { Kind } from '../rules/kind';
import type { Place } from './place';
import { MOST } from './settings';
import type { Choice, ChoiceAt, Settings } from './settings';

/** How far a choice reaches, narrowest first. */
export const SCOPES = ['page', 'site', 'everywhere'] as const;
export type Scope = (typeof SCOPES)[number];

const NOTHING: Choice = {};
const at = (list: readonly ChoiceAt[], key: string): Choice => list.find((entry) => entry.at === key) ?? NOTHING;

/** The choices that hold at a place, narrowest first, from `scope` outwards. */
function choicesFrom(settings: Settings, place: Place, scope: Scope): readonly Choice[] {
  const all = [at(settings.pages, place.page), at(settings.sites, place.host), settings.everywhere];
  return all.slice(SCOPES.indexOf(scope));
}

/** Whether highlights are on, as seen from a scope: the narrowest choice that was made wins; without any they are on. */
export const isOnAt = (settings: Settings, place: Place, scope: Scope): boolean =>
  choicesFrom(settings, place, scope).find((choice) => choice.highlights !== undefined)?.highlights ?? true;

/** Whether a kind is on, as seen from a scope; like {@link isOnAt}. */
export const kindOnAt = (settings: Settings, place: Place, kind: Kind, scope: Scope): boolean =>
  choicesFrom(settings, place, scope).find((choice) => choice.kinds?.[kind] !== undefined)?.kinds?.[kind] ?? true;

/** Whether highlights are on at a place. */
export const isOn = (settings: Settings, place: Place): boolean => isOnAt(settings, place, 'page');

/** Whether a kind is on at a place. */
export const kindOn = (settings: Settings, place: Place, kind: Kind): boolean =>
  kindOnAt(settings, place, kind, 'page');

/** Whether a note shows at a place: its kind is on, and the reader's level reaches it. */
export const isShown = (settings: Settings, place: Place, note: Pick<Note, 'kind' | 'level'>): boolean =>
  LEVELS.indexOf(note.level) <= LEVELS.indexOf(settings.level) && kindOn(settings, place, note.kind);

const isEmpty = (choice: Choice): boolean =>
  choice.highlights === undefined && Object.keys(choice.kinds ?? {}).length === 0;

/** The list with this key's choice put last; without the key when nothing is chosen; the oldest beyond `most` is left off. */
function put(list: readonly ChoiceAt[], key: string, choice: Choice, most: number): readonly ChoiceAt[] {
  const others = list.filter((entry) => entry.at !== key);
  return isEmpty(choice) ? others : [...others, { ...choice, at: key }].slice(-most);
}

function change(settings: Settings, place: Place, scope: Scope, edit: (choice: Choice) => Choice): Settings {
  if (scope === 'everywhere') return { ...settings, everywhere: edit(settings.everywhere) };
  if (scope === 'site') {
    const sites = put(settings.sites, place.host, edit(at(settings.sites, place.host)), MOST.sites);
    return { ...settings, sites };
  }
  return { ...settings, pages: put(settings.pages, place.page, edit(at(settings.pages, place.page)), MOST.pages) };
}

/** What a scope would have without a choice of its own. */
const inherited = (settings: Settings, place: Place, scope: Scope, read: typeof isOnAt): boolean =>
  scope === 'everywhere' || read(settings, place, scope === 'page' ? 'site' : 'everywhere');

/** Switches highlights at a scope. What the wider scope says anyway is not held, so the scope goes on following it. */
export function switchHighlights(settings: Settings, place: Place, scope: Scope, on: boolean): Settings {
  const follows = inherited(settings, place, scope, isOnAt) === on;
  return change(settings, place, scope, (choice) => ({ ...choice, highlights: follows ? undefined : on }));
}

/** Switches a kind at a scope; like {@link switchHighlights}. */
export function switchKind(settings: Settings, place: Place, scope: Scope, kind: Kind, on: boolean): Settings {
  const follows = inherited(settings, place, scope, (s, p, wider) => kindOnAt(s, p, kind, wider)) === on;
  return change(settings, place, scope, (choice) => {
    const { [kind]: _, ...kinds } = choice.kinds ?? {};
    return { ...choice, kinds: follows ? kinds : { ...kinds, [kind]: on } };
  });
}
