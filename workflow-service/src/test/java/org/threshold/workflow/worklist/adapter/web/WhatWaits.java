package org.threshold.workflow.worklist.adapter.web;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.platform.OpenIncidents;
import org.threshold.workflow.platform.ParkedKey;
import org.threshold.workflow.worklist.app.WorklistWorld;

/** A board with one of each: a discussion, a referral, an incident and a parked key. */
final class WhatWaits {

    private WhatWaits() {}

    static void in(WorklistWorld world) {
        var deadlines = world.deadlines.deadlines();
        var referral =
                deadlines.set(
                        LimitCode.T1_REFERRAL_DECISION,
                        new Waiting("referral", id(1), "decide-referral", List.of("CP-2041")),
                        WorklistWorld.NOW.minus(Duration.ofDays(3)));
        var discussion =
                deadlines.set(
                        LimitCode.T1_REFERRAL_DECISION,
                        new Waiting("strategy-discussion", id(2), "hold", List.of("CP-2042")),
                        WorklistWorld.NOW.minus(Duration.ofDays(4)));
        world.waitsFor(referral, Role.DUTY_SOCIAL_WORKER, Role.TEAM_MANAGER);
        world.waitsFor(discussion, Role.TEAM_MANAGER);
        world.incidents.add(
                new OpenIncidents.Open(
                        id(3), "step-not-reached", id(1), "A step is missing.", WorklistWorld.NOW));
        world.parked.add(
                new ParkedKey(
                        "topic",
                        "key",
                        2,
                        7,
                        "the record before it is missing",
                        WorklistWorld.NOW));
    }

    static UUID id(int number) {
        return new UUID(7, number);
    }
}
