import { askAhead } from '../api/ahead.ts';
import { api } from '../api/client.ts';

// Asked while the rest of the page is still being read: imported first, and built as a part of its own.
askAhead(api.settings.get, {});
askAhead(api.history.state, {});
if (location.hash === '' || location.hash === '#/') {
  askAhead(api.missions.list, {});
  askAhead(api.missions.routes, {});
}
