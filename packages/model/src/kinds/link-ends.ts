/** Kinds that may be an end of a link, by role. */

/** Places and networks that hold others. */
export const sites = ['data-center', 'branch-site', 'colo-location'] as const;

/** Equipment on the customer's side that ends lines. */
export const customerEdge = [...sites, 'customer-router', 'router', 'firewall', 'vpn-gateway'] as const;

/** What ends lines on the cloud's side. */
export const cloudEdge = ['circuit-gateway', 'cloud-router', 'transit-hub', 'vpc', 'router'] as const;

/** Gateways that traffic enters a cluster or a group of servers through. */
export const entryGateways = ['ingress-gateway', 'east-west-gateway', 'load-balancer'] as const;

/** What calls and what is called. */
export const applications = ['service', 'workload'] as const;

/** What keeps data. */
export const stores = ['database', 'cache', 'object-store', 'message-queue'] as const;

/** What answers DNS. */
export const resolvers = ['dns-server', 'coredns'] as const;

/** What steers others. */
export const controllers = ['mesh-control-plane', 'submariner-broker', 'certificate-authority'] as const;
