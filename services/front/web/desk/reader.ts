import decode from 'qr/decode.js'

/** What finds a QR code in a picture: the browser's own reader, else one in JavaScript. */
export type Reader = (video: HTMLVideoElement) => Promise<string | undefined>

interface Detector {
  detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]>
}

declare global {
  var BarcodeDetector:
    | { new (options: { formats: string[] }): Detector; getSupportedFormats: () => Promise<string[]> }
    | undefined
}

/** Wider pictures are made smaller: a code held to a camera is seen in 640 points. */
const WIDEST = 640

const slowReader = (): Reader => {
  const canvas = document.createElement('canvas')
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  return async (video) => {
    if (!drawing || video.videoWidth === 0) return undefined
    const scale = Math.min(1, WIDEST / video.videoWidth)
    canvas.width = Math.round(video.videoWidth * scale)
    canvas.height = Math.round(video.videoHeight * scale)
    drawing.drawImage(video, 0, 0, canvas.width, canvas.height)
    try {
      return decode(drawing.getImageData(0, 0, canvas.width, canvas.height))
    } catch {
      // No code in this picture.
      return undefined
    }
  }
}

export const openReader = async (): Promise<Reader> => {
  const formats = await globalThis.BarcodeDetector?.getSupportedFormats().catch((): string[] => [])
  if (!globalThis.BarcodeDetector || !formats?.includes('qr_code')) return slowReader()
  const detector = new globalThis.BarcodeDetector({ formats: ['qr_code'] })
  return async (video) => (await detector.detect(video).catch(() => []))[0]?.rawValue
}
