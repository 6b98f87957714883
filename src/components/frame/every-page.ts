/** What every page runs, in one file of its own: of eleven small ones each cost a request. What is used later comes later. */
import { init as fetchPagesAhead } from 'astro/virtual-modules/prefetch.js';
import '../site/trusted-types.ts';
import { keepOfflineCopy } from '../offline/register.ts';
import { SearchBox } from '../search/search-box.ts';
import { CopyButton } from '../site/copy-button.ts';
import { listenToKeys } from './keys.ts';

customElements.define('search-box', SearchBox);
customElements.define('copy-button', CopyButton);
listenToKeys();
keepOfflineCopy();
// While the pointer rests on a link, or it has the focus; not where a reader saves data.
fetchPagesAhead({ prefetchAll: true, defaultStrategy: 'hover' });
