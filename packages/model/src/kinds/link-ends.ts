import { clusterMeshKinds, federationKinds, meshKinds } from './mesh-kinds.ts';

/** Kinds that may be an end of a link, by role. */

/** Places and networks that hold others. */
export const sites = ['data-center', 'branch-site', 'colo-location', 'private-cloud'] as const;

/** Equipment on the customer's side that ends lines. */
export const customerEdge = [...sites, 'customer-router', 'router', 'firewall', 'vpn-gateway', 'sdwan-edge'] as const;

/** What ends lines on the cloud's side. */
export const cloudEdge = [
  'circuit-gateway',
  'cloud-router',
  'transit-hub',
  'vpc',
  'router',
  'multi-cloud-gateway',
] as const;

/** Gateways that traffic enters a cluster or a group of servers through. */
export const entryGateways = [
  'ingress-gateway',
  'east-west-gateway',
  'load-balancer',
  'api-gateway',
  'global-load-balancer',
  'dns-gslb',
  'cdn',
  'waf',
] as const;

/** Gateways and inspectors on the way out. */
export const exitGateways = ['egress-gateway', 'nat-gateway', 'dlp'] as const;

/** What calls and what is called. */
export const applications = ['service', 'workload', 'legacy-system'] as const;

/** What keeps data. */
export const stores = ['database', 'cache', 'object-store', 'message-queue', 'event-bus'] as const;

/** What answers DNS. */
export const resolvers = ['dns-server', 'coredns', 'dns-resolver-endpoint', 'managed-dns', 'dns-gslb'] as const;

/** What joins or steers several clusters. */
export const clusterGroups = [...meshKinds, ...clusterMeshKinds, ...federationKinds] as const;

/** What steers others. */
export const controllers = [
  'mesh-control-plane',
  'submariner-broker',
  'certificate-authority',
  'federation-control-plane',
  'karmada',
  'admiral',
  'cluster-api',
  'virtual-kubelet',
  'service-registry',
  'sdwan-controller',
  'key-management',
  'identity-provider',
  'policy-engine',
  'network-orchestrator',
] as const;

/** Systems people operate the network with. */
export const operationsSystems = ['monitoring', 'alerting', 'logging', 'tracing', 'audit-log', 'ops-center'] as const;
