/**
 * Zod tries whether it may compile its checks, which the policy of both shells forbids and reports.
 * It reads this before its first schema, so that this module is the first that the page loads.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
