// The engine as a page's script carries it, for its size: without the dictionaries, which the background hands out.
export { textSource } from '../../lib/article/read-text';
export { readPage } from '../../lib/read-page';
