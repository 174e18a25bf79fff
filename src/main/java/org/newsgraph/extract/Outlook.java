package org.newsgraph.extract;

/** Where from the day of an article a time lies that does not tell so itself: "on Friday". */
enum Outlook {
  /** Before it: what is told has happened. */
  BACK,
  /** After it: what is told is planned. */
  AHEAD,
  /** On either side: the present tells of what was, and of what is agreed. */
  OPEN
}
