import type { EditSort, NumberedEdit } from '@spandrel/model/testing';
import fc from 'fast-check';

/** Edits of every sort, mostly of properties: they are most of what people edit, and the hardest to keep up with. */
export const randomEdit: fc.Arbitrary<NumberedEdit> = fc.record({
  sort: fc.constantFrom<EditSort>(
    ...(['state', 'state', 'state', 'state', 'forget', 'forget', 'rename', 'require'] as const),
    ...(['answer', 'waive', 'describe', 'remove', 'join'] as const),
  ),
  thing: fc.nat(10_000),
  field: fc.nat(10_000),
  value: fc.nat(10_000),
});
