package org.threshold.workflow.carer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.carer.domain.ACarer;
import org.threshold.workflow.carer.domain.CareCheck;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.carer.domain.CarerDetails.Checks;
import org.threshold.workflow.carer.domain.Meant;
import org.threshold.workflow.carer.domain.OtherAtHome;
import org.threshold.workflow.carer.domain.PoliceCheck;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.FakeCases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.FakeSteps;

/** Somebody took over the care of a child, and is checked (R-TVP-4). */
class CheckCarerTest implements JoinedCases {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);

    private final InMemoryCarerChecks rows = new InMemoryCarerChecks();
    private final FakeCases cases = new FakeCases();
    private final FakeSteps steps = new FakeSteps();
    private final List<AuditEntry> audit = new ArrayList<>();
    private final List<RungReached> told = new ArrayList<>();
    private final DeadlinesInMemory time = new DeadlinesInMemory(MONDAY).heardBy(told::add);
    private final CaseRef baby = cases.openFor(new PersonId(new UUID(0, 7)), MONDAY);
    private final CarerWork work = new CarerWork(time.deadlines(), steps);
    private final Ids ids = UUID::randomUUID;
    private final CarerRecord record = new CarerRecord(audit::add, () -> MONDAY, ids);
    private final AskAboutCarer ask = new AskAboutCarer(rows, this, _ -> List.of(), work, record);
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
        ask.recorded(change(ChangeKind.CARER_CHANGED));
    }

    @Test
    @Requirement("R-TVP-4")
    void whoever_takes_over_care_is_asked_about_within_four_hours() {
        assertThat(steps.only().step()).isEqualTo("check-carer");
        assertThat(steps.only().due().dueAt()).isEqualTo(MONDAY.plus(Duration.ofHours(4)));
        assertThat(steps.only().subject().cases()).containsExactly(baby.value());
    }

    @Test
    void of_any_other_change_nobody_is_asked() {
        ask.recorded(change(ChangeKind.ADDRESS_CHANGED));

        assertThat(steps.waiting()).hasSize(1);
    }

    @Test
    @Requirement("R-TVP-4")
    void what_is_known_so_far_is_kept_and_the_step_waits_while_a_check_is_outstanding() {
        var known =
                new CarerDetails(
                        ACarer.who(),
                        ACarer.home(),
                        new Checks(PoliceCheck.OUTSTANDING, "", CareCheck.DONE, "Nothing."));

        assertThat(check(known)).isInstanceOf(Completion.Refused.class);

        assertThat(one().details()).isEqualTo(known);
        assertThat(one().checked()).isEmpty();
        assertThat(steps.waiting()).hasSize(1);
        assertThat(limit().isOpen()).isTrue();
    }

    @Test
    @Requirement("R-TVP-4")
    void while_checks_are_outstanding_it_climbs_to_a_manager() {
        time.at(MONDAY.plus(Duration.ofHours(4)));
        time.ladder().handle(limit().id(), MONDAY.plus(Duration.ofHours(4)));

        assertThat(told.getLast().told()).contains(Told.TEAM_MANAGER);
    }

    @Test
    void what_was_missing_is_added_and_ends_it() {
        check(new CarerDetails(ACarer.who(), ACarer.home(), CarerDetails.none().checks()));
        var rest =
                new CarerDetails(
                        CarerDetails.none().who(), CarerDetails.none().home(), ACarer.checks());

        assertThat(check(rest)).isInstanceOf(Completion.Done.class);

        assertThat(one().details()).isEqualTo(ACarer.whole());
        assertThat(one().checked()).isPresent();
        assertThat(steps.waiting()).isEmpty();
        assertThat(limit().isOpen()).isFalse();
        assertThat(check(rest)).isInstanceOf(Completion.Gone.class);
    }

    @Test
    @Requirement("R-TVP-4")
    void what_is_found_is_written_into_the_family_s_record_by_the_same_act() {
        var home = new CarerDetails.Home("7 Church Road", "", List.of(ACarer.husband()));

        check(new CarerDetails(ACarer.who(), home, ACarer.checks()));

        assertThat(family.registered).containsExactly("Gwen Marsh ADULT", "Hal Marsh ADULT");
        assertThat(family.lives).containsExactly("7 Church Road: 3 since 2026-11-23");
        assertThat(family.care).containsExactly("Grandmother since 2026-11-23");
    }

    @Test
    void nothing_is_written_while_something_is_missing() {
        check(new CarerDetails(ACarer.who(), ACarer.home(), CarerDetails.none().checks()));

        assertThat(family.registered).isEmpty();
        assertThat(family.lives).isEmpty();
    }

    @Test
    @Requirement("R-TVP-4")
    void somebody_says_first_whether_a_likely_person_on_record_is_meant() {
        family.onRecord("Gwen Marsh");

        assertThat(check(ACarer.whole()))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("known"));
        assertThat(likely.of(one().details())).hasSize(1);

        assertThat(check(meaning(new Meant.Known(FamilyRecord.KNOWN))))
                .isInstanceOf(Completion.Done.class);
        assertThat(family.registered).isEmpty();
        assertThat(family.care).hasSize(1);
    }

    @Test
    void nobody_on_record_and_somebody_who_is_not_there_are_told_apart() {
        family.onRecord("Gwen Marsh");

        var nobodyThere = new Meant.Known(new PersonId(new UUID(0, 99)));
        assertThat(check(meaning(nobodyThere))).isInstanceOf(Completion.Refused.class);
        assertThat(check(meaning(new Meant.NobodyKnown()))).isInstanceOf(Completion.Done.class);
        assertThat(family.registered).containsExactly("Gwen Marsh ADULT");
    }

    @Test
    void a_child_in_that_home_is_recorded_as_a_child_until_eighteen() {
        var young = other("Kit", "2008-11-24");
        var grown = other("Kim", "2008-11-23");

        assertThat(likely.stated(young).kind()).isEqualTo(PersonKind.CHILD);
        assertThat(likely.stated(grown).kind()).isEqualTo(PersonKind.ADULT);
    }

    private static OtherAtHome other(String name, String born) {
        return new OtherAtHome(
                name, Optional.of(LocalDate.parse(born)), ACarer.checks(), new Meant.NotSaid());
    }

    private static CarerDetails meaning(Meant meant) {
        var who = ACarer.who();
        return new CarerDetails(
                new CarerDetails.Who(who.name(), who.born(), who.relationship(), meant),
                ACarer.home(),
                ACarer.checks());
    }

    @Test
    void a_ward_nurse_records_that_care_changed_and_does_not_decide_that_somebody_is_checked() {
        assertThatThrownBy(() -> check.handle(Actors.in(Role.WARD), one().id(), ACarer.whole()))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void carers_are_checked_under_the_case_that_stays_open() {
        CaseRef into = cases.openFor(new PersonId(new UUID(0, 8)), MONDAY);

        new JoinedCarerChecks(rows, work)
                .joined(new CaseJoined(WORKER, baby, into, List.of(), MONDAY));

        assertThat(rows.of(into)).hasSize(1);
        assertThat(steps.only().subject().cases()).containsExactly(into.value());
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
