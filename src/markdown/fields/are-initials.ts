/** Capitals that are a subject and no person. */
const NO_INITIALS = new Set(
  'AI API CI CD DB UI UX QA OS VM IP HA DR ML PR TZ ES PG KV CPU RAM SSL TLS DNS CDN AWS GCP SLO SLA SDK CLI ADR RCA FAQ NB PS ETA TBD POC MVP SQL HTTP SSH LB TTL GC JVM MR IT SRE OPS DEV NA US EU UK UTC EOD EOW EOM EOQ EOY VPN VPC RDS EC ECS EKS GKE IAM KPI PM EM TL CEO CTO ID FE BE'.split(
    ' ',
  ),
);

/** Whether a text is the initials of people ("JG", "AB/CD") and no abbreviation that everybody knows. */
export function areInitials(text: string): boolean {
  if (!/^[A-Z]{2,3}(?: ?[/,&+] ?[A-Z]{2,3})*$/.test(text)) return false;
  return text.split(/ ?[/,&+] ?/).every((word) => !NO_INITIALS.has(word));
}
