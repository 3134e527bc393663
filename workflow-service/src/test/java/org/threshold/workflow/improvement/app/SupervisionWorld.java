package org.threshold.workflow.improvement.app;

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
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.improvement.domain.SupervisionGiven;
import org.threshold.workflow.improvement.domain.UnevidencedWorry;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.FakeSteps;

/** A case on which supervision is held, and everything that it needs, in memory. */
final class SupervisionWorld implements Cases, JoinedCases {

    static final CaseRef BABY = new CaseRef("CP-2041");
    static final CaseRef INTO = new CaseRef("CP-3001");
    static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);
    static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);

    final FakeSteps steps = new FakeSteps();
    final List<AuditEntry> audit = new ArrayList<>();
    final InMemorySupervisionWatches watches = new InMemorySupervisionWatches();
    final DeadlinesInMemory time;
    final List<Supervision> held = new ArrayList<>();
    private final List<UnevidencedWorry> worries = new ArrayList<>();
    private final Set<Circumstance> holds = EnumSet.of(Circumstance.ENQUIRY_OPEN);
    private CaseRef answering = BABY;
    private Instant now;

    SupervisionWorld(Instant now) {
        this.now = now;
        this.time = new DeadlinesInMemory(now);
    }

    SupervisionWorld at(Instant later) {
        now = later;
        return this;
    }

    SupervisionWorld red() {
        holds.add(Circumstance.RED_PATH);
        return this;
    }

    void happens(ChangeKind kind, String stage) {
        var what = new NewChange(kind, stage, List.of(BABY), now, Map.of(), "");
        watch().recorded(new Change(new ChangeId(UUID.randomUUID()), what, WORKER, now));
    }

    void joins() {
        answering = INTO;
        watch().joined(new CaseJoined(WORKER, BABY, INTO, List.of(), now));
    }

    void looks() {
        new OpenSupervisions(watches, work(), this, record()).handle();
    }

    LogSupervision log() {
        var keeping = new KeepSupervision(rows(), work(), record());
        return new LogSupervision(Actors::require, this, this, steps, keeping);
    }

    ReadSupervisions read() {
        var log = new SupervisionsOfCase(this, rows(), worryRows(), work());
        return new ReadSupervisions(Actors::require, this, log, record());
    }

    KeepWorry worries() {
        return new KeepWorry(this, worryRows(), record());
    }

    SupervisionGlance glance() {
        return new SupervisionGlance(watches);
    }

    static SupervisionGiven given(LocalDate heldOn) {
        return new SupervisionGiven(
                Optional.of(Role.DUTY_SOCIAL_WORKER), Optional.of(heldOn), "Ask again.", "");
    }

    private WatchSupervision watch() {
        return new WatchSupervision(List.of(_ -> Set.of(), _ -> holds), this, watches, work());
    }

    private SupervisionWork work() {
        return new SupervisionWork(watches, time.deadlines(), steps, record());
    }

    private ImprovementRecord record() {
        return new ImprovementRecord(audit::add, () -> now, UUID::randomUUID);
    }

    private SupervisionLog rows() {
        return new SupervisionLog() {
            @Override
            public void add(Supervision one) {
                held.add(one);
            }

            @Override
            public List<Supervision> of(List<CaseRef> refs) {
                return held.stream().filter(one -> refs.contains(one.caseRef())).toList();
            }
        };
    }

    private WorryLog worryRows() {
        return new WorryLog() {
            @Override
            public void add(UnevidencedWorry one) {
                worries.add(one);
            }

            @Override
            public List<UnevidencedWorry> of(List<CaseRef> refs) {
                return worries.stream().filter(one -> refs.contains(one.caseRef())).toList();
            }
        };
    }

    @Override
    public CaseRef openFor(PersonId child, Instant at) {
        throw new UnsupportedOperationException("no case is opened here");
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        return List.of(BABY, INTO).contains(ref)
                ? Optional.of(new PersonId(new UUID(0, 1)))
                : Optional.empty();
    }

    @Override
    public void lock(List<CaseRef> refs) {
        // one thread
    }

    @Override
    public CaseRef answering(CaseRef ref) {
        return answering;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return answering.equals(BABY) ? List.of(BABY) : List.of(INTO, BABY);
    }
}
