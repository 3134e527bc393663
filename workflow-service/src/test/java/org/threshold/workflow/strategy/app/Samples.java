package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.MeetingReport.Held;
import org.threshold.workflow.strategy.domain.MeetingReport.Minutes;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.strategy.domain.Seat;
import org.threshold.workflow.strategy.domain.Stage;

/** Rows of discussions and meetings, for the contracts. */
final class Samples {

    static final Instant AT = Instant.parse("2026-11-24T10:15:00Z");
    private static final AtomicLong IDS = new AtomicLong();

    private Samples() {}

    /** Later than every id before, as the ids of the service are. */
    static DiscussionId id() {
        return new DiscussionId(new UUID(IDS.incrementAndGet(), 0));
    }

    static Discussion called(CaseRef... refs) {
        List<DiscussedChild> children =
                Stream.of(refs).map(ref -> Given.child(ref, Path.NOT_RED)).toList();
        return new Discussion(
                id(), Stage.CALLED, children, Given.NO_FACTS, new Discussion.Progress(false, 0));
    }

    static Discussion concluded(Discussion discussion) {
        return discussion.prepared().met(Stage.CONCLUDED);
    }

    static CallForDiscussion concern(CaseRef ref) {
        return new CallForDiscussion(
                new Source("person", UUID.randomUUID(), AT),
                new About(List.of(new ChildOfConcern(ref, Path.NOT_RED)), Set.of(), Set.of()),
                Set.of(),
                false,
                "The health visitor is worried.");
    }

    /** A quorate meeting that nobody said much in. */
    static HeldMeeting held(DiscussionId id, int number, Instant at) {
        return new HeldMeeting(id, number, report(at), new QuorumCheck.Quorate(), List.of());
    }

    static MeetingReport report(Instant at) {
        return new MeetingReport(
                at,
                Held.MEETING,
                List.of(Given.there(Seat.CHAIR), Given.there(Seat.SOCIAL_WORKER)),
                new Minutes("Bruises.", List.of(), ""),
                new Urgency.CouldWait(),
                List.of());
    }
}
