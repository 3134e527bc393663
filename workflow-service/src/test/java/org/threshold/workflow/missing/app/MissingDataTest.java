package org.threshold.workflow.missing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.missing.domain.MissingGiven;
import org.threshold.workflow.missing.domain.MissingId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.FakeSteps;

/** Somebody misses data at night, and the team by day adds it (R-ASC-3). */
class MissingDataTest implements Cases, JoinedCases {

    private static final CaseRef BABY = new CaseRef("CP-2041");
    private static final CaseRef INTO = new CaseRef("CP-3001");
    private static final Instant FRIDAY_NIGHT = Times.london("2026-11-27T23:30");
    private static final Actor NIGHT = Actors.in(Role.EDT_WORKER);
    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);

    private final InMemoryMissingRecords rows = new InMemoryMissingRecords();
    private final FakeSteps steps = new FakeSteps();
    private final DeadlinesInMemory time = new DeadlinesInMemory(FRIDAY_NIGHT);
    private final List<AuditEntry> audit = new ArrayList<>();
    private final Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);
    private final MissingRecord record =
            new MissingRecord(audit::add, () -> FRIDAY_NIGHT, UUID::randomUUID);
    private final MissingWork work = new MissingWork(rows, time.deadlines(), steps);
    private final MissingKeeping keeping =
            new MissingKeeping(List.of(_ -> Set.of(), _ -> holds), this, rows, work, record);
    private CaseRef answering = BABY;

    @Test
    @Requirement("R-ASC-3")
    void it_is_the_duty_team_s_work_for_one_working_day() {
        reported("", Datum.GP, Datum.NHS_NUMBER);

        var task = steps.only(AddMissing.STEP);
        assertThat(task.candidates())
                .containsExactlyInAnyOrder(Role.DUTY_SOCIAL_WORKER, Role.TEAM_MANAGER);
        assertThat(task.due().dueAt()).isEqualTo(Times.london("2026-11-30T17:00"));
        var glance = new MissingGlance(rows);
        assertThat(glance.known(task.subject().id()))
                .containsExactly(
                        "Missing since Friday 27 November 2026 at 23:30: The NHS number; The GP practice.");
        assertThat(glance.page(task.subject().id())).isEqualTo("/cases/CP-2041");
        assertThat(glance.page(new UUID(0, 9))).isEmpty();
    }

    @Test
    @Requirement("R-ASC-3")
    void where_a_social_worker_is_allocated_it_is_that_team_s() {
        holds.add(Circumstance.ALLOCATED);

        reported("", Datum.SCHOOL);

        assertThat(steps.only(AddMissing.STEP).candidates())
                .containsExactlyInAnyOrder(Role.ALLOCATED_SOCIAL_WORKER, Role.TEAM_MANAGER);
    }

    @Test
    void the_same_is_asked_for_once_and_something_else_anew() {
        var first = reported("", Datum.GP, Datum.SCHOOL);
        assertThat(reported("", Datum.GP)).isEqualTo(first);
        assertThat(steps.waiting()).hasSize(1);

        reported("", Datum.ADDRESS);
        assertThat(steps.waiting()).hasSize(2);
    }

    @Test
    @Requirement("R-ASC-3")
    void the_team_says_what_it_added_and_what_cannot_be_had() {
        var report = reported("", Datum.GP, Datum.SCHOOL);
        assertThat(add().handle(WORKER, report.id(), Set.of(Datum.SCHOOL), ""))
                .isInstanceOf(Completion.Refused.class);
        assertThat(steps.waiting()).hasSize(1);

        var done = add().handle(WORKER, report.id(), Set.of(Datum.SCHOOL), "Not at school.");

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(steps.waiting()).isEmpty();
        assertThat(time.deadlines().of("missing-data", report.id().value()))
                .noneMatch(Deadline::isOpen);
        assertThat(read().of(WORKER, BABY).orElseThrow())
                .singleElement()
                .satisfies(one -> assertThat(one.found()).isPresent());
        assertThat(add().handle(WORKER, report.id(), Set.of(), ""))
                .isInstanceOf(Completion.Gone.class);
        assertThat(audit)
                .extracting(AuditEntry::what)
                .containsExactly(
                        "missing-data-reported", "missing-data-answered", "missing-data-read");
    }

    @Test
    void all_of_it_may_be_there_now() {
        var report = reported("", Datum.GP);

        assertThat(add().handle(WORKER, report.id(), Set.of(), ""))
                .isEqualTo(new Completion.Done("Nothing of it is missing any more."));
    }

    @Test
    void a_case_that_joined_another_takes_it_along() {
        var report = reported("", Datum.GP);
        answering = INTO;

        work.joined(new CaseJoined(WORKER, BABY, INTO, List.of(), FRIDAY_NIGHT));

        assertThat(steps.only().subject().cases()).containsExactly("CP-3001");
        assertThat(read().forStep(report.id())).isEqualTo(report);
        assertThat(read().of(WORKER, INTO).orElseThrow()).containsExactly(report);
    }

    @Test
    void what_is_not_said_and_what_is_not_there_is_refused() {
        assertThat(report().handle(NIGHT, BABY, new MissingGiven(Set.of(), "")))
                .isInstanceOf(Reporting.Refused.class);
        var gp = new MissingGiven(Set.of(Datum.GP), "");
        assertThat(report().handle(NIGHT, new CaseRef("CP-9"), gp))
                .isInstanceOf(Reporting.NotThere.class);
        assertThat(read().of(NIGHT, new CaseRef("CP-9"))).isEmpty();
        assertThatThrownBy(() -> report().handle(Actors.in(Role.OPERATOR), BABY, gp))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(
                        () ->
                                add().handle(
                                                Actors.in(Role.WARD),
                                                new MissingId(new UUID(0, 1)),
                                                Set.of(),
                                                ""))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> read().of(Actors.in(Role.OPERATOR), BABY))
                .isInstanceOf(AccessRefused.class);
    }

    private MissingData reported(String note, Datum... data) {
        var given = new MissingGiven(Set.of(data), note);
        return ((Reporting.Reported) report().handle(NIGHT, BABY, given)).report();
    }

    private ReportMissing report() {
        return new ReportMissing(Actors::require, this, this, keeping);
    }

    private AddMissing add() {
        return new AddMissing(Actors::require, rows, steps, work, record);
    }

    private ReadMissing read() {
        return new ReadMissing(Actors::require, this, this, rows, record);
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
