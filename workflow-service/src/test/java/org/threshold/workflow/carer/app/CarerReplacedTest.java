package org.threshold.workflow.carer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.carer.domain.ACarer;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.FakeCases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.FakeSteps;

/** What was recorded of who cares for a child was withdrawn or corrected (R-TVP-4). */
class CarerReplacedTest implements JoinedCases {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);

    private final InMemoryCarerChecks rows = new InMemoryCarerChecks();
    private final FakeCases cases = new FakeCases();
    private final FakeSteps steps = new FakeSteps();
    private final List<AuditEntry> audit = new ArrayList<>();
    private final DeadlinesInMemory time = new DeadlinesInMemory(MONDAY);
    private final CaseRef baby = cases.openFor(new PersonId(new UUID(0, 7)), MONDAY);
    private final List<Change> standing = new ArrayList<>();
    private final CarerWork work = new CarerWork(time.deadlines(), steps);
    private final Ids ids = UUID::randomUUID;
    private final CarerRecord record = new CarerRecord(audit::add, () -> MONDAY, ids);
    private final AskAboutCarer ask =
            new AskAboutCarer(rows, this, _ -> List.copyOf(standing), work, record);
    private final FamilyRecord family = new FamilyRecord();
    private final LikelyCarers likely = new LikelyCarers(family, family, () -> MONDAY);
    private final CheckCarer check =
            new CheckCarer(
                    Actors::require,
                    cases,
                    rows,
                    steps,
                    new CarerFound(
                            rows,
                            steps,
                            work,
                            record,
                            new EnterFamily(cases, family, family, family, likely)));

    @BeforeEach
    void theBabyIsWithItsGrandmother() {
        standing.add(change(ChangeKind.CARER_CHANGED));
        ask.recorded(standing.getLast());
    }

    @Test
    @Requirement("R-TVP-4")
    void where_it_is_withdrawn_that_somebody_else_cares_for_the_child_nobody_is_asked() {
        standing.clear();
        ask.replaced(change(ChangeKind.CARER_CHANGED));

        assertThat(steps.waiting()).isEmpty();
        assertThat(limit().isOpen()).isFalse();
        assertThat(read().of(WORKER, baby)).isEmpty();
    }

    @Test
    @Requirement("R-TVP-4")
    void what_was_found_so_far_goes_on_about_the_correction() {
        check(new CarerDetails(ACarer.who(), ACarer.home(), CarerDetails.none().checks()));
        corrected();

        assertThat(steps.waiting()).hasSize(1);
        assertThat(one().about().change()).isEqualTo(standing.getLast().id());
        assertThat(one().details().who()).isEqualTo(ACarer.who());
        assertThat(read().of(WORKER, baby)).hasSize(1);
    }

    @Test
    @Requirement("R-TVP-4")
    void a_carer_who_was_checked_is_asked_about_again_when_it_was_somebody_else() {
        check(ACarer.whole());
        corrected();

        assertThat(steps.only().step()).isEqualTo("check-carer");
        assertThat(read().of(WORKER, baby))
                .singleElement()
                .satisfies(now -> assertThat(now.checked()).isEmpty());
    }

    private void corrected() {
        standing.clear();
        standing.add(change(ChangeKind.CARER_CHANGED));
        ask.replaced(standing.getLast());
    }

    private ReadCarerChecks read() {
        return new ReadCarerChecks(Actors::require, rows, this, _ -> List.copyOf(standing), likely);
    }

    private Change change(ChangeKind kind) {
        var what = new NewChange(kind, "", List.of(baby), MONDAY, Map.of(), "");
        return new Change(new ChangeId(ids.next()), what, WORKER, MONDAY);
    }

    private Completion check(CarerDetails details) {
        return check.handle(WORKER, one().id(), details);
    }

    private CarerCheck one() {
        return rows.of(baby).getFirst();
    }

    private Deadline limit() {
        return time.deadlines().of("carer-check", one().id().value()).getFirst();
    }

    @Override
    public CaseRef answering(CaseRef ref) {
        return ref;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return List.of(ref);
    }
}
