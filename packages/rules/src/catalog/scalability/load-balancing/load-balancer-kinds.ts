/** What spreads requests over several backends. */
export const loadBalancerKinds: ReadonlySet<string> = new Set([
  'load-balancer',
  'global-load-balancer',
  'ingress-gateway',
  'api-gateway',
  'dns-gslb',
]);
