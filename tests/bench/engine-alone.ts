// The engine as a page's script carries it, for its size: without the reading of plain text, which pages do not need, and
// without the dictionaries, which the background hands out.
export { readPage as default } from '../../lib/read-page';
