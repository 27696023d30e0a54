import type { CardActions, CardContent, CardSurface, CardToast } from '../../lib/extension/card-surface';
import type { Anchor } from '../../lib/extension/card-surface';
import { NOTHING_HIDDEN } from '../../lib/extension/hidden-notes';
import type { HiddenChange } from '../../lib/extension/hidden-notes';
import type { CardAround } from '../../lib/extension/card-around';
import { cardWordsOf } from '../../lib/ui/card/card-words-of';

/** A card that draws nothing and remembers what it was asked to show, and a background that remembers what it was told. */
export function fakeCard(isPrivate = false) {
  const seen = {
    shown: null as CardContent | CardToast | null,
    anchor: null as Anchor | null,
    said: [] as string[],
    removed: 0,
    actions: null as CardActions | null,
    kept: [] as HiddenChange[],
    muted: [] as [string, boolean][],
    reported: [] as number[],
    brought: 0,
    hasFocus: false,
  };
  const surface: CardSurface = {
    get hasFocus() {
      return seen.hasFocus;
    },
    show(_, content, anchor) {
      seen.shown = content;
      seen.anchor = anchor ?? seen.anchor;
    },
    say: (_, sentence) => void seen.said.push(sentence),
    close() {
      seen.shown = null;
    },
    remove() {
      seen.shown = null;
      seen.removed += 1;
    },
  };
  const around: CardAround = {
    makeCard(_, actions) {
      seen.actions = actions;
      return surface;
    },
    bringWords() {
      seen.brought += 1;
      return Promise.resolve(cardWordsOf('zh-CN'));
    },
    isPrivate,
    hidden: NOTHING_HIDDEN,
    keepHidden: (change) => void seen.kept.push(change),
    mute: (kind, on) => void seen.muted.push([kind, on]),
    report: (index) => void seen.reported.push(index),
  };
  return { seen, around };
}
