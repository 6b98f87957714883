import { classify, type Kind } from 'errata';
import type { ErrorRequestHandler } from 'express';

/** What your own users get; everything else is a bad gateway's, 502. */
const statuses: Partial<Record<Kind, number>> = {
  rate_limited: 503,
  overloaded: 503,
  quota_exhausted: 503,
  timeout: 504,
  context_too_long: 413,
  policy_blocked: 422,
  invalid_request: 500,
  client_misuse: 500,
};

/** `app.use(answerModelErrors)`, behind the routes. */
export const answerModelErrors: ErrorRequestHandler = (error, _request, response, next) => {
  const { outcome, kind, userMessage, waitMs, requestId } = classify(error);
  const isOurs = kind === null && outcome !== 'ambiguous'; // no error of a model API
  if (isOurs || response.headersSent) {
    next(error);
    return;
  }
  if (waitMs !== null) response.set('Retry-After', String(Math.ceil(waitMs / 1_000)));
  response.status((kind && statuses[kind]) ?? 502).json({ message: userMessage, requestId });
};
