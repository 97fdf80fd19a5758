FROM node:20-bookworm-slim AS build
WORKDIR /agora
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /agora
ENV NODE_ENV=production AGORA_DATA=/data
RUN install -d -o node -g node -m 0700 /data
COPY --from=build /agora/package.json ./
COPY --from=build /agora/node_modules node_modules
COPY --from=build /agora/generated generated
COPY --from=build /agora/dist dist
USER node
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s \
  CMD node -e "fetch('http://127.0.0.1:'+(process.env.PORT||8000)+'/readyz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
CMD ["node", "--enable-source-maps", "dist/server.js"]
