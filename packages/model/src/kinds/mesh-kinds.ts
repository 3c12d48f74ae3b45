import type { Properties } from '../property.ts';

/** Kinds that are a service mesh: the generic one and the products drawn by name. Rules treat them alike. */
export const meshKinds = ['mesh', 'istio', 'linkerd', 'consul', 'aws-app-mesh'] as const;

/** Kinds that join the pod networks of their `members`. */
export const clusterMeshKinds = ['submariner', 'cilium-cluster-mesh', 'calico-cluster-mesh', 'liqo'] as const;

/** Kinds that distribute resources over their `members`. */
export const federationKinds = ['federation-control-plane', 'karmada', 'admiral'] as const;

const meshKindIds: ReadonlySet<string> = new Set(meshKinds);

export const isMeshKind = (kind: string): boolean => meshKindIds.has(kind);

/** Product of a mesh: the kind when it is a product, else what the generic mesh states; undefined when it is no mesh or says nothing. */
export const meshProductOf = ({ kind, props }: { kind: string; props: Properties }): string | undefined => {
  if (!isMeshKind(kind)) return undefined;
  if (kind !== 'mesh') return kind;
  return typeof props.product === 'string' ? props.product : undefined;
};
