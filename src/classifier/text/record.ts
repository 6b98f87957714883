/** Whether a line begins a record of its own: with a time, a level, an object of JSON lines, a Docker or journald prefix. */
export function startsRecord(line: string): boolean {
  return recordStart.test(line);
}

const recordStart =
  /^(?:[\w.-]{1,60}\s+\|\s+)?[[(]?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+\d{1,2}\s\d\d:\d\d|(?:DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL)\b|\{")/;
