package org.threshold.workflow.summary.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.FakeStaff;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.FakeSteps;

/** A case with its summary and everything that it needs, in memory. */
final class SummaryWorld implements Cases, JoinedCases {

    static final CaseRef BABY = new CaseRef("CP-2041");
    static final CaseRef INTO = new CaseRef("CP-3001");
    static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);

    final FakeSteps steps = new FakeSteps();
    final List<AuditEntry> audit = new ArrayList<>();
    final InMemorySummaryWatches watches = new InMemorySummaryWatches();
    final DeadlinesInMemory time;
    private final Set<Circumstance> holds = EnumSet.of(Circumstance.ENQUIRY_OPEN);
    private final Summaries summaries = new InMemorySummaries();
    private CaseRef answering = BABY;
    private Instant now;

    SummaryWorld(Instant now) {
        this.now = now;
        this.time = new DeadlinesInMemory(now);
    }

    SummaryWorld at(Instant later) {
        now = later;
        return this;
    }

    SummaryWorld red() {
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
        new OpenSummaries(watches, work(), this, record()).handle();
    }

    ConfirmSummary confirm() {
        var keeping = new SummaryKeeping(summaries, this, work(), record());
        return new ConfirmSummary(Actors::require, this, this, steps, keeping);
    }

    ReadSummary read() {
        var sheets = new SummarySheets(summaries, watches, work(), this, new FakeStaff());
        return new ReadSummary(Actors::require, this, sheets, record());
    }

    SummaryGlance glance() {
        return new SummaryGlance(watches);
    }

    Instant now() {
        return now;
    }

    private WatchCases watch() {
        return new WatchCases(List.of(_ -> Set.of(), _ -> holds), this, watches, work());
    }

    private SummaryWork work() {
        return new SummaryWork(watches, time.deadlines(), steps, record());
    }

    private SummaryRecord record() {
        return new SummaryRecord(audit::add, () -> now, UUID::randomUUID);
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
