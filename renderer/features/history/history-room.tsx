/** */
export function HistoryRoom() {
  return <div className="page"><h1>HistoryRoom</h1></div>;
}
