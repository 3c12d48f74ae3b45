import { passwordLength, personNameSchema, signInSchema } from '@spandrel/contract';

/** Whether the server would take these, asked before they are sent. */
export const isName = (value: string): boolean => personNameSchema.safeParse(value).success;
export const isEmail = (value: string): boolean => signInSchema.shape.email.safeParse(value).success;
export const isNewPassword = (value: string): boolean =>
  value.length >= passwordLength.min && value.length <= passwordLength.max;
