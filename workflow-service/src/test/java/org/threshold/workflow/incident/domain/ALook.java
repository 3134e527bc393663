package org.threshold.workflow.incident.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.incident.domain.AbuserLook.Offer;
import org.threshold.workflow.incident.domain.AbuserLook.Safety;
import org.threshold.workflow.incident.domain.AbuserLook.Talk;
import org.threshold.workflow.incident.domain.AbuserWork.About;
import org.threshold.workflow.incident.domain.AbuserWork.State;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** What is said of an alleged abuser, on Monday 23 November 2026. */
public final class ALook {

    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    public static final LocalDate NEXT = LocalDate.parse("2026-12-01");
    public static final Safety SAFE = new Safety(true, "");
    public static final Talk SPOKEN =
            new Talk(Optional.of(NOW.minusSeconds(3600)), "Sam Carr, social worker", "");
    public static final Talk NOBODY_SPOKE = new Talk(Optional.empty(), "", "");
    public static final Offer NOTHING = new Offer("", Optional.empty(), "");

    private ALook() {}

    /** Not safe now, because; looked at again on a day. */
    public static AbuserLook notSafe() {
        return new AbuserLook(
                new Safety(false, "He has her telephone."),
                NOBODY_SPOKE,
                NOTHING,
                Optional.of(NEXT));
    }

    /** Spoken to and offered a programme, with this result. */
    public static AbuserLook offered(AbuserResult result) {
        return new AbuserLook(
                SAFE, SPOKEN, new Offer("Caring Dads", Optional.of(result), ""), Optional.of(NEXT));
    }

    /** Nobody has looked at it. */
    public static AbuserWork untouched() {
        return new AbuserWork(
                new AbuserWorkId(new UUID(8, 1)),
                new About(
                        new PersonId(new UUID(0, 6)),
                        List.of(new IncidentId(new UUID(5, 1))),
                        List.of(new CaseRef("CP-2041"))),
                List.of(),
                NOW,
                State.OPEN);
    }
}
