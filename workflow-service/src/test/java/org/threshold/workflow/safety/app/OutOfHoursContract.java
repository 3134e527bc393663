package org.threshold.workflow.safety.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.MORNING;
import static org.threshold.workflow.safety.domain.Given.hours;
import static org.threshold.workflow.safety.domain.Given.officer;
import static org.threshold.workflow.safety.domain.Given.said;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.Plans.Reviewed;
import org.threshold.workflow.safety.app.ReviewsDue.ReviewDue;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.ContactSaid.Words;
import org.threshold.workflow.safety.domain.Given;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursContact.Recorded;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.OutOfHoursPlan.About;
import org.threshold.workflow.safety.domain.PlanGiven;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;
import org.threshold.workflow.safety.domain.PlanId;
import org.threshold.workflow.safety.domain.PlanReview;
import org.threshold.workflow.safety.domain.PlanReview.Outcome;
import org.threshold.workflow.safety.domain.RankAnswer;

/** What every store of contacts out of hours, of plans and of their reviews keeps to. */
public abstract class OutOfHoursContract {

    private static final Actor NIGHT = Actors.in(Role.EDT_WORKER);

    private final Contacts contacts;
    private final Plans plans;
    private final PlansSoFar soFar;
    private final ReviewsDue due;

    protected OutOfHoursContract(Contacts contacts, Plans plans, PlansSoFar soFar, ReviewsDue due) {
        this.contacts = contacts;
        this.plans = plans;
        this.soFar = soFar;
        this.due = due;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    @Test
    void a_contact_is_read_as_it_was_kept() {
        var contact = contact(aCase());

        assertThat(contacts.find(contact.id())).contains(contact);
        assertThat(contacts.lock(contact.id())).contains(contact);
        assertThat(contacts.of(contact.caseRef())).containsExactly(contact);
    }

    @Test
    void what_was_said_since_takes_the_place_of_what_was_said_before() {
        var contact = contact(aCase());
        var more =
                contact.saying(
                        contact.said()
                                .with(
                                        List.of(officer(Rank.CONSTABLE), officer(Rank.INSPECTOR)),
                                        new Words("More.", "", "")));

        contacts.save(more);

        assertThat(contacts.find(contact.id())).contains(more);
        contacts.close(contact.id());
        assertThat(contacts.find(contact.id()).orElseThrow().closed()).isTrue();
    }

    @Test
    void contacts_that_are_not_closed_are_found_the_longest_open_first() {
        var later = contact(aCase(), hours(2));
        var earlier = contact(aCase(), hours(1));
        var closed = contact(aCase(), hours(1));
        contacts.close(closed.id());

        assertThat(contacts.open(1000))
                .containsSubsequence(earlier, later)
                .extracting(OutOfHoursContact::id)
                .doesNotContain(closed.id());
        assertThat(contacts.open(1)).hasSize(1);
    }

    @Test
    void what_was_typed_of_a_plan_is_kept_until_it_is_forgotten() {
        var id = contact(aCase()).id();
        var none = contact(aCase()).id();
        var half = new PlanGiven("A risk.", List.of(), "", "", new Expiry.NotSaid());

        soFar.keep(id, half);
        assertThat(soFar.of(List.of(id, none))).isEqualTo(Map.of(id, half));
        soFar.keep(id, Given.plan());

        assertThat(soFar.of(id)).isEqualTo(Given.plan());
        assertThat(soFar.of(none)).isEqualTo(PlanGiven.nothing());
        soFar.forget(id);
        assertThat(soFar.of(id).saysNothing()).isTrue();
    }

    @Test
    void the_plan_that_ends_soonest_is_the_first_of_those_in_force() {
        var later = plan(contact(aCase()));
        var sooner = plan(contact(aCase())).carryingOn(new Expiry.At(hours(3)), hours(60));
        plans.save(sooner);
        var ended = plan(contact(aCase())).ended();
        plans.save(ended);

        assertThat(plans.soonest(1000)).containsSubsequence(sooner, later).doesNotContain(ended);
        assertThat(plans.soonest(1)).hasSize(1);
    }

    @Test
    void the_plan_that_a_contact_ended_with_is_found_by_the_contact() {
        var plan = plan(contact(aCase()));
        var without = contact(aCase());

        assertThat(plans.of(plan.about().contact())).contains(plan);
        assertThat(plans.of(without.id())).isEmpty();
    }

    @Test
    void a_plan_is_read_as_it_was_kept_and_is_live_until_it_is_ended() {
        var plan = plan(contact(aCase()));

        assertThat(plans.find(plan.id())).contains(plan);
        assertThat(plans.lock(plan.id())).contains(plan);
        assertThat(plans.of(plan.about().caseRef())).containsExactly(plan);
        assertThat(plans.live(1000)).contains(plan);
        plans.save(plan.ended());
        assertThat(plans.live(1000)).extracting(OutOfHoursPlan::id).doesNotContain(plan.id());
        assertThat(plans.latest(1000)).contains(plan.ended());
    }

    @Test
    void a_plan_that_carries_on_keeps_its_new_times() {
        var plan = plan(contact(aCase()));
        var later = plan.carryingOn(new Expiry.At(hours(50)), hours(49));

        plans.save(later);

        assertThat(plans.find(plan.id())).contains(later);
    }

    @Test
    void reviews_are_kept_in_their_order() {
        var plan = plan(contact(aCase()));
        var on =
                new PlanReview(
                        Outcome.CARRIES_ON,
                        "Half.",
                        "Weekly",
                        new Expiry.At(hours(50)),
                        RankAnswer.NOT_SAID);
        var end =
                new PlanReview(
                        Outcome.ENDS, "All.", "", new Expiry.NotSaid(), RankAnswer.CONFIRMED);

        plans.keep(plan.id(), on, NIGHT, hours(1));
        plans.keep(plan.id(), end, NIGHT, hours(2));

        assertThat(plans.reviews(plan.id()))
                .containsExactly(
                        new Reviewed(
                                Outcome.CARRIES_ON,
                                "Half.",
                                "Weekly",
                                RankAnswer.NOT_SAID,
                                hours(1)),
                        new Reviewed(Outcome.ENDS, "All.", "", RankAnswer.CONFIRMED, hours(2)));
    }

    @Test
    void a_review_that_is_due_is_noted_once_and_told_once() {
        var plan = plan(contact(aCase()));
        var review = new ReviewDue(new DeadlineId(UUID.randomUUID()), plan.id(), hours(1));

        due.note(review);
        due.note(review);

        assertThat(due.untold(1000)).containsOnlyOnce(review);
        assertThat(due.told(review.limit(), hours(2))).isTrue();
        assertThat(due.told(review.limit(), hours(2))).isFalse();
        due.note(review);
        assertThat(due.untold(1000)).doesNotContain(review);
    }

    private OutOfHoursContact contact(CaseRef ref) {
        return contact(ref, MORNING);
    }

    private OutOfHoursContact contact(CaseRef ref, Instant recordedAt) {
        var contact =
                new OutOfHoursContact(
                        new ContactId(UUID.randomUUID()),
                        ref,
                        said(ContactPurpose.REQUEST_FOR_ACTION, officer(Rank.SERGEANT)),
                        false,
                        new Recorded(new StaffId(NIGHT.id().value()), recordedAt));
        contacts.add(contact);
        return contact;
    }

    private OutOfHoursPlan plan(OutOfHoursContact contact) {
        var plan =
                new OutOfHoursPlan(
                        new PlanId(UUID.randomUUID()),
                        new About(contact.id(), contact.caseRef()),
                        Given.plan(),
                        MORNING,
                        hours(1),
                        true);
        plans.add(plan, NIGHT);
        return plan;
    }
}
