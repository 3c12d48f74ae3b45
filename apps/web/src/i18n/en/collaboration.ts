export const collaboration = {
  save: {
    connecting: 'Connecting…',
    saved: 'Saved',
    saving: 'Saving…',
    offline: 'Offline',
    'offline-unsaved': 'Offline, not saved',
    refused: 'Disconnected',
  },
  saveHelp: {
    connecting: 'The document is being opened.',
    saved: 'Every edit is stored on the server.',
    saving: 'Your latest edits are on their way to the server.',
    offline: 'No connection. You can go on drawing; edits are sent when the server answers again.',
    'offline-unsaved': 'No connection. Your edits are only in this tab until the server answers again: keep it open.',
    refused: 'The server ended the connection.',
  },
  peers: 'Also here: {{names}}',
  refused: {
    title: 'This document is closed',
    sessionEnded: 'Your session has ended. Sign in again to go on.',
    notAllowed: 'You no longer have access to this design.',
    designGone: 'This design was deleted.',
    tooLarge: 'The document has grown beyond what the server stores.',
    other: 'The server ended the connection.',
    reload: 'Reload',
  },
  invalid: {
    title: 'The drawing cannot be judged as it is',
    undo: 'Nothing is lost. Undo the last change, or wait for the person who made it.',
  },
};
