import { AnyPage } from '../article/any-page';
import { anyBodies } from '../article/one-of-many';
import { readSelection } from '../article/read-selection';
import { readPage } from '../read-page';
import type { PageScript } from './start-page';

/** How any page is read: what is selected of it, or its article wherever that stands. */
export function anyPageScript(asked: boolean): Omit<PageScript, 'makeCard'> {
  const page = new AnyPage();
  return {
    *read(document, { url, within, body, byReader }) {
      const reading = within
        ? yield* readSelection(url, within)
        : body
          ? yield* page.readOne(document, url, body, byReader)
          : yield* page.read(document, url, byReader);
      return yield* readPage({ url, read: () => reading });
    },
    bodies: anyBodies,
    asked,
    tooLarge: () => page.tooLarge,
  };
}
