/** A command line that says nothing that can be done; its message is for the reader. */
export class Misuse extends Error {}
