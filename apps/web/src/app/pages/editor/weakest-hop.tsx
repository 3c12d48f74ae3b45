import type { Design, FlowProof } from '@spandrel/model';
import { useEffect } from 'react';
import { pathMarks } from '../../../features/flows/path-marks.ts';
import { useFlowExplanation } from '../../../features/flows/use-flow-explanation.ts';

/** Finds the weakest element of a flow's path as long as it is there; draws nothing itself. */
export const WeakestHop = ({
  design,
  proof,
  onFound,
}: {
  design: Design;
  proof: FlowProof;
  onFound: (id: string | null) => void;
}) => {
  const { explanation } = useFlowExplanation(design, proof.id);
  const [weakest = null] = [...pathMarks(proof, explanation)].flatMap(([id, marks]) =>
    marks.includes('weakest') ? [id] : [],
  );
  useEffect(() => {
    onFound(weakest);
    return () => onFound(null);
  }, [weakest, onFound]);
  return null;
};
