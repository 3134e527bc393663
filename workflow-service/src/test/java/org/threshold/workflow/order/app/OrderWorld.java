package org.threshold.workflow.order.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.FakeSteps;

/** What is recorded of the protection of one child, with everything that it needs, in memory. */
public final class OrderWorld {

    public static final CaseRef BABY = new CaseRef("CP-2041");
    public static final CaseRef INTO = new CaseRef("CP-3001");
    public static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);

    public final FakeSteps steps = new FakeSteps();
    final List<AuditEntry> audit = new ArrayList<>();
    final DeadlinesInMemory deadlines;

    private final List<Change> history = new ArrayList<>();
    private CaseRef answering = BABY;
    private Instant now;

    public OrderWorld(Instant now) {
        this.now = now;
        this.deadlines = new DeadlinesInMemory(now);
    }

    public void at(Instant later) {
        now = later;
    }

    public void happens(String stage, Instant at, Map<String, String> codes) {
        happens(ChangeKind.EMERGENCY_PROTECTION, stage, at, codes);
    }

    void happens(ChangeKind kind, String stage, Instant at, Map<String, String> codes) {
        var what = new NewChange(kind, stage, List.of(BABY), at, codes, "");
        var change = new Change(new ChangeId(UUID.randomUUID()), what, WORKER, at);
        history.add(change);
        watch().recorded(change);
    }

    /** The last thing recorded was wrong; it should have ended then, or is withdrawn. */
    void replaced(Optional<Map<String, String>> codes) {
        var was = history.removeLast();
        var what = was.what();
        codes.ifPresent(
                now ->
                        history.add(
                                new Change(
                                        was.id(),
                                        new NewChange(
                                                what.kind(),
                                                what.stage(),
                                                what.cases(),
                                                what.occurredAt(),
                                                now,
                                                ""),
                                        WORKER,
                                        this.now)));
        watch().replaced(was);
    }

    void joins() {
        answering = INTO;
        watch().joined(new CaseJoined(WORKER, BABY, INTO, List.of(), Instant.EPOCH));
    }

    List<Deadline> running() {
        return countdowns().of(answering);
    }

    public ReadProtection read() {
        return new ReadProtection(
                Actors::require,
                ref -> ref.equals(BABY) ? List.copyOf(history) : List.of(),
                new Joined(),
                () -> now);
    }

    ProtectionTonight tonight() {
        return new ProtectionTonight(read(), () -> now);
    }

    public DecideProtection decide() {
        return new DecideProtection(Actors::require, steps, deadlines.deadlines(), audit::add);
    }

    ProtectionGlance glance() {
        return new ProtectionGlance(deadlines.deadlines(), read());
    }

    private WatchProtection watch() {
        return new WatchProtection(read(), new Joined(), countdowns());
    }

    private Countdowns countdowns() {
        return new Countdowns(deadlines.deadlines(), deadlines.boards(), steps, UUID::randomUUID);
    }

    private final class Joined implements JoinedCases {

        @Override
        public CaseRef answering(CaseRef ref) {
            return answering;
        }

        @Override
        public List<CaseRef> all(CaseRef ref) {
            return answering.equals(BABY) ? List.of(BABY) : List.of(INTO, BABY);
        }
    }
}
