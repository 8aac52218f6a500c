import type { PaperDoor } from '../../ui/papers/paperTools';
import { download } from '../../ui/shared/download';

/** Papers in a browser: a download arrives, or the browser says why not. */
export const paperDoor: PaperDoor = {
  bring: () => import(/* webpackChunkName: "paper-tools" */ './paperTools'),
  download,
  isSure: true,
};
