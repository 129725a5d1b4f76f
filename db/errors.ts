import { basename, dirname } from 'node:path';

/** What kept a library from being opened or copied. */
export type LibraryErrorCode =
  | 'RUNTIME_TOO_OLD'
  | 'FOLDER_MISSING'
  | 'LIBRARY_MISSING'
  | 'NOT_A_LIBRARY'
  | 'UNKNOWN_SCHEMA'
  | 'TOO_NEW'
  | 'TOO_OLD'
  | 'IN_USE'
  | 'READ_ONLY'
  | 'DAMAGED'
  | 'DISK_FULL'
  | 'MIGRATION_FAILED'
  | 'COPY_REFUSED'
  | 'UNREADABLE';

/** A library file that cannot be used; the message is one sentence for the user. */
export class LibraryError extends Error {
  override readonly name: string = 'LibraryError';
  readonly code: LibraryErrorCode;
  /** Absolute path; the message shows the name alone. */
  readonly file: string;

  constructor(code: LibraryErrorCode, file: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.file = file;
  }
}

/** Node or SQLite is older than what the library is safe with. */
export class RuntimeTooOldError extends LibraryError {
  override readonly name = 'RuntimeTooOldError';

  constructor(part: 'Node' | 'SQLite', found: string, needed: string) {
    super(
      'RUNTIME_TOO_OLD',
      '',
      `${part} ${found} is too old to open a library safely, so no file was touched: run Dixit with ${part} ${needed} or newer.`,
    );
  }
}

/** The folder that should hold the library does not exist. */
export class FolderMissingError extends LibraryError {
  override readonly name = 'FolderMissingError';

  constructor(file: string) {
    super(
      'FOLDER_MISSING',
      file,
      `There is no folder "${dirname(file)}", so nothing was opened or made: connect its drive, make the folder, or choose another place.`,
    );
  }
}

/** No file of that name, where one was asked for. */
export class LibraryMissingError extends LibraryError {
  override readonly name = 'LibraryMissingError';

  constructor(file: string) {
    super(
      'LIBRARY_MISSING',
      file,
      `There is no library "${basename(file)}" in its folder, and none was made: look for it under another name, or open another library.`,
    );
  }
}

const STRANGERS = {
  empty: 'is empty',
  'not-a-file': 'is not a file',
  'spaced-name': 'has a name that ends in white space',
  'not-sqlite': 'is no library of Dixit but some other kind of file',
  'other-application': 'is a database of another program',
} as const;

/** The file is something else. */
export class NotALibraryError extends LibraryError {
  override readonly name = 'NotALibraryError';
  readonly reason: keyof typeof STRANGERS;

  constructor(file: string, reason: keyof typeof STRANGERS) {
    super(
      'NOT_A_LIBRARY',
      file,
      `"${basename(file)}" ${STRANGERS[reason]}, so it was not touched: choose another file.`,
    );
    this.reason = reason;
  }
}

/** The file has a table, trigger, view or index that Dixit did not make, or lacks one. */
export class UnknownSchemaError extends LibraryError {
  override readonly name = 'UnknownSchemaError';
  /** What is unknown, changed or missing: "trigger quote_spy". */
  readonly objects: readonly string[];

  constructor(file: string, objects: readonly string[]) {
    super(
      'UNKNOWN_SCHEMA',
      file,
      `"${basename(file)}" was changed by something other than Dixit (${objects.slice(0, 3).join(', ')}), so it was not touched: open a copy of it from before.`,
    );
    this.objects = objects;
  }
}

/** The file was written by a newer release; opening it here could lose data. */
export class CatalogueTooNewError extends LibraryError {
  override readonly name = 'CatalogueTooNewError';
  readonly found: number;
  readonly supported: number;

  constructor(file: string, found: number, supported: number) {
    super(
      'TOO_NEW',
      file,
      `"${basename(file)}" was written by a newer Dixit (format ${found}, this one reads up to ${supported}), so it was not touched: update Dixit, or open another library.`,
    );
    this.found = found;
    this.supported = supported;
  }
}

