/** The scheme and host of the app's pages. Its databases belong to them, so they are fixed for ever. */
export const appScheme = 'app';
export const appHost = 'boardpack';

/** The address of the app's one page. */
export const startAddress = `${appScheme}://${appHost}/index.html`;

/** The folder of the app's data below the system's folder for such, and its id where systems want one: fixed, too. */
export const dataFolderName = 'Boardpack';
export const appId = 'uk.boardpack.Boardpack';

/** Whether an address is of the app's own origin, by its parts, never by how it begins. */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(address);
    return protocol === `${appScheme}:` && host === appHost && username === '' && password === '';
  } catch {
    return false;
  }
}
