import { Button, type ButtonProps } from '@mantine/core';
import { useRef } from 'react';
import { ACCEPTED, type ChosenFile, filesOfInput } from './chosen-files.ts';

/** Asks for files, or for a folder with all that is in it. */
export function FolderButton({
  label,
  of,
  onFiles,
  ...button
}: ButtonProps & {
  label: string;
  of: 'files' | 'folder';
  /** Gets at least one. */
  onFiles: (files: ChosenFile[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-hidden
        tabIndex={-1}
        {...(of === 'folder' ? { webkitdirectory: '' } : { accept: ACCEPTED })}
        onChange={({ currentTarget }) => {
          const files = filesOfInput(currentTarget.files ?? []);
          // The same can be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button variant="default" {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
