import { locales } from '@spandrel/model';
import { z } from 'zod';
import { roleSchema } from './roles.ts';
import { emailSchema, lineSchema } from './text.ts';

export const localeSchema = z.enum(locales);

/** Bounds of a password, in characters. */
export const passwordLength = { min: 10, max: 128 } as const;
const passwordSchema = z.string().min(passwordLength.min).max(passwordLength.max);

export const personNameSchema = lineSchema(80);

/** The first account of an installation owns the workspace; later ones need the token of an invitation for their address. */
export const signUpSchema = z.object({
  name: personNameSchema,
  email: emailSchema,
  password: passwordSchema,
  locale: localeSchema.optional(),
  invitation: z
    .string()
    .regex(/^[\w-]{1,200}$/)
    .optional(),
});

export const signInSchema = z.object({ email: emailSchema, password: z.string().min(1).max(passwordLength.max) });

export const passwordChangeSchema = z.object({
  currentPassword: z.string().min(1).max(passwordLength.max),
  newPassword: passwordSchema,
});

export const sessionSchema = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string(), locale: localeSchema.nullable() }),
  role: roleSchema,
});
export type Session = z.output<typeof sessionSchema>;

export const sessionChangeSchema = z.object({ name: personNameSchema.optional(), locale: localeSchema.optional() });

export const setupSchema = z.object({ needsOwner: z.boolean() });
export type Setup = z.output<typeof setupSchema>;
