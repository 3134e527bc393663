package org.threshold.workflow.suspicion.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.suspicion.domain.ADecision;
import org.threshold.workflow.suspicion.domain.SafetyDecision;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.FakeSteps;

/** A baby, an older brother, and everything that is needed to decide about them, in memory. */
final class SuspicionWorld implements Cases, JoinedCases {

    static final CaseRef BABY = new CaseRef("CP-2041");
    static final CaseRef BROTHER = new CaseRef("CP-2042");
    static final CaseRef INTO = new CaseRef("CP-3001");
    static final Actor DOCTOR = Actors.in(Role.PAEDIATRICIAN);
    static final Actor SENIOR = Actors.in(Role.SERVICE_MANAGER);

    final InMemorySuspicions rows = new InMemorySuspicions();
    final FakeSteps steps = new FakeSteps();
    final DeadlinesInMemory time = new DeadlinesInMemory(ADecision.NOW);
    final List<AuditEntry> audit = new ArrayList<>();
    final Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);
    final Set<CaseRef> babies = new HashSet<>(Set.of(BABY, INTO));
    private final List<Change> history = new ArrayList<>();
    private Set<CaseRef> together = Set.of();
    private Instant now = ADecision.NOW;

    final BabyKnown known =
            new BabyKnown(babies::contains, this, this::standing, List.of(_ -> holds));
    private final SuspicionRecord record =
            new SuspicionRecord(audit::add, () -> now, UUID::randomUUID);
    final SuspicionWork work = new SuspicionWork(time.deadlines(), steps);
    final RaiseSuspicion raise = new RaiseSuspicion(rows, known, work, record);
    final HearOpinions opinions = new HearOpinions(known, raise);
    final ReadSuspicions read = new ReadSuspicions(Actors::require, rows, known);
    final DecideSuspicion decide =
            new DecideSuspicion(
                    Actors::require,
                    this,
                    rows,
                    steps,
                    new KeepDecision(rows, known, work, raise, record));

    void opinion(String point, CaseRef... refs) {
        happens(ChangeKind.MEDICAL_REPORT_ISSUED, Map.of("opinion", point), refs);
    }

    void happens(ChangeKind kind, Map<String, String> codes, CaseRef... refs) {
        var what = new NewChange(kind, "", List.of(refs), now, codes, "");
        var change = new Change(new ChangeId(UUID.randomUUID()), what, DOCTOR, now);
        history.add(change);
        opinions.recorded(change);
    }

    /** The last change is corrected: it is another opinion; or, with none, withdrawn. */
    void corrected(Optional<String> point) {
        Change was = history.removeLast();
        point.ifPresent(
                now ->
                        history.add(
                                new Change(
                                        was.id(),
                                        new NewChange(
                                                was.what().kind(),
                                                "",
                                                was.what().cases(),
                                                was.what().occurredAt(),
                                                Map.of("opinion", now),
                                                ""),
                                        DOCTOR,
                                        this.now)));
        opinions.replaced(was);
    }

    Completion decided(SafetyDecision what) {
        return decide.handle(SENIOR, rows.lockOpen(all(BABY)).getFirst().id(), what);
    }

    /** The limit of the only task that waits. */
    Deadline limit() {
        return time.deadlines().of("baby-suspicion", steps.only().subject().id()).getFirst();
    }

    void at(Instant later) {
        now = later;
        time.at(later);
    }

    void joins() {
        together = Set.of(BABY, INTO);
    }

    private List<Change> standing(CaseRef ref) {
        return history.stream().filter(one -> one.what().cases().contains(ref)).toList();
    }

    @Override
    public CaseRef openFor(PersonId child, Instant at) {
        return BABY;
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        return Optional.of(new PersonId(new UUID(0, 1)));
    }

    @Override
    public void lock(List<CaseRef> refs) {}

    @Override
    public CaseRef answering(CaseRef ref) {
        return together.contains(ref) ? INTO : ref;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return together.contains(ref) ? List.of(INTO, BABY) : List.of(ref);
    }
}
