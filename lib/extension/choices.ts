import { LEVELS } from '../notes/note';
import type { Note } from '../notes/note';
import type { Kind } from '../rules/kind';
import type { Place } from './place';
import { MOST } from './settings';
import type { Choice, ChoiceAt, Settings } from './settings';

/** How far a choice reaches, narrowest first. */
export const SCOPES = ['page', 'account', 'site', 'everywhere'] as const;
export type Scope = (typeof SCOPES)[number];

/** The scopes that a place has: without an account that is known there is no choice to make for it. */
export const scopesAt = (place: Place): readonly Scope[] =>
  SCOPES.filter((scope) => scope !== 'account' || Boolean(place.account));

/** Where each scope's choices are kept, and by which key. */
const LISTS = { page: 'pages', account: 'accounts', site: 'sites' } as const;
type List = (typeof LISTS)[keyof typeof LISTS];

/** The key of a scope's choice at a place; null for an account that is not known. */
function keyAt(place: Place, scope: keyof typeof LISTS): string | null {
  if (scope === 'account') return place.account?.key ?? null;
  return scope === 'page' ? place.page : place.host;
}

const NOTHING: Choice = {};

/** The choice that was made at one scope. */
function choiceAt(settings: Settings, place: Place, scope: Scope): Choice {
  if (scope === 'everywhere') return settings.everywhere;
  const key = keyAt(place, scope);
  return settings[LISTS[scope]].find((entry) => entry.at === key) ?? NOTHING;
}

/** The scopes from `scope` outwards, narrowest first, with the choice of each. */
const choicesFrom = (settings: Settings, place: Place, scope: Scope): readonly (readonly [Scope, Choice])[] =>
  SCOPES.slice(SCOPES.indexOf(scope)).map((one) => [one, choiceAt(settings, place, one)] as const);

/** The scope whose choice decides about highlights, as seen from a scope: the narrowest that has one; null: none has. */
export const deciderAt = (settings: Settings, place: Place, scope: Scope): Scope | null =>
  choicesFrom(settings, place, scope).find(([, choice]) => choice.highlights !== undefined)?.[0] ?? null;

/** Whether highlights are on, as seen from a scope: the narrowest choice that was made wins; without any they are on. */
export function isOnAt(settings: Settings, place: Place, scope: Scope): boolean {
  const decider = deciderAt(settings, place, scope);
  return (decider && choiceAt(settings, place, decider).highlights) ?? true;
}

/** Whether a kind is on, as seen from a scope; like {@link isOnAt}. */
export function kindOnAt(settings: Settings, place: Place, kind: Kind, scope: Scope): boolean {
  const chosen = choicesFrom(settings, place, scope).find(([, choice]) => choice.kinds?.[kind] !== undefined);
  return chosen?.[1].kinds?.[kind] ?? true;
}

/** Whether highlights are on at a place. */
export const isOn = (settings: Settings, place: Place): boolean => isOnAt(settings, place, 'page');

/**
 * Whether highlights may turn out to be on once the page was read: a place whose account is not known may have one that
 * was switched on.
 */
export const mayBeOn = (settings: Settings, place: Place): boolean =>
  isOn(settings, place) || (!place.account && settings.accounts.some(({ highlights }) => highlights));

/** Whether a kind is on at a place. */
export const kindOn = (settings: Settings, place: Place, kind: Kind): boolean =>
  kindOnAt(settings, place, kind, 'page');

/** A note as far as the choices are about it; `hidden`: the reader called it not helpful there. */
type Chosen = Pick<Note, 'kind' | 'level'> & { readonly hidden?: boolean };

/** Whether a note shows at a place: it is not hidden, its kind is on, and the reader's level reaches it. */
export const isShown = (settings: Settings, place: Place, note: Chosen): boolean =>
  !note.hidden && LEVELS.indexOf(note.level) <= LEVELS.indexOf(settings.level) && kindOn(settings, place, note.kind);

const isEmpty = (choice: Choice): boolean =>
  choice.highlights === undefined && Object.keys(choice.kinds ?? {}).length === 0;

/** The list with this entry put last; without it when nothing is chosen there; the oldest beyond `most` is left off. */
function put(list: readonly ChoiceAt[], entry: ChoiceAt, most: number): readonly ChoiceAt[] {
  const others = list.filter(({ at }) => at !== entry.at);
  return isEmpty(entry) ? others : [...others, entry].slice(-most);
}

/** Changes one scope's choice; an account that is not known has none, and nothing changes. */
function change(settings: Settings, place: Place, scope: Scope, edit: (choice: Choice) => Choice): Settings {
  const choice = edit(choiceAt(settings, place, scope));
  if (scope === 'everywhere') return { ...settings, everywhere: choice };
  const key = keyAt(place, scope);
  if (key === null) return settings;
  const list: List = LISTS[scope];
  const name = scope === 'account' ? place.account?.name : null;
  return { ...settings, [list]: put(settings[list], { ...choice, ...(name && { name }), at: key }, MOST[list]) };
}

/** What a scope would have without a choice of its own. */
function inherited(settings: Settings, place: Place, scope: Scope, read: typeof isOnAt): boolean {
  const wider = SCOPES[SCOPES.indexOf(scope) + 1];
  return wider === undefined || read(settings, place, wider);
}

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
