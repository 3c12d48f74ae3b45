import type { Design, DesignEdit } from '@spandrel/model';
import { useMemo } from 'react';
import type { ComponentChoice } from './field-control.tsx';

/** What every part of the inspector works with. */
export interface InspectorProps {
  readonly design: Design;
  /** null = read-only. */
  readonly edit: ((edits: readonly DesignEdit[]) => void) | null;
  /** Property of the shown element to bring into view and focus. */
  readonly wanted: string | null;
}

/** The design's components by name, for fields that name one. */
export const useComponentChoices = (design: Design): readonly ComponentChoice[] =>
  useMemo(
    () =>
      design.components
        .map(({ id, name }) => ({ value: id, label: name && name !== id ? `${name} (${id})` : id }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [design.components],
  );
