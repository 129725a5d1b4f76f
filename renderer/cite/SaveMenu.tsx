import { ActionIcon, Menu } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { ExportFormat } from '../../contract/citations.ts';
import type { Paper } from './print/usePaper.ts';
import { FILE_CHOICES } from './choices.ts';

/** Paper, and the formats that are saved and neither shown nor copied, behind a button beside Save. */
export function SaveMenu(props: {
  disabled: boolean;
  onSaveAs: (format: ExportFormat) => void;
  papers: { label: string; paper: Paper }[];
  onPrint: (to: Paper) => void;
  onArchive: () => void;
}) {
  const { disabled, onSaveAs, papers, onPrint, onArchive } = props;
  return (
    <Menu position="top-end">
      <Menu.Target>
        <ActionIcon
          variant="default"
          size={30}
          aria-label="Save as…"
          title="Save as…"
          disabled={disabled}
        >
          <IconChevronUp size={17} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Paper</Menu.Label>
        {papers.map(({ label, paper }) => (
          <Menu.Item key={paper} onClick={() => onPrint(paper)}>
            {label}
          </Menu.Item>
        ))}
        {FILE_CHOICES.map(({ label, formats }) => (
          <Fragment key={label}>
            <Menu.Label>{label}</Menu.Label>
            {formats.map((format) => (
              <Menu.Item key={format.value} onClick={() => onSaveAs(format.value)}>
                {format.label}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
        <Menu.Item onClick={onArchive}>Dixit archive</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
