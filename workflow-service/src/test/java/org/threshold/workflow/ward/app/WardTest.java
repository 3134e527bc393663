package org.threshold.workflow.ward.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.ward.app.WardWorld.BABY;
import static org.threshold.workflow.ward.app.WardWorld.DOCTOR;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.NameConsultant.Naming;
import org.threshold.workflow.ward.domain.ConsultantGiven;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.ward.domain.TakenOver;
import org.threshold.workflow.ward.domain.WardReview;
import org.threshold.workflow.worklist.Completion;

/** A consultant looks at every child in hospital whom we know, and one is responsible. */
class WardTest {

    private static final Instant ADMITTED = Instant.parse("2026-11-26T14:00:00Z");
    private static final String REVIEW = "review-child-in-hospital";

    private final WardWorld world = new WardWorld(ADMITTED.plusSeconds(60));

    @Test
    @Requirement("R-Hosp-9")
    void a_child_under_one_is_seen_within_12_hours_of_the_admission() {
        world.admitted(BABY, ADMITTED);

        assertThat(world.steps.only(REVIEW).due().dueAt()).isEqualTo(hours(12));
        assertThat(world.steps.only().candidates()).containsExactly(Role.PAEDIATRICIAN);
    }

    @Test
    @Requirement("R-Hosp-9")
    void an_older_child_is_seen_within_24_hours() {
        world.underOne = false;
        world.admitted(WardWorld.JOINED, ADMITTED);

        assertThat(world.steps.only(REVIEW).due().dueAt()).isEqualTo(hours(24));
        assertThat(world.stay().caseRef()).isEqualTo(BABY);
    }

    @Test
    void what_happens_on_the_ward_begins_nothing_twice() {
        world.admitted(BABY, ADMITTED);
        world.happens(ChangeKind.CONDITION_WORSENED);
        world.admitted(BABY, ADMITTED.plusSeconds(30));

        assertThat(world.steps.waiting()).hasSize(1);
        assertThat(world.stay().admittedAt()).isEqualTo(ADMITTED);
    }

    @Test
    @Requirement("L-3.1.16")
    void while_a_concern_is_open_the_next_review_is_due_24_hours_after_each() {
        world.admitted(BABY, ADMITTED);
        world.at(hours(5));

        assertThat(reviewed()).isInstanceOf(Completion.Done.class);

        assertThat(world.steps.only(REVIEW).due().dueAt()).isEqualTo(hours(29));
        assertThat(world.stays.reviews(world.stay().id())).hasSize(1);
        world.at(hours(28));
        reviewed();
        assertThat(world.steps.only(REVIEW).due().dueAt()).isEqualTo(hours(52));
    }

    @Test
    void with_no_concern_open_the_first_review_is_the_last() {
        world.concernOpen = false;
        world.admitted(BABY, ADMITTED);
        reviewed();

        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    void a_review_that_says_nothing_is_refused_and_goes_on_waiting() {
        world.admitted(BABY, ADMITTED);
        var nothing = new WardReview("", ADMITTED, "", "");

        assertThat(world.review().handle(DOCTOR, world.stay().id(), nothing, ""))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.steps.waiting()).hasSize(1);
        assertThatThrownBy(
                        () ->
                                world.review()
                                        .handle(
                                                Actors.in(Role.WARD),
                                                world.stay().id(),
                                                nothing,
                                                ""))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void an_admission_that_is_withdrawn_asks_nobody_any_more() {
        world.admitted(BABY, ADMITTED);

        world.admissionWithdrawn();

        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.stays.latestOf(BABY)).map(Stay::open).contains(false);
    }

    @Test
    void a_child_that_leaves_asks_nobody_any_more() {
        world.admitted(BABY, ADMITTED);

        world.leaves();

        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.stays.latestOf(BABY)).map(Stay::open).contains(false);
        assertThat(world.deadlines.deadlines().of("hospital-stay", world.stay().id().value()))
                .noneMatch(limit -> limit.isOpen());
        assertThat(reviewed()).isInstanceOf(Completion.Gone.class);
    }

    @Test
    @Requirement("L-3.1.16")
    void a_concern_that_opens_after_the_last_review_asks_for_another() {
        world.concernOpen = false;
        world.admitted(BABY, ADMITTED);
        reviewed();
        world.happens(ChangeKind.CONDITION_WORSENED);
        assertThat(world.steps.waiting()).isEmpty();

        world.concernOpen = true;
        world.at(hours(30)).happens(ChangeKind.CONDITION_WORSENED);

        assertThat(world.steps.only(REVIEW).due().dueAt()).isEqualTo(hours(54));
        world.happens(ChangeKind.CONDITION_WORSENED);
        assertThat(world.steps.waiting()).hasSize(1);
    }

    @Test
    void nobody_is_responsible_for_a_child_that_is_not_in_hospital() {
        assertThat(named("Pia", ConsultantNote.nothing(), false))
                .isEqualTo(new Naming.NotInHospital());
        var given = new ConsultantGiven("Pia", ConsultantNote.nothing(), false);
        assertThat(world.name().handle(DOCTOR, new CaseRef("CP-9999"), given, TakenOver.justNow()))
                .isEqualTo(new Naming.NotInHospital());
    }

    @Test
    void every_stay_of_a_case_and_of_those_that_joined_it_is_read_and_each_is_kept() {
        world.admitted(BABY, ADMITTED);
        var before = ADMITTED.minusSeconds(60);
        world.stays.add(
                new Stay(new StayId(new UUID(0, 1)), WardWorld.JOINED, before, "Pia", false));
        world.audit.clear();

        assertThat(world.show().all(DOCTOR, BABY))
                .extracting(one -> one.stay().caseRef())
                .containsExactly(BABY, WardWorld.JOINED);
        assertThat(world.audit)
                .extracting(AuditEntry::what)
                .containsExactly("hospital-stay-read", "hospital-stay-read");
        var operator = Actors.in(Role.OPERATOR);
        assertThatThrownBy(() -> world.show().all(operator, BABY))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void whoever_reads_a_stay_is_kept() {
        world.admitted(BABY, ADMITTED);

        assertThat(world.show().of(DOCTOR, WardWorld.JOINED)).isPresent();

        assertThat(world.audit.getLast().what()).isEqualTo("hospital-stay-read");
    }

    private Completion reviewed() {
        var review = new WardReview("Pia", ADMITTED, "No change.", "A scan.");
        return world.review().handle(DOCTOR, world.stay().id(), review, "");
    }

    private Naming named(String name, ConsultantNote note, boolean follows) {
        return world.name()
                .handle(
                        DOCTOR,
                        BABY,
                        new ConsultantGiven(name, note, follows),
                        TakenOver.justNow());
    }

    private static Instant hours(int hours) {
        return ADMITTED.plus(Duration.ofHours(hours));
    }
}
