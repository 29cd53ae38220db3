/** */
export function MeetingsRoom() {
  return <div className="page"><h1>MeetingsRoom</h1></div>;
}
