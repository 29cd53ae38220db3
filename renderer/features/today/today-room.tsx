/** What there is to do, and by when. */
export function TodayRoom() {
  return <div className="page"><h1>Today</h1></div>;
}
