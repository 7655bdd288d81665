const MAX_NAME = 100

/**
 * What people read as a file's name: the last part of what was sent, without anything that cannot be seen (which may turn
 * the direction of what follows), and with the ending of what the content is.
 */
export const displayName = (sent: string | undefined, ending: string): string => {
  const visible =
    (sent ?? '')
      .toWellFormed()
      .split(/[/\\]/)
      .at(-1)
      ?.replaceAll(/\p{C}|\ufffd/gu, '')
      .trim() || 'file'
  const short = [...visible].slice(0, MAX_NAME).join('')
  return short.toLowerCase().endsWith(`.${ending}`) ? short : `${short}.${ending}`
}