/** A library of an older release, asked to be read only, which cannot be brought up to date so. */
export class CatalogueTooOldError extends LibraryError {
  override readonly name = 'CatalogueTooOldError';
  readonly found: number;
  readonly supported: number;

  constructor(file: string, found: number, supported: number) {
    super(
      'TOO_OLD',
      file,
      `"${basename(file)}" is of an older Dixit (format ${found}, this one reads ${supported}) and was not touched: open it once for writing, which keeps a copy and brings it up to date.`,
    );
    this.found = found;
    this.supported = supported;
  }
}

/** Another Dixit has the library open for writing. */
export class LibraryInUseError extends LibraryError {
  override readonly name = 'LibraryInUseError';

  constructor(file: string) {
    super(
      'IN_USE',
      file,
      `"${basename(file)}" is open in another Dixit, so it was not touched: go on there, or close it there and try again here.`,
    );
  }
}

/** File or folder may not be written to. */
export class ReadOnlyLibraryError extends LibraryError {
  override readonly name = 'ReadOnlyLibraryError';
  readonly what: 'file' | 'folder';

  constructor(file: string, what: 'file' | 'folder') {
    super(
      'READ_ONLY',
      file,
      what === 'file'
        ? `The file "${basename(file)}" may not be written to, so it was not touched: allow writing and try again, or copy it to another folder and open the copy.`
        : `The folder of "${basename(file)}" may not be written to, so it was not touched: allow writing there, or copy the library to another folder and open the copy.`,
    );
    this.what = what;
  }
}

/** Two connections in a row found the file damaged. */
export class DamagedLibraryError extends LibraryError {
  override readonly name = 'DamagedLibraryError';
  /** What SQLite said, line by line. */
  readonly complaints: readonly string[];

  constructor(file: string, complaints: readonly string[]) {
    super(
      'DAMAGED',
      file,
      `"${basename(file)}" is damaged (two checks agree) and was left as it is: open a copy of it from before, and keep this file, since much of it can often be recovered.`,
    );
    this.complaints = complaints;
  }
}

/** The lock file beside the library is damaged, and cannot be made anew. */
export class DamagedLockError extends LibraryError {
  override readonly name = 'DamagedLockError';

  constructor(file: string, lock: string, cause: unknown) {
    super(
      'UNREADABLE',
      file,
      `"${basename(lock)}", which keeps two programs from writing to "${basename(file)}" at once, is damaged, and the library was not touched: close Dixit everywhere, delete that file, and try again.`,
      cause,
    );
  }
}

/** No room left on the disk. */
export class DiskFullError extends LibraryError {
  override readonly name = 'DiskFullError';

  constructor(file: string, cause?: unknown) {
    super(
      'DISK_FULL',
      file,
      `The disk that holds "${basename(file)}" is full; what was saved before is kept and nothing else was changed: make room and try again.`,
      cause,
    );
  }
}

/** Bringing the library up to date failed; it is as it was before. */
export class MigrationFailedError extends LibraryError {
  override readonly name = 'MigrationFailedError';

  constructor(file: string, step: string, cause: unknown) {
    super(
      'MIGRATION_FAILED',
      file,
      `"${basename(file)}" could not be brought up to date (step ${step}) and is as it was: open it with the Dixit that wrote it, and report this.`,
      cause,
    );
  }
}

/** A copy cannot be written to that place. */
export class CopyRefusedError extends LibraryError {
  override readonly name = 'CopyRefusedError';

  constructor(target: string, reason: string) {
    super(
      'COPY_REFUSED',
      target,
      `No copy was written to "${basename(target)}", because ${reason}: choose another name.`,
    );
  }
}

/** The system or SQLite gave an error that has no name of its own here. */
export class UnreadableLibraryError extends LibraryError {
  override readonly name = 'UnreadableLibraryError';
  /** Code of the system or of SQLite, such as `SQLITE_IOERR_READ`. */
  readonly detail: string;

  constructor(file: string, detail: string, cause: unknown) {
    super(
      'UNREADABLE',
      file,
      `"${basename(file)}" could not be read or written (${detail}) and was left as it is: check the disk and the rights of the file, then try again.`,
      cause,
    );
    this.detail = detail;
  }
}
