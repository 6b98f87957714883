/** What every page runs, in one file of its own: of eleven small ones each cost a request. What is used later comes later. */
import './trusted-types.ts';
import { keepOfflineCopy } from '../offline/register.ts';
import { SearchBox } from '../search/search-box.ts';
import { CopyButton } from './copy-button.ts';
import { focusOnSlash } from './slash-key.ts';

customElements.define('search-box', SearchBox);
customElements.define('copy-button', CopyButton);
focusOnSlash();
keepOfflineCopy();
