/** The picture formats that we read. */
export const IMAGE_TYPES = ['png', 'jpeg', 'webp', 'gif', 'avif', 'tiff'] as const
export type ImageType = (typeof IMAGE_TYPES)[number]

export const VIDEO_TYPES = ['mp4', 'webm', 'quicktime'] as const
export type VideoType = (typeof VIDEO_TYPES)[number]

export type MediaType = ImageType | VideoType
