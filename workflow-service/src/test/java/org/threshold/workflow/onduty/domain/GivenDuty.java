package org.threshold.workflow.onduty.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.onduty.domain.Duty.Desk;
import org.threshold.workflow.onduty.domain.Duty.Gap;
import org.threshold.workflow.onduty.domain.Duty.Telling;
import org.threshold.workflow.onduty.domain.Duty.Way;

/** Duty roles of an evening before Christmas, for tests. */
public final class GivenDuty {

    /** Ten past eleven at night. */
    public static final Instant NIGHT = Instant.parse("2026-12-24T23:10:00Z");

    public static final Instant MORNING = Instant.parse("2026-12-25T08:00:00Z");

    /** The hospital's consultant, who is on duty until the morning. */
    public static final Cover.OnDuty CONSULTANT =
            new Cover.OnDuty("On-call consultant paediatrician", "01296 315000", MORNING);

    private GivenDuty() {}

    public static Duty paediatrician(Cover cover, Gap... gaps) {
        return duty("hospital", "paediatrician", cover, gaps);
    }

    /** A role that is told by its system. */
    public static Duty duty(String agency, String role, Cover cover, Gap... gaps) {
        var telling = new Telling(List.of(new Way("webhook", Optional.empty())), Optional.empty());
        return new Duty(new Desk(agency, role), telling, cover, List.of(gaps));
    }

    /** The same, told otherwise. */
    public static Duty told(Duty duty, Telling telling) {
        return new Duty(duty.desk(), telling, duty.cover(), duty.gapsAhead());
    }

    public static Cover nobodyUntil(Instant until) {
        return new Cover.Nobody(Optional.of(until));
    }
}
