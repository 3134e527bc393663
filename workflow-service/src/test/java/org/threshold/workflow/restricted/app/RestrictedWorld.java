package org.threshold.workflow.restricted.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.FakeStaff;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.restricted.domain.Terms;
import org.threshold.workflow.worklist.FakeSteps;

/** A case that may be restricted, with everything that it needs, in memory. */
public final class RestrictedWorld implements Cases, JoinedCases {

    public static final CaseRef BABY = new CaseRef("CP-2041");
    public static final CaseRef BEFORE = new CaseRef("CP-3001");
    public static final Actor OWNER = Actors.in(Role.SERVICE_MANAGER);
    public static final Actor NIGHT = Actors.in(Role.EDT_WORKER);
    public static final Terms TERMS =
            new Terms(
                    "A colleague’s family.",
                    "Policy 4.",
                    Optional.of(LocalDate.parse("2027-03-01")),
                    Set.of(Role.TEAM_MANAGER));

    final FakeSteps steps = new FakeSteps();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<Role> told = new ArrayList<>();
    final DeadlinesInMemory time;
    private final RestrictedCases rows = new InMemoryRestrictedCases();
    int lookups;
    private Instant now = Times.london("2026-11-27T23:00");

    public RestrictedWorld() {
        this.time = new DeadlinesInMemory(now);
    }

    RestrictedWorld at(String later) {
        now = Times.london(later);
        time.at(now);
        return this;
    }

    public RestrictedWorld restricted() {
        restrict().handle(OWNER, BABY, TERMS);
        return this;
    }

    public ShutCases shut() {
        return new ShutCases(rows, this, this, () -> now);
    }

    public RestrictCase restrict() {
        return new RestrictCase(Actors::require, this, shut(), keeping());
    }

    public OpenRestricted open() {
        return new OpenRestricted(Actors::require, shut(), rows, work(), record());
    }

    public ReadRestricted read() {
        return new ReadRestricted(Actors::require, shut(), rows, new FakeStaff());
    }

    public ReviewOpening review() {
        return new ReviewOpening(Actors::require, steps, rows, work(), record());
    }

    public ReviewRestriction reviewRestriction() {
        return new ReviewRestriction(Actors::require, this, steps, rows, keeping());
    }

    RestrictedCaseGlance restrictionGlance() {
        return new RestrictedCaseGlance(rows);
    }

    OpeningGlance glance() {
        return new OpeningGlance(rows);
    }

    public FakeSteps steps() {
        return steps;
    }

    private OpeningWork work() {
        return new OpeningWork((role, _, _) -> told.add(role), time.deadlines(), steps);
    }

    private RestrictedCaseKeeping keeping() {
        var ask = new AskBeforeEnd(time.deadlines(), steps, Times.CALENDAR);
        return new RestrictedCaseKeeping(rows, ask, record());
    }

    private RestrictedRecord record() {
        return new RestrictedRecord(audit::add, () -> now, UUID::randomUUID);
    }

    @Override
    public CaseRef openFor(PersonId child, Instant at) {
        throw new UnsupportedOperationException("no case is opened here");
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        return List.of(BABY, BEFORE).contains(ref)
                ? Optional.of(new PersonId(new UUID(0, 1)))
                : Optional.empty();
    }

    @Override
    public void lock(List<CaseRef> refs) {
        // one thread
    }

    /** {@link #BEFORE} has joined {@link #BABY}. */
    @Override
    public CaseRef answering(CaseRef ref) {
        lookups++;
        return ref.equals(BEFORE) ? BABY : ref;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return ref.equals(BABY) ? List.of(BABY, BEFORE) : List.of(ref);
    }
}
