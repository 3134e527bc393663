package org.threshold.workflow.fasttrack.app;

import static org.threshold.workflow.fasttrack.domain.AFamily.BABY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.OpenEnquiry;
import org.threshold.workflow.fasttrack.domain.AFamily;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.NeedsRule.Held;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.FakeCases;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.worklist.FakeSteps;

/** The use cases with everything they need in memory; the clock starts at ten on a Monday. */
final class FastTrackWorld {

    final List<LocalDate> conferences = new ArrayList<>();

    static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    static final DiscussionId DISCUSSION = new DiscussionId(new UUID(6, 1));

    final InMemoryFastTracks rows = new InMemoryFastTracks();
    final FakeCases cases = new FakeCases();
    final FakeSteps steps = new FakeSteps();
    final DeadlinesInMemory time = new DeadlinesInMemory(MONDAY);
    final List<AuditEntry> audit = new ArrayList<>();
    final List<CallForDiscussion> calls = new ArrayList<>();
    final List<ConcernedChild> overtaken = new ArrayList<>();
    final Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);
    final CaseRef baby = cases.openFor(BABY, MONDAY);

    private Held held = AFamily.whole();
    private Optional<OpenEnquiry> enquiry = Optional.empty();
    private long last;

    private final Ids ids = () -> new UUID(5, ++last);
    private final FastTrackRecord record = new FastTrackRecord(audit::add, () -> MONDAY, ids);
    private final HeldForConference known =
            new HeldForConference(
                    (_, _) -> held.family(), _ -> Map.of(BABY, held.practice()), () -> MONDAY);
    private final FastTrackWork work = new FastTrackWork(time.deadlines(), steps);
    private final WorkBeside beside =
            new WorkBeside(
                    _ -> enquiry,
                    (_, call) -> called(call),
                    (_, _, _) -> List.copyOf(overtaken),
                    List.of(_ -> holds),
                    record);
    private final FastTrackDesk desk = new FastTrackDesk(cases, rows, steps);
    private final FastTrackEnding ending =
            new FastTrackEnding(rows, work, record, (_, _, on) -> conferences.add(on));
    final FastTrackToConference fastTrack =
            new FastTrackToConference(
                    Actors::require,
                    cases,
                    new FastTrackKeeping(rows, beside, known, work, record),
                    record);
    final FindOut findOut =
            new FindOut(Actors::require, rows, desk, new ItemFound(known, steps, ending));
    final HoldFastTracked hold = new HoldFastTracked(Actors::require, desk, steps, ending, record);
    final FastTrackedElsewhere elsewhere = new FastTrackedElsewhere(rows, work, steps, record);
    final JoinedFastTracks joined = new JoinedFastTracks(rows, work);

    private DiscussionId called(CallForDiscussion call) {
        calls.add(call);
        return DISCUSSION;
    }

    /** The record holds this of the child. */
    void held(Held now) {
        held = now;
    }

    /** A meeting of then initiated an enquiry that is open. */
    void enquiryOpenSince(Instant meeting) {
        enquiry =
                Optional.of(
                        new OpenEnquiry(
                                new EnquiryId(new UUID(6, 2)), baby, true, Agency.POLICE, meeting));
    }

    FastTracked.ToBeHeld taken(Actor who) {
        if (fastTrack.handle(who, baby, "She is afraid.") instanceof FastTracked.ToBeHeld it) {
            return it;
        }
        throw new AssertionError("not taken to a conference");
    }

    FastTrack now() {
        return rows.of(baby).getFirst();
    }
}
