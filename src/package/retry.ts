import type { Classification } from '../catalog/outputs/classification.ts';
import { classify } from './classify.ts';

/** How `withRetry` tries. */
export interface RetryOptions {
  /** Most requests, the first one included; 4 where absent. */
  attempts?: number;
  /** Longest pause in milliseconds that is slept inside the call; a stated wait above it ends the attempts. 60,000 where absent. */
  longestWaitMs?: number;
  /** Ends the pause, and the attempts, when it aborts. */
  signal?: AbortSignal;
  /** Told before each pause. What it throws is dropped. */
  onRetry?: (classification: Classification, waitMs: number) => void;
}

/**
 * Whether sending the same request again can help. It cannot where part of an answer was already given out, where a limit is free again
 * only after hours, and where the answer takes longer than something between waits.
 *
 * @param error what was thrown, or its classification
 */
export function shouldRetry(error: unknown): boolean {
  const { verdict, proviso } = classified(error);
  return (verdict === 'wait' || verdict === 'backoff') && (proviso === null || proviso === 'run-over');
}

/**
 * Milliseconds to wait before the next request: as long as the answer says, else a pause that doubles from half a second to 8 s and
 * differs between callers.
 *
 * @param error what was thrown, or its classification
 * @param attempt how many requests were sent
 */
export function waitMs(error: unknown, attempt = 1): number {
  const stated = classified(error).waitMs;
  return stated ?? Math.min(8_000, 500 * 2 ** (attempt - 1)) * (0.75 + Math.random() / 4);
}

/**
 * Makes a call, and makes it again only where that can help. Switch off the SDK's own retries, or they come on top.
 *
 * @param call makes one request; gets the number of the attempt, from 1
 * @throws what the last call threw
 */
export async function withRetry<Answer>(
  call: (attempt: number) => Promise<Answer>,
  { attempts = 4, longestWaitMs = 60_000, signal, onRetry }: RetryOptions = {},
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call(attempt);
    } catch (error) {
      const classification = classify(error);
      const pause = waitMs(classification, attempt);
      if (attempt >= attempts || signal?.aborted || !shouldRetry(classification) || pause > longestWaitMs) throw error;
      tell(onRetry, classification, pause);
      if (!(await slept(pause, signal))) throw error;
    }
  }
}

/** An error in the report must not take the place of the one that was thrown. */
function tell(onRetry: RetryOptions['onRetry'], classification: Classification, pause: number): void {
  try {
    onRetry?.(classification, pause);
  } catch {
    // The caller's own.
  }
}

function classified(error: unknown): Classification {
  return isClassification(error) ? error : classify(error);
}

function isClassification(value: unknown): value is Classification {
  try {
    const { version, outcome } = value as Partial<Classification>;
    return version === 1 && typeof outcome === 'string';
  } catch {
    return false;
  }
}

/** Whether the time passed without an abort. */
function slept(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve(!signal?.aborted);
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}
