let context: AudioContext | undefined

/** A tone: Hertz, and when it begins and how long it lasts, in seconds. */
const tone = (audio: AudioContext, pitch: number, after: number, length: number): void => {
  const oscillator = audio.createOscillator()
  const volume = audio.createGain()
  const begin = audio.currentTime + after
  oscillator.frequency.value = pitch
  volume.gain.setValueAtTime(0.2, begin)
  volume.gain.exponentialRampToValueAtTime(0.001, begin + length)
  oscillator.connect(volume).connect(audio.destination)
  oscillator.start(begin)
  oscillator.stop(begin + length)
}

/** What the desk hears without looking up: a rising pair for welcome, a low double for stop. */
export const sound = (kind: 'welcome' | 'stop'): void => {
  context ??= new AudioContext()
  const [first, second] = kind === 'welcome' ? [660, 990] : [220, 220]
  tone(context, first, 0, 0.15)
  tone(context, second, 0.18, 0.25)
}
