/** Why a picture cannot be used. */
export const imageProblems = {
  'image-kind-unknown': {
    title: 'The file is not a picture that Plumbline reads.',
    whatToDo: 'Nothing was changed. Choose a PNG, JPEG, WebP or SVG file.',
  },
  'image-too-large': {
    title: 'The picture file is larger than {{limitMb}} MB.',
    whatToDo: 'Nothing was changed. Save it smaller and choose it again.',
  },
  'image-too-many-pixels': {
    title:
      'The picture has {{width}} by {{height}} pixels; at most {{limitMegapixels}} megapixels are possible.',
    whatToDo: 'Nothing was changed. Save it smaller and choose it again.',
  },
  'image-damaged': {
    title: 'The picture file is damaged or ends early.',
    whatToDo: 'Nothing was changed. Open it in a picture program, save it anew and choose it again.',
  },
  'image-not-rgb': {
    title: 'The picture is in CMYK, the colours of printing presses.',
    whatToDo: 'Nothing was changed. Save it in RGB and choose it again.',
  },
  'image-too-costly': {
    title: 'Reading the picture took more time or memory than any ordinary picture does, so it was stopped.',
    whatToDo: 'Nothing was changed. Choose another file, or save this one anew in a picture program.',
  },
  'image-svg-part': {
    title: 'The SVG has a part that Plumbline does not take: {{part}}.',
    whatToDo:
      'Nothing was changed. Export it with letters as outlines and without pictures, filters and masks, or as PNG.',
  },
  'image-svg-too-complex': {
    title: 'The SVG has more in it than a logo needs.',
    whatToDo: 'Nothing was changed. Simplify it, or export it as PNG.',
  },
  'image-svg-without-size': {
    title: 'The SVG does not say how large it is.',
    whatToDo: 'Nothing was changed. Export it with width and height or a viewBox, or as PNG.',
  },
  'image-crashed': {
    title: 'The program that reads pictures stopped ({{detail}}).',
    whatToDo: 'Nothing was changed. Try again; with another picture if it happens again.',
  },
  'image-cancelled': {
    title: 'Reading the picture was cancelled.',
    whatToDo: 'Nothing was changed.',
  },
} as const;
