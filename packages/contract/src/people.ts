import { z } from 'zod';
import { roleSchema } from './roles.ts';
import { emailSchema, instantSchema } from './text.ts';

export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  joinedAt: instantSchema,
});
export type Person = z.output<typeof personSchema>;

/** A person as others see them beside what they wrote. */
export const authorSchema = z.object({ id: z.string(), name: z.string() });
export type Author = z.output<typeof authorSchema>;

export const roleChangeSchema = z.object({ role: roleSchema });

export const invitationDraftSchema = z.object({ email: emailSchema, role: roleSchema });

/** An open invitation as an owner sees it; `path` is the link to hand over, below the address of the app. */
export const invitationSchema = z.object({
  id: z.string(),
  email: z.string(),
  role: roleSchema,
  path: z.string(),
  invitedBy: authorSchema,
  createdAt: instantSchema,
  expiresAt: instantSchema,
});
export type Invitation = z.output<typeof invitationSchema>;

/** What the holder of an invitation link may know before signing up. */
export const invitationPreviewSchema = z.object({
  email: z.string(),
  role: roleSchema,
  invitedBy: z.string(),
  expired: z.boolean(),
  /** The address has an account already: sign in and accept, instead of signing up. */
  hasAccount: z.boolean(),
});
export type InvitationPreview = z.output<typeof invitationPreviewSchema>;
