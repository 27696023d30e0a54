import { h } from './h';
import type { PopupState } from './popup-state';
import type { RequestActions } from './request-section';
import type { Speech } from './view';

/** What the buttons of the popup's plain messages do. */
export interface StateActions {
  /** Reads the page, or what is selected of it. Absent where a click lends us no page: beside it, in the panel. */
  readonly readHere?: RequestActions['readHere'];
  askAccess(): void;
  reload(): void;
}

/** A reading whose text could not be had is told like one that is under way. */
type Unread = PopupState & { readonly given?: boolean };

interface Button {
  readonly id: string;
  readonly label: string;
  readonly act: () => void;
}

/** One plain message: its title, what it means, and its buttons, the first of them the likely one. */
function message(title: string, text: string, ...buttons: readonly Button[]): HTMLElement {
  return h(
    'section',
    { class: 'state', role: 'status' },
    h('h1', {}, title),
    text !== '' && h('p', {}, text),
    buttons.length > 0 &&
      h(
        'div',
        { class: 'row' },
        ...buttons.map(({ id, label, act }, index) =>
          h('button', { type: 'button', class: index === 0 ? 'primary' : null, id, onclick: act }, label),
        ),
      ),
  );
}

/** Why there is nothing to tell of the page, and what the reader can do about it. */
export function stateSection(speech: Speech, state: Unread, actions: StateActions): HTMLElement {
  const { request, states: say } = speech.words;
  const readPage = { id: 'read-page', label: request.offer.button, act: () => actions.readHere?.('page') };
  const readSelection = {
    id: 'read-selection',
    label: request.offer.selection,
    act: () => actions.readHere?.('selection'),
  };
  const asks = (...buttons: readonly Button[]): readonly Button[] => (actions.readHere ? buttons : []);
  switch (state.is) {
    case 'refused': {
      const give = { id: 'act', label: say.refused.button, act: actions.askAccess };
      return message(say.refused.title, say.refused.text, give, ...asks(readPage));
    }
    case 'stale': {
      const text = state.given ? say.refused.given : say.stale.text;
      return message(say.stale.title, text, { id: 'act', label: say.stale.button, act: actions.reload });
    }
    case 'no-article':
      return message(say.pages[state.page].title, say.pages[state.page].text);
    case 'nothing-found':
      return message(request.noArticle.title, request.noArticle.text, ...asks(readSelection));
    case 'too-large':
      return message(request.tooLarge.title, request.tooLarge.text, ...asks(readSelection));
    case 'offer':
      if (!actions.readHere) return message(request.outOfReach.title, request.outOfReach.text);
      return message(
        request.offer.title,
        state.failed ? request.failed : request.offer.text,
        ...asks(readPage, readSelection),
      );
    case 'private':
    case 'not-web': {
      if (state.is === 'not-web' && !actions.readHere)
        return message(request.outOfReach.title, request.outOfReach.text);
      const { title, text } = request[state.is === 'private' ? 'private' : 'notWeb'];
      return message(title, text);
    }
    default:
      return message(say[state.is === 'read' ? 'reading' : state.is], '');
  }
}
