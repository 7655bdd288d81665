const en = {
  name: 'Name',
  street: 'Street and number',
  extra: 'Further line',
  postalCode: 'Postal code',
  city: 'City',
  region: 'State or region',
  country: 'Country',
  agreed: 'I agree',
  signature: 'Your full name, as a signature',
}
const de: typeof en = {
  name: 'Name',
  street: 'Straße und Hausnummer',
  extra: 'Adresszusatz',
  postalCode: 'Postleitzahl',
  city: 'Ort',
  region: 'Bundesland oder Region',
  country: 'Land',
  agreed: 'Ich stimme zu',
  signature: 'Vollständiger Name als Unterschrift',
}

/** What no organiser writes: the parts of an address, the words under a consent. */
export const words = (locale: string): typeof en => (/^de\b/.test(locale) ? de : en)
