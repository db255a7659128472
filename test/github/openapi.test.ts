import { describe, expect, test } from 'vitest';
import { findViolations } from './openapi.ts';

const ISSUE_TYPE = { id: 1, node_id: 'IT_1', name: 'Task', description: null };

describe('the check against GitHub’s description', () => {
  const wrong: readonly (readonly [string, Parameters<typeof findViolations>[0], string])[] = [
    [
      'an unknown path',
      { method: 'GET', path: '/repos/a/b/isues', requestBody: undefined, status: 200, responseBody: [] },
      'not in GitHub',
    ],
    [
      'a method that the path does not have',
      { method: 'PUT', path: '/repos/a/b/issues/1', requestBody: {}, status: 200, responseBody: {} },
      'not in GitHub',
    ],
    [
      'an unknown query parameter',
      { method: 'GET', path: '/repos/a/b/issues?author=x', requestBody: undefined, status: 200, responseBody: [] },
      'query parameter author is not known',
    ],
    [
      'a query parameter of the wrong type',
      { method: 'GET', path: '/repos/a/b/issues?per_page=many', requestBody: undefined, status: 200, responseBody: [] },
      'query parameter per_page  must be integer',
    ],
    [
      'a body that lacks what is required',
      { method: 'POST', path: '/repos/a/b/issues/1/sub_issues', requestBody: {}, status: 404, responseBody: {} },
      "must have required property 'sub_issue_id'",
    ],
    [
      'a body with an unknown property',
      { method: 'PATCH', path: '/repos/a/b/issues/1', requestBody: { reason: 'x' }, status: 404, responseBody: {} },
      'property reason is not known',
    ],
    [
      'a body with a wrong value',
      {
        method: 'PATCH',
        path: '/repos/a/b/issues/1',
        requestBody: { state_reason: 'done' },
        status: 404,
        responseBody: {},
      },
      '/state_reason must be equal to one of the allowed values',
    ],
    [
      'a body where none is expected',
      { method: 'GET', path: '/repos/a/b', requestBody: {}, status: 404, responseBody: {} },
      'request body is not expected',
    ],
    [
      'an answer of the wrong form',
      {
        method: 'GET',
        path: '/repos/a/b/issue-types',
        requestBody: undefined,
        status: 200,
        responseBody: [{ ...ISSUE_TYPE, name: 7 }],
      },
      '/*/name must be string',
    ],
    [
      'an answer with a status that is not described',
      { method: 'GET', path: '/repos/a/b/issue-types', requestBody: undefined, status: 201, responseBody: [] },
      'response status 201 is not described',
    ],
  ];
  test.each(wrong)('finds %s', (_name, exchange, problem) => {
    expect(findViolations(exchange)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });

  test('finds nothing wrong with a right exchange', () => {
    const exchange = { method: 'GET', path: '/repos/a/b/issue-types', requestBody: undefined, status: 200 };
    expect(findViolations({ ...exchange, responseBody: [ISSUE_TYPE] })).toEqual([]);
  });
});
