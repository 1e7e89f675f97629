import { describe, expect, it } from "vitest";
import { canMove, moveTicket, STATUSES, type Status, type Ticket } from "../../src/schema/index.js";

// MEF 113's machine, arrow by arrow.
const ARROWS = new Set([
  "acknowledged>inProgress", "acknowledged>rejected", "acknowledged>cancelled", "inProgress>pending", "pending>inProgress", "inProgress>held", "held>inProgress",
  "inProgress>resolved", "resolved>closed", "resolved>inProgress", "inProgress>cancelled", "pending>cancelled",
]);
const ticket: Ticket = { schemaVersion: 1, status: "inProgress", description: "", statusHistory: [{ status: "inProgress", date: "2026-11-22" }] };

describe("canMove", () => {
  it.each(STATUSES.flatMap((from) => STATUSES.map((to) => ({ from, to, may: ARROWS.has(`${from}>${to}`) }))))("$from to $to: $may", ({ from, to, may }) => {
    expect(canMove(from, to)).toBe(may);
  });

  it.each(["__proto__", "constructor", "toString", "", "Closed"])("knows no status %j", (name) => {
    expect(canMove(name as Status, "closed")).toBe(false);
    expect(canMove("resolved", name as Status)).toBe(false);
  });
});

describe("moveTicket", () => {
  it("moves, and keeps the history", () => {
    const moved = moveTicket(ticket, "pending", { now: "2026-11-22T11:00:00+03:00", reason: "Ждём фото" });
    expect(moved).toEqual({ value: { ...ticket, status: "pending", statusHistory: [...ticket.statusHistory!, { status: "pending", date: "2026-11-22T11:00:00+03:00", reason: "Ждём фото" }] } });
    expect(ticket.status).toBe("inProgress");
  });

  it("begins a history, and takes a Date", () => {
    const moved = moveTicket({ status: "resolved" as const }, "closed", { now: new Date("2026-11-22T08:00:00Z") });
    expect(moved).toEqual({ value: { status: "closed", statusHistory: [{ status: "closed", date: "2026-11-22T08:00:00.000Z" }] } });
  });

  it("says which moves there are", () => {
    expect(moveTicket(ticket, "closed", { now: "2026-11-22" }).issues).toMatchObject([
      { code: "illegal_status_move", path: ["status"], params: { from: "inProgress", to: "closed", allowed: ["pending", "held", "resolved", "cancelled"] } },
    ]);
  });
});
