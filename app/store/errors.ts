/** The database could not take it: away, full, or out of connections. What came is not stored; whoever sent it may try again. */
export class StorageError extends Error {
  override readonly name: string = "StorageError";
}

/**
 * One statement was longer under way than the database lets it. The database is well: what was asked for is too much, or waits
 * for somebody else, and the next statement on this connection may be answered at once. Nothing is stored, as of any StorageError.
 */
export class StatementTimeoutError extends StorageError {
  override readonly name = "StatementTimeoutError";
  /** As SQLSTATE has it, for what is kept of a job that failed. */
  readonly code = "57014";
}
