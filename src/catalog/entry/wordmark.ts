/** The name as it is drawn: letters of one stroke, and under them the squiggle with which an editor marks an error. */
export const wordmark = {
  width: 63,
  height: 22,
  letters:
    'M1.3 10h9.7a5 5 0 1 0-1.6 3.7M15.5 15V5m0 5a4.6 4.6 0 0 1 4.6-4.7M23.5 15V5m0 5a4.6 4.6 0 0 1 4.6-4.7M40.5 10a5 5 0 1 1-10 0 5 5 0 0 1 10 0zM40.5 5v10M45.7 1.5V12a3 3 0 0 0 3 3h.6M43 5.3h6M61.5 10a5 5 0 1 1-10 0 5 5 0 0 1 10 0zM61.5 5v10',
  squiggle: `M1 20q1.7-2.8 3.4 0t${Array(17).fill('3.4 0').join(' ')}`,
} as const;
