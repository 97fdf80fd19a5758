export interface S3Settings {
  /** Of a server other than Amazon's, such as `http://minio:9000`. */
  endpoint?: string
  region: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
  /** The bucket in the path and not in the host's name, as most servers other than Amazon's want it. */
  forcePathStyle?: boolean
}
