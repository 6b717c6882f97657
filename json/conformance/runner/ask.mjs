// Asks a command: requests in, a line each; answers out, by their ids.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export function ask([command, ...options], requests) {
  return new Promise((resolve) => {
    const found = new Map();
    const child = spawn(command, options, { stdio: ["pipe", "pipe", "inherit"] });
    const lines = createInterface({ input: child.stdout });
    lines.on("line", (line) => {
      const { id, ...answer } = JSON.parse(line);
      found.set(id, answer);
    });
    child.on("error", (failure) => {
      console.error(`${command}: ${failure.message}`);
      resolve(found);
    });
    lines.on("close", () => resolve(found));
    child.stdin.on("error", () => {});
    requests.forEach((request, id) => child.stdin.write(`${JSON.stringify({ id, ...request })}\n`));
    child.stdin.end();
  });
}
