/** Runs what is given one after the other, for each key; a failure is its own only. */
export type InTurn = <T>(key: string, act: () => Promise<T>) => Promise<T>;

/** Makes one queue of turns for this process. */
export function takeTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return <T>(key: string, act: () => Promise<T>): Promise<T> => {
    const turn = (last.get(key) ?? Promise.resolve()).then(act, act);
    last.set(key, turn);
    const forget = () => {
      if (last.get(key) === turn) last.delete(key);
    };
    turn.then(forget, forget);
    return turn;
  };
}
