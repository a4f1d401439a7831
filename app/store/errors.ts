/** The database could not take it: away, full, or out of connections. What came is not stored; whoever sent it may try again. */
export class StorageError extends Error {
  override readonly name = "StorageError";
}
