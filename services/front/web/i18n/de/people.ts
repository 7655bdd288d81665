import type { people as en } from '../en/people.ts'

export const people: typeof en = {
  invitation: {
    title: 'Du bist eingeladen',
    text: 'Du sollst diese Convention mit tragen, als {{email}}. Mit einer anderen Adresse: Melde dich zuerst ab.',
    accept: 'Annehmen',
    none: 'Öffne noch einmal den Link in der Mail, die dich einlädt: Er ist nicht vollständig.',
  },
}
