import { useEffect, useState } from 'react';
import { z } from '#shared/base/schema.ts';
import { getBridge } from '#renderer/platform/index.ts';

const notices = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }));
type Notices = z.infer<typeof notices>;

/** Which version this is, and the licences of everything it is made of. */
export function AboutPart() {
  const [version, setVersion] = useState('');
  const [list, setList] = useState<Notices | 'missing' | null>(null);
  useEffect(() => {
    void getBridge()
      .appInfo()
      .then(
        (info) => setVersion(info.version),
        () => {},
      );
    void fetch('./notices.json')
      .then(async (answer) => setList(answer.ok ? notices.parse(await answer.json()) : 'missing'))
      .catch(() => setList('missing'));
  }, []);
  return (
    <div className="settings-part">
      <p>
        <b>Boardpack</b>
        {version && ` ${version}`}. Programme data, committee reports and agenda packs on one laptop. Free software under the MIT licence. It sends nothing
        anywhere.
      </p>
      <h2>Made with</h2>
      {list === 'missing' && <p>The list of notices is written when the app is built, and is not here while it is being developed.</p>}
      {Array.isArray(list) && (
        <ul className="notices">
          {list.map((one) => (
            <li key={`${one.name}@${one.version}`}>
              <details>
                <summary>
                  {one.name} {one.version} <small>{one.licence}</small>
                </summary>
                <pre>{one.text}</pre>
              </details>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
