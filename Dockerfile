# Checked without Docker by test/docker/check.ts, which does the same steps.

FROM node:24.21.0-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24.21.0-slim
ENV NODE_ENV=production
ENV HOST=0.0.0.0
ENV PORT=3000
# The embedded database, and the credentials that the setup page gets; neither is needed where DATABASE_URL, APP_ID, PRIVATE_KEY and
# WEBHOOK_SECRET are set.
ENV DATA_DIR=/data
ENV ENV_FILE=/data/.env
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json app.yml LICENSE ./
COPY src ./src
RUN install -d -o node -g node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch(`http://localhost:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/cli.mjs", "serve"]
