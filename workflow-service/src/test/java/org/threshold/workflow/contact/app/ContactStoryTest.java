package org.threshold.workflow.contact.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.contact.app.ContactWorld.BABY;
import static org.threshold.workflow.contact.app.ContactWorld.JOINED;
import static org.threshold.workflow.contact.app.ContactWorld.MANAGER;
import static org.threshold.workflow.contact.app.ContactWorld.SERGEANT;
import static org.threshold.workflow.contact.app.ContactWorld.TUESDAY;
import static org.threshold.workflow.contact.app.ContactWorld.WORKER;
import static org.threshold.workflow.contact.domain.SaidRestrictions.FATHER;
import static org.threshold.workflow.contact.domain.SaidRestrictions.bail;
import static org.threshold.workflow.contact.domain.SaidRestrictions.father;
import static org.threshold.workflow.contact.domain.SaidRestrictions.nothing;
import static org.threshold.workflow.contact.domain.SaidRestrictions.order;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.contact.domain.Basis;
import org.threshold.workflow.contact.domain.Course;
import org.threshold.workflow.contact.domain.Origin;
import org.threshold.workflow.contact.domain.RestrictionSaid;
import org.threshold.workflow.contact.domain.Revision;
import org.threshold.workflow.letter.ContactRestricted;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

/** Contact is stopped on a legal basis, or the lack of one is work of the same day (F-1.3.9). */
class ContactStoryTest {

    private final ContactWorld world = new ContactWorld();

