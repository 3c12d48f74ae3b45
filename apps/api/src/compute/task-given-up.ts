/** The thread of a task ended before the task did: it took too long or too much memory. */
export class TaskGivenUp extends Error {}
