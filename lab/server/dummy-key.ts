/** An API key of the right shape that opens nothing. */
export const dummyKey = 'sk-lab-0000000000000000000000000000';
