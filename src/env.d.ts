interface ImportMetaEnv {
  /** Changes with everything that rules, index and the code that reads them are made of; scripts/offline-copy.ts sets it. */
  readonly DATA_VERSION: string;
}
