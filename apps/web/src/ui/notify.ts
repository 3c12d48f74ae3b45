import { notifications } from '@mantine/notifications';

/** A short message that goes away by itself. */
export const notifyDone = (message: string): void => {
  notifications.show({ message, color: 'teal', autoClose: 3_000, withBorder: true });
};

/** Something a person asked for did not happen. */
export const notifyFailure = (title: string, message: string): void => {
  notifications.show({ title, message, color: 'red', autoClose: 10_000, withBorder: true });
};
