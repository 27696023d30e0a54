import { AnyPage } from '../article/any-page';
import { readSelection } from '../article/read-selection';
import { readPage } from '../read-page';
import type { PageScript } from './start-page';

/** How any page is read: what is selected of it, or its article wherever that stands. */
export function anyPageScript(asked: boolean): Omit<PageScript, 'makeCard'> {
  const page = new AnyPage();
  return {
    *read(document, { url, within, byReader }) {
      const reading = yield* within ? readSelection(url, within) : page.read(document, url, byReader);
      return yield* readPage({ url, read: () => reading });
    },
    asked,
    tooLarge: () => page.tooLarge,
  };
}
