import type { Page, PageQuery } from '@spandrel/contract';

/** `skip` and `take` of a page. */
export const sliceOf = ({ page, pageSize }: PageQuery) => ({ skip: (page - 1) * pageSize, take: pageSize });

/** The answer of a list endpoint. */
export const toPage = <Item>({ page, pageSize }: PageQuery, items: Item[], total: number): Page<Item> => ({
  items,
  page,
  pageSize,
  total,
});
