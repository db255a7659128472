import type { Fault } from '../github/fault-proxy.ts';
import type { AppProcess } from './app-process.ts';

export interface Request {
  readonly number: number;
  readonly method: string;
  readonly path: string;
}

/** What may go wrong with one request of a run, and what it leads to later in the same run. */
export interface FaultKind {
  readonly name: string;
  /** Whether it makes sense for such a request. */
  readonly appliesTo: (request: Request) => boolean;
  /** What becomes of the request that was chosen. */
  readonly strike: (app: AppProcess) => Fault;
  /** What becomes of the requests after it, until `seconds` have passed; `created` issues were opened in the last ones. */
  readonly aftermath?: {
    readonly seconds: number;
    /** How many requests it strikes at most; all of them unless told. */
    readonly most?: number;
    readonly strike: (request: Request, created: number) => Fault | undefined;
  };
  /** GitHub says that something is gone: the request may be given up, and the daily resync is the next try. */
  readonly mayGiveUp?: boolean;
}

const always = () => true;
const isWrite = ({ method, path }: Request) => method !== 'GET' && !path.startsWith('/app/');
const isAppRoute = ({ path }: Request) => path.startsWith('/app');
const isList = ({ method, path }: Request) => method === 'GET' && /\/(issues|comments|labels|pulls)\?/.test(path);
const isIssueList = ({ method, path }: Request) => method === 'GET' && /\/issues\?/.test(path);
const isIssue = ({ path }: Request) => /\/issues\/\d+/.test(path);
const isDocument = ({ method, path }: Request) =>
  method === 'GET' && path.includes('/contents/') && !path.includes('followthrough.yml');
const isRepository = ({ path }: Request) => path.startsWith('/repos/');

/** GitHub's lists show a while later what was opened; shorter than the App waits for them. */
export const LAG_SECONDS = 9;
const laggingFor = (seconds: number, most?: number): NonNullable<FaultKind['aftermath']> => ({
  seconds,
  ...(most === undefined ? {} : { most }),
  strike: (request, created) =>
    created > 0 && isIssueList(request) ? { kind: 'stale-list', hide: created } : undefined,
});
const isCreation = ({ method, path }: Request) => method === 'POST' && path.endsWith('/issues');

const limit = (status: number): Fault => ({
  kind: 'status',
  when: 'before',
  status,
  headers: { 'retry-after': '60' },
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
});

const missing = (status: number): Fault => ({ kind: 'status', when: 'before', status, message: 'Not Found' });

export const FAULT_KINDS: readonly FaultKind[] = [
  {
    name: 'killed before',
    appliesTo: always,
    strike: (app) => {
      app.kill();
      return { kind: 'reset', when: 'before' };
    },
  },
  {
    name: 'killed after',
    appliesTo: always,
    strike: (app) => {
      app.kill();
      return { kind: 'reset', when: 'after' };
    },
  },
  {
    name: 'killed before, lists lag',
    appliesTo: always,
    strike: (app) => {
      app.kill();
      return { kind: 'reset', when: 'before' };
    },
    aftermath: laggingFor(LAG_SECONDS),
  },
  {
    name: 'killed after, lists lag',
    appliesTo: isWrite,
    strike: (app) => {
      app.kill();
      return { kind: 'reset', when: 'after' };
    },
    aftermath: laggingFor(LAG_SECONDS),
  },
  ...[1, 2, 3, 5, 8].map(
    (most): FaultKind => ({
      name: `killed after, ${most} lists are old`,
      appliesTo: isCreation,
      strike: (app) => {
        app.kill();
        return { kind: 'reset', when: 'after' };
      },
      aftermath: laggingFor(600, most),
    }),
  ),
  ...[120, 3600].map(
    (seconds): FaultKind => ({
      name: `killed after, lists lag for ${seconds} s`,
      appliesTo: isCreation,
      strike: (app) => {
        app.kill();
        return { kind: 'reset', when: 'after' };
      },
      aftermath: laggingFor(seconds),
    }),
  ),
  {
    name: '502 after, lists lag for 120 s',
    appliesTo: isCreation,
    strike: () => ({ kind: 'status', when: 'after', status: 502 }),
    aftermath: laggingFor(120),
  },
  { name: '502 before', appliesTo: always, strike: () => ({ kind: 'status', when: 'before', status: 502 }) },
  { name: '502 after', appliesTo: always, strike: () => ({ kind: 'status', when: 'after', status: 502 }) },
  {
    name: '502 after, lists lag',
    appliesTo: isWrite,
    strike: () => ({ kind: 'status', when: 'after', status: 502 }),
    aftermath: laggingFor(LAG_SECONDS),
  },
  { name: 'timeout before', appliesTo: isWrite, strike: () => ({ kind: 'silence', when: 'before' }) },
  { name: 'timeout after', appliesTo: always, strike: () => ({ kind: 'silence', when: 'after' }) },
  { name: 'reset before', appliesTo: always, strike: () => ({ kind: 'reset', when: 'before' }) },
  { name: 'reset after', appliesTo: always, strike: () => ({ kind: 'reset', when: 'after' }) },
  { name: '403 secondary limit', appliesTo: always, strike: () => limit(403) },
  { name: '429 limit', appliesTo: always, strike: () => limit(429) },
  {
    name: '401 stale token',
    appliesTo: (request) => !isAppRoute(request),
    strike: () => ({ kind: 'status', when: 'before', status: 401, message: 'Bad credentials' }),
  },
  {
    name: '401 for the App',
    appliesTo: isAppRoute,
    strike: () => ({ kind: 'status', when: 'before', status: 401, message: 'Bad credentials' }),
    mayGiveUp: true,
  },
  { name: '404 for an issue', appliesTo: isIssue, strike: () => missing(404), mayGiveUp: true },
  { name: '410 for an issue', appliesTo: isIssue, strike: () => missing(410), mayGiveUp: true },
  { name: '404 once', appliesTo: isRepository, strike: () => missing(404), mayGiveUp: true },
  { name: '410 once', appliesTo: isRepository, strike: () => missing(410), mayGiveUp: true },
  { name: '404 for a file', appliesTo: isDocument, strike: () => missing(404) },
  {
    name: '404 for the repository',
    appliesTo: isRepository,
    strike: () => missing(404),
    aftermath: { seconds: 600, strike: (request) => (isRepository(request) ? missing(404) : undefined) },
    mayGiveUp: true,
  },
  {
    name: '410 for the repository',
    appliesTo: isRepository,
    strike: () => missing(410),
    aftermath: { seconds: 600, strike: (request) => (isRepository(request) ? missing(410) : undefined) },
    mayGiveUp: true,
  },
  { name: 'truncated', appliesTo: always, strike: () => ({ kind: 'truncated' }) },
  { name: 'cut', appliesTo: always, strike: () => ({ kind: 'cut' }) },
  { name: 'stale list', appliesTo: isList, strike: () => ({ kind: 'stale-list' }) },
];
