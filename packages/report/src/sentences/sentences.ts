import type { Localized } from '@spandrel/model';
import { en } from './en.ts';
import { ko } from './ko.ts';

/** All words of a report. English defines the shape; a language that lacks one does not compile. */
export type Sentences = typeof en;

export const sentencesIn: Localized<Sentences> = { en, ko };
