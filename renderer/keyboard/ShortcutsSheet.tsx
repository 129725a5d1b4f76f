import { Kbd, Modal } from '@mantine/core';
import classes from './Sheet.module.css';
import { SHORTCUTS, showKeys } from './shortcuts.ts';

/** All shortcuts on one page. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="Keyboard shortcuts" size={760}>
      <div className={classes['columns']}>
        {SHORTCUTS.map(({ about, shortcuts }) => (
          <section key={about} className={classes['group']}>
            <h3>{about}</h3>
            <dl>
              {shortcuts.map(({ keys, does }) => (
                <div key={does}>
                  <dt>{does}</dt>
                  <dd>
                    {keys.map((key) => (
                      <Kbd key={key} size="xs">
                        {showKeys(key)}
                      </Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
