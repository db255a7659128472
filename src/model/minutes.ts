/** A length of time for people, from minutes: `45 min`, `2 h 30 min`, `4 days 1 h`; at most two units, '0 min' for less than one. */
export function renderMinutes(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const days = Math.floor(whole / 1440);
  const hours = Math.floor((whole % 1440) / 60);
  const rest = whole % 60;
  if (days > 0)
    return [`${days} ${days === 1 ? 'day' : 'days'}`, hours > 0 ? `${hours} h` : ''].filter(Boolean).join(' ');
  if (hours > 0) return [`${hours} h`, rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
  return `${rest} min`;
}
