/** Kinds a component may be placed in, by what people draw. `canvas` = standing free. */

/** Where equipment and gateways of any side stand. */
export const anywhere = [
  'canvas',
  'cloud',
  'region',
  'zone',
  'data-center',
  'branch-site',
  'colo-location',
  'private-cloud',
  'vpc',
  'subnet',
  'cluster',
  'node-pool',
  'namespace',
] as const;

/** Where things a cloud provider runs stand. */
export const inProviderNetwork = ['canvas', 'cloud', 'private-cloud', 'region', 'zone', 'vpc', 'subnet'] as const;

/** Where equipment on the customer's side stands. */
export const onCustomerSite = [
  'canvas',
  'region',
  'zone',
  'data-center',
  'branch-site',
  'colo-location',
  'private-cloud',
] as const;

/** Where a Kubernetes cluster stands. */
export const underCluster = [
  'canvas',
  'cloud',
  'region',
  'zone',
  'vpc',
  'subnet',
  'data-center',
  'branch-site',
  'colo-location',
  'private-cloud',
] as const;

/** Where gateways that run as pods or as appliances beside a cluster stand. */
export const besideWorkloads = [
  'canvas',
  'region',
  'zone',
  'vpc',
  'subnet',
  'data-center',
  'branch-site',
  'colo-location',
  'private-cloud',
  'cluster',
  'node-pool',
  'namespace',
] as const;

/** Where control planes stand that steer several clusters. */
export const aboveClusters = [
  'canvas',
  'cloud',
  'private-cloud',
  'region',
  'data-center',
  'cluster',
  'namespace',
] as const;

/** Where what spans several clusters is drawn: free, or within one provider. */
export const acrossClusters = ['canvas', 'cloud', 'private-cloud', 'region'] as const;
