import { z } from 'zod';

export const roles = ['owner', 'architect', 'reviewer', 'reader'] as const;
export type Role = (typeof roles)[number];
export const roleSchema = z.enum(roles);

/** What a role may allow. `read` is everything a member may see. */
export const actions = ['read', 'comment', 'review', 'edit', 'manage-people', 'manage-policy'] as const;
export type Action = (typeof actions)[number];

const allowed: Readonly<Record<Role, readonly Action[]>> = {
  owner: actions,
  architect: ['read', 'comment', 'edit'],
  reviewer: ['read', 'comment', 'review'],
  reader: ['read'],
};

/** The one table of who may do what; the server enforces it, the web app hides what it forbids. */
export const may = (role: Role, action: Action): boolean => allowed[role].includes(action);
