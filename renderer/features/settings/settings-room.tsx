/** */
export function SettingsRoom() {
  return <div className="page"><h1>SettingsRoom</h1></div>;
}
