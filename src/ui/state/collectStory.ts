/** Collecting as one piece of the page that comes when someone collects. */
export { planCollection } from '../../core/collectEdits';
export { collectMembers, openCluster } from '../../core/collectMembers';
