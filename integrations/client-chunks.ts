import type { UserConfig } from 'vite';

/** The `build` part of Vite's options for the browser: which of our modules share a file. */
type Build = NonNullable<UserConfig['build']>;

/**
 * Puts what is used together into one file. Left alone, the bundler makes a file of each set of modules that two others share: an
 * entry page then asked for eleven scripts of a few hundred bytes, and the first search for twelve more. A group takes the modules
 * that its test names, with all that they import, unless a group of higher priority has them.
 */
export const clientChunks: Build = {
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [
          {
            name: 'every-page',
            test: /\/src\/components\/(?:site\/(?!form-state|option-counts|within)[\w-]+|frame\/(?:every-page|keys))\.ts$/,
            priority: 4,
          },
          // What the report form and the table of errors need of the search.
          {
            name: 'forms',
            test: /\/src\/(?:catalog\/browse\/row-filter|components\/site\/(?:form-state|option-counts))\.ts$/,
            priority: 3,
          },
          // Workers run it too, so nothing that needs a page may be in it.
          { name: 'classifier', test: /\/src\/classifier\//, priority: 2 },
          {
            name: 'search',
            test: /\/src\/components\/(?:search\/popup|answer\/(?:arrows|spoken))\.ts$/,
            priority: 1,
          },
          // What comes after the first result: the engine, and the views that need it.
          { name: 'whole', test: /\/src\/components\/answer\/whole\.ts$/, priority: 0 },
        ],
      },
    },
  },
};
