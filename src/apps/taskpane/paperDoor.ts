import type { PaperDoor } from '../../ui/papers/paperTools';
import { download } from '../../ui/shared/download';

/** Papers in Excel, whose web views may drop a download without a word. */
export const paperDoor: PaperDoor = {
  bring: () => import(/* webpackChunkName: "paper-tools" */ './paperTools'),
  download,
  isSure: false,
};
