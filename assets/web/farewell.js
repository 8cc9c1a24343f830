// Takes the worker away, and everything it has kept.
"use strict";
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  const leave = async () => {
    for (const name of await caches.keys()) if (name.startsWith("armarium-")) await caches.delete(name);
    await caches.delete("sealed-armarium");
    indexedDB.deleteDatabase("armarium-seal");
    await self.registration.unregister();
  };
  event.waitUntil(leave());
});
