import { ActionIcon, Menu } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { ExportFormat } from '../../contract/citations.ts';
import { FILE_CHOICES } from './choices.ts';

/** The formats that are saved and neither shown nor copied, behind a button beside Save. */
export function SaveMenu(props: { disabled: boolean; onSaveAs: (format: ExportFormat) => void }) {
  const { disabled, onSaveAs } = props;
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
      </Menu.Dropdown>
    </Menu>
  );
}
