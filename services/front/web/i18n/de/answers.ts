import type { answers as en } from '../en/answers.ts'

export const answers: typeof en = {
  required: 'Das wird gebraucht.',
  pattern: 'Das sieht nicht richtig aus.',
  option: 'Wähle hiervon.',
  type: 'Das sieht nicht richtig aus.',
  format: 'Das sieht nicht richtig aus.',
  minItems: 'Wähle mehr.',
  maxItems: 'Wähle weniger.',
  minProperties: 'Wähle mindestens eins.',
  minimum: 'Das ist zu wenig.',
  maximum: 'Das ist zu viel.',
  maxLength: 'Das ist zu lang.',
  early: 'Das ist zu früh.',
  late: 'Das ist zu spät.',
  pieces: 'Das sind zusammen zu viele.',
  characters: 'Manche Zeichen lassen sich nicht aufheben.',
  file: 'Diese Datei ist nicht mehr da. Wähle sie noch einmal.',
  accept: 'Eine Datei dieser Art wird hier nicht angenommen.',
  chooseFile: 'Datei wählen',
  saveFile: 'Datei speichern',
  saveNamed: '{{name}} speichern',
}