    @Test
    @Requirement("F-1.3.9")
    void a_decision_without_a_basis_is_refused_and_nothing_is_kept_of_it() {
        world.father(new ParentStanding.KnownParent(FATHER));

        var refused = recorded(Origin.DECISION, father(Basis.none()));

        assertThat(((RestrictionResult.Refused) refused).refusals())
                .extracting(Refusal::field)
                .containsExactly("basis.kind");
        assertThat(world.restrictions.of(List.of(BABY))).isEmpty();
        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    @Requirement("F-1.3.9")
    void that_contact_was_stopped_is_taken_and_a_basis_is_work_of_the_same_day() {
        var kept = (RestrictionResult.Kept) recorded(Origin.FACT, father(Basis.none()));

        assertThat(kept.basisDue()).isTrue();
        assertThat(world.steps.only(SettleRestriction.BASIS).candidates())
                .containsAll(WORKER.roles())
                .containsAll(MANAGER.roles());
        assertThat(world.limit(SettleRestriction.BASIS).dueAt())
                .isEqualTo(Instant.parse("2026-11-24T23:59:00Z"));
    }

    @Test
    @Requirement("F-1.3.9")
    void immediate_danger_is_acted_on_first_by_anybody_and_the_basis_follows() {
        var kept =
                (RestrictionResult.Kept)
                        world.recordRestriction.handle(SERGEANT, BABY, Origin.DANGER, nothing());

        assertThat(kept.basisDue()).isTrue();
        assertThat(kept.restriction().said().missing()).hasSize(4);
        assertThat(world.steps.waiting())
                .extracting(task -> task.step())
                .containsExactlyInAnyOrder(SettleRestriction.BASIS, SettleRestriction.REVIEW);
        assertThatThrownBy(
                        () ->
                                world.recordRestriction.handle(
                                        SERGEANT, BABY, Origin.DECISION, father(order())))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    @Requirement("F-1.3.9")
    void the_person_is_told_why_and_stands_there_as_not_told() {
        recorded(Origin.DECISION, father(order()));

        assertThat(world.told)
                .containsExactly(
                        new ContactRestricted(BABY, FATHER, "no-contact/court-order", TUESDAY));
        var sheet = world.read.of(WORKER, JOINED).orElseThrow().getFirst();
        assertThat(sheet.telling().code()).isEqualTo("to-tell");
        assertThat(sheet.adult().place()).isEqualTo("father");
        assertThat(sheet.lacksBasis()).isFalse();
    }

    @Test
    void the_basis_is_got_in_the_step_or_the_restriction_is_lifted() {
        recorded(Origin.FACT, father(Basis.none()));

        assertThat(settled(Course.GOES_ON, father(Basis.none()), ""))
                .isInstanceOf(Completion.Refused.class);
        assertThat(settled(Course.GOES_ON, father(order()), "Ordered today."))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.steps.only().step()).isEqualTo(SettleRestriction.REVIEW);
        assertThat(settled(Course.LIFTED, father(order()), "x"))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    void lifted_nothing_waits_any_more_and_it_stays_as_it_was() {
        recorded(Origin.FACT, father(Basis.none()));
        assertThat(settled(Course.LIFTED, father(Basis.none()), "There is no basis."))
                .isInstanceOf(Completion.Done.class);

        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.restriction().lifted()).isTrue();
        revised(Course.GOES_ON, father(order()));
        assertThat(world.restriction().lifted()).isTrue();
    }

    @Test
    @Requirement("F-1.3.9")
    void bail_that_ends_is_work_before_it_ends_and_each_review_sets_the_next() {
        recorded(Origin.DECISION, father(bail("2026-12-20")));
        assertThat(world.limit(SettleRestriction.REVIEW).dueAt())
                .isEqualTo(Instant.parse("2026-12-17T23:59:00Z"));

        world.at("2026-12-17T10:00:00Z");
        var next = new Revision(Course.GOES_ON, father(bail("2027-01-20")), "Bail goes on.");
        assertThat(
                        world.settle.handle(
                                WORKER, world.restriction().id(), SettleRestriction.REVIEW, next))
                .isInstanceOf(Completion.Done.class);

        assertThat(world.limit(SettleRestriction.REVIEW).dueAt())
                .isEqualTo(Instant.parse("2027-01-17T23:59:00Z"));
        assertThat(world.steps.only().due().dueAt())
                .isEqualTo(Instant.parse("2027-01-17T23:59:00Z"));
    }

    @Test
    void a_basis_that_ends_sooner_brings_the_one_review_forward() {
        recorded(Origin.DECISION, father(order()));
        assertThat(world.steps.only().due().dueAt()).isEqualTo("2027-02-23T23:59:00Z");

        revised(Course.GOES_ON, father(bail("2026-12-20")));

        assertThat(world.limit(SettleRestriction.REVIEW).dueAt()).isEqualTo("2026-12-17T23:59:00Z");
        assertThat(world.steps.only().due().dueAt()).isEqualTo("2026-12-17T23:59:00Z");
    }

    @Test
    @Requirement("F-1.3.9")
    void an_agreement_that_is_withdrawn_leaves_a_basis_to_be_got_the_same_day() {
        recorded(Origin.DECISION, father(order()));
        world.at("2026-11-26T10:00:00Z");

        world.revise.handle(
                SERGEANT,
                world.restriction().id(),
                new Revision(Course.BASIS_GONE, father(order()), "He withdrew it."));

        assertThat(world.restriction().said().basis()).isEqualTo(Basis.none());
        assertThat(world.limit(SettleRestriction.BASIS).dueAt())
                .isEqualTo(Instant.parse("2026-11-26T23:59:00Z"));
        assertThat(world.restrictions.history(world.restriction().id())).hasSize(2);
    }

    @Test
    @Requirement("F-1.3.9")
    void who_turns_out_to_be_a_parent_needs_a_basis_then_and_who_is_none_needs_it_no_longer() {
        world.othersAreTheParents();
        recorded(Origin.DECISION, father(Basis.none()));
        assertThat(world.steps.only().step()).isEqualTo(SettleRestriction.REVIEW);

        world.father(new ParentStanding.KnownParent(FATHER));
        assertThat(world.steps.only(SettleRestriction.BASIS)).isNotNull();

        world.father(new ParentStanding.NobodyElse());
        assertThat(world.steps.only().step()).isEqualTo(SettleRestriction.REVIEW);
    }

    @Test
    void what_waits_goes_with_the_case_and_a_stranger_case_has_none() {
        recorded(Origin.FACT, father(Basis.none()));

        world.joinedRestrictions.joined(new CaseJoined(WORKER, BABY, JOINED, List.of(), TUESDAY));

        assertThat(world.steps.only(SettleRestriction.BASIS).subject().cases())
                .containsExactly(JOINED.value());
        assertThat(
                        world.recordRestriction.handle(
                                WORKER, new CaseRef("CP-9"), Origin.FACT, nothing()))
                .isInstanceOf(RestrictionResult.NotThere.class);
        assertThat(world.glance.known(world.restriction().id().value()))
                .containsExactly(
                        "No contact, since Monday 23 November 2026 at 09:00. No legal basis, or none that anybody"
                                + " knows of.");
        assertThat(world.audit)
                .extracting(AuditEntry::what)
                .contains("contact-restriction-recorded");
    }

    private RestrictionResult recorded(Origin origin, RestrictionSaid said) {
        return world.recordRestriction.handle(WORKER, BABY, origin, said);
    }

    private void revised(Course course, RestrictionSaid said) {
        world.revise.handle(WORKER, world.restriction().id(), new Revision(course, said, "Why."));
    }

    private Completion settled(Course course, RestrictionSaid said, String why) {
        return world.settle.handle(
                WORKER,
                world.restriction().id(),
                SettleRestriction.BASIS,
                new Revision(course, said, why));
    }
}
