import type { Place } from '../../extension/place';

/** No site and no page: what is chosen here holds everywhere. */
export const NOWHERE: Place = { host: '', page: '' };
