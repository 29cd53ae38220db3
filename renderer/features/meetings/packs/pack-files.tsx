import { sizeWords } from '#shared/base/size-words.ts';
import { audienceChoices, type Pack } from '#shared/domain/pack/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { SaveFileButton } from '#renderer/parts/papers/save-file-button.tsx';
import { formWords } from './form-words.ts';
import { savePackFile } from './save-pack-file.ts';

/** The files of a pack, each to be saved. */
export function PackFiles({ pack }: { readonly pack: Pack }) {
  const store = useStore();
  return (
    <div className="pack-scroll">
      <table className="pack-table">
        <caption>Files</caption>
        <thead>
          <tr>
            <th scope="col">For whom</th>
            <th scope="col">Form</th>
            <th scope="col" className="is-number">
              Pages
            </th>
            <th scope="col" className="is-number">
              Size
            </th>
            <th scope="col">Name</th>
            <th scope="col">Save</th>
          </tr>
        </thead>
        <tbody>
          {pack.files.map((file) => (
            <tr key={`${file.audience} ${file.form}`}>
              <td>{audienceChoices.find((one) => one.value === file.audience)?.label}</td>
              <td>{formWords[file.form]}</td>
              <td className="is-number">{file.pages ?? '–'}</td>
              <td className="is-number">{sizeWords(file.bytes)}</td>
              <td>{file.name}</td>
              <td>
                <SaveFileButton look="plain" label="Save …" save={() => savePackFile(store, file)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
