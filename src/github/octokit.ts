import { Octokit as Core } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods';

/** Without the log of @octokit/rest: of several hooks around a request only one can change it, and that is ours. */
export const Octokit = Core.plugin(restEndpointMethods, paginateRest);
export type Octokit = InstanceType<typeof Octokit>;

function ignore(): void {}

/** Octokit's own log goes nowhere: what matters is told by failures and by `onRequest`. */
export const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
