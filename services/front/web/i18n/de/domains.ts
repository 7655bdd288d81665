import type { domains as en } from '../en/domains.ts'

export const domains: typeof en = {
  title: 'Adressen',
  ours: 'Hier',
  own: 'Eigene',
  ownHelp:
    'Ein Host, der euch gehört, kann zu einer Veranstaltung führen. Setzt zwei Einträge dort, wo eure Domain liegt; wir sehen alle paar Minuten nach.',
  none: 'Noch führt kein eigener Host hierher.',
  add: 'Host hinzufügen',
  host: 'Host',
  hostHelp: 'Wie furrycon.com',
  event: 'Veranstaltung',
  leadsTo: 'führt zu {{event}}',
  type: 'Art',
  name: 'Name',
  value: 'Wert',
  records: 'Einträge für {{host}}',
  check: 'Jetzt nachsehen',
  removeTitle: 'Soll {{host}} nicht mehr hierher führen?',
  states: {
    pending: 'noch nicht nachgesehen',
    dns_verified: 'nachgewiesen',
    certificate_issued: 'hat ein Zertifikat',
    active: 'führt hierher',
    failed: 'noch nicht da',
  },
}
