/** Collecting as one piece of the page that comes when someone collects. */
export { stampSeen } from '../../core/submissionStamp';
export { planCollection } from '../../core/collectEdits';
export { collectMembers, openCluster } from '../../core/collectMembers';
