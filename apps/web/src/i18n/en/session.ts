export const session = {
  setup: {
    title: 'Set up Spandrel',
    text: 'Create the first account. It owns the workspace and invites everybody else.',
    submit: 'Create account and start',
  },
  signIn: {
    title: 'Sign in',
    text: 'Review network architecture before it is built.',
    submit: 'Sign in',
    forgotten: 'No account, or a forgotten password? Ask an owner of the workspace for an invitation.',
  },
  join: {
    title: 'Join the workspace',
    text: '{{inviter}} invited you as {{role}}.',
    submit: 'Create account and join',
    hasAccount: 'This address has an account already. Sign in to join.',
    acceptSignedIn: 'You are signed in as {{email}}.',
    accept: 'Join',
    otherAccount: 'This invitation is for {{email}}. You are signed in as {{current}}.',
    signOutFirst: 'Sign out and continue',
    expiredTitle: 'This invitation has expired',
    expiredText: 'Ask the person who invited you for a new link.',
    goToSignIn: 'Go to sign-in',
  },
  fields: {
    name: 'Name',
    namePlaceholder: 'As colleagues know you',
    email: 'Email address',
    password: 'Password',
    passwordHelp: 'At least {{min}} characters',
  },
  errors: {
    name: 'Enter your name.',
    email: 'Enter an email address such as kim@example.com.',
    passwordEmpty: 'Enter your password.',
    passwordLength: 'Use {{min}} to {{max}} characters.',
  },
};
