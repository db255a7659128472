const SETTINGS = /^\.github\/followthrough\.ya?ml$/;

/** Whether a repository's configuration stands at a path, or would if its name ended as ours does. */
export function isSettingsPath(path: string): boolean {
  return SETTINGS.test(path);
}
