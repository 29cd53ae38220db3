const databaseName = /^[a-z0-9-]{1,40}$/;
const fileName = /^[a-z0-9-]{1,100}\.(journal|snapshot|json)$/;

/** Whether `name` may name a database's folder of store files: 'main', 'sample'. */
export function isStoreDatabase(name: string): boolean {
  return databaseName.test(name);
}

/** Whether `name` may name a store file: lower-case letters, digits and hyphens before one of three endings. */
export function isStoreFileName(name: string): boolean {
  return fileName.test(name);
}
