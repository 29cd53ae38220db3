/** */
export function ProgrammesRoom() {
  return <div className="page"><h1>ProgrammesRoom</h1></div>;
}
