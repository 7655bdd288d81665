export const people = {
  invitation: {
    title: 'You are invited',
    text: 'You are to help with running this convention, as {{email}}. With another address: sign out first.',
    accept: 'Accept',
    none: 'Open the link in the mail that invites you once more: it is not whole.',
  },
}
