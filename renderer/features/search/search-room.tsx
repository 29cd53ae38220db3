/** */
export function SearchRoom() {
  return <div className="page"><h1>SearchRoom</h1></div>;
}
