// The live client: the server draws every view, the router tells it where the reader goes.
import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

// A jump to a place on the page is the browser's own affair. The router would have the view made anew for it, and what
// had the focus, and a key that is pressed meanwhile, would be gone.
let jump = false;
window.navigation?.addEventListener('navigate', ({ hashChange }) => (jump = hashChange));
window.addEventListener('popstate', (event) => jump && event.stopImmediatePropagation());

// The server writes a blank in an address as %20, a form as +. In one spelling the page is in the history once.
const { pathname, search, hash } = location;
if (search.includes('+')) {
  history.replaceState(history.state, '', pathname + search.replaceAll('+', '%20') + hash);
}

const { serverSideRoutes } = new Flow({ imports: () => import('Frontend/generated/flow/generated-flow-imports.js') });
new Router(document.querySelector('#outlet')).setRoutes(serverSideRoutes);
