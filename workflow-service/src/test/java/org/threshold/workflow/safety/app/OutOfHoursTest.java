package org.threshold.workflow.safety.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;
import static org.threshold.workflow.safety.domain.Given.BABY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.app.RecordContact.About;
import org.threshold.workflow.safety.app.RecordContact.More;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.ContactSaid;
import org.threshold.workflow.safety.domain.ContactSaid.Words;
import org.threshold.workflow.safety.domain.Given;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.Participant;
import org.threshold.workflow.safety.domain.PlanGiven;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;
import org.threshold.workflow.safety.domain.PlanReview;
import org.threshold.workflow.safety.domain.PlanReview.Outcome;
import org.threshold.workflow.safety.domain.RankAnswer;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection.Look;
import org.threshold.workflow.worklist.Completion;

/** A Saturday night, and the Monday after it (L-3.1.18, R-TVP-6). */
class OutOfHoursTest {

    private static final Instant SATURDAY = london("2026-11-28T20:00");
    private static final Instant MONDAY_TEN = london("2026-11-30T10:00");
    private static final Actor NIGHT = Actors.in(Role.EDT_WORKER);
    private static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);
    private static final Words WORDS = new Words("A bruise was seen.", "", "");

    private final SafetyWorld world = new SafetyWorld(SATURDAY);

    @Test
    @Requirement({"L-3.1.18", "R-TVP-6a"})
    void a_discussion_with_a_constable_is_kept_and_not_complete() {
        var open = open(record(ContactPurpose.STRATEGY_DISCUSSION, plan(), Rank.CONSTABLE));

        assertThat(open.missing()).extracting(Refusal::field).containsExactly("participants");
        assertThat(world.contacts.of(BABY)).hasSize(1).noneMatch(one -> one.closed());
        assertThat(world.plans.live(10)).isEmpty();
    }

    @Test
    @Requirement("R-TVP-6a")
    void an_officer_of_whom_no_account_is_known_is_confirmed_before_the_plan_ends() {
        var plan = agreed();
        assertThat(world.review().asksRank(plan.id())).isTrue();

        var silent = new PlanReview(Outcome.ENDS, "All.", "", notSaid(), RankAnswer.NOT_SAID);
        assertThat(world.review().handle(MANAGER, plan.id(), silent))
                .isInstanceOf(Completion.Refused.class);
        world.review().handle(MANAGER, plan.id(), ends("All of it."));

        assertThat(world.plans.live(10)).isEmpty();
        assertThat(world.review().asksRank(plan.id())).isFalse();
    }

    @Test
    @Requirement({"L-3.1.18", "R-TVP-6a"})
    void an_officer_who_is_a_constable_by_their_account_makes_nothing_complete() {
        world.accounts.put("An officer", Rank.CONSTABLE);

        var open = open(record(ContactPurpose.STRATEGY_DISCUSSION, plan(), Rank.SERGEANT));

        assertThat(open.missing()).extracting(Refusal::field).containsExactly("participants");
        assertThat(world.discussions.calls).hasSize(1);
    }

    private static Expiry notSaid() {
        return new Expiry.NotSaid();
    }

    @Test
    void with_the_sergeant_added_it_closes_with_its_plan() {
        var open = open(record(ContactPurpose.STRATEGY_DISCUSSION, plan(), Rank.CONSTABLE));

        var plan = closed(add(open.id(), Rank.SERGEANT));

        assertThat(plan.reviewDueAt()).isEqualTo(MONDAY_TEN);
        assertThat(world.steps.only().step()).isEqualTo("review-out-of-hours-plan");
        assertThat(world.steps.only().candidates()).containsExactly(Role.TEAM_MANAGER);
        assertThat(world.steps.only().due().dueAt()).isEqualTo(MONDAY_TEN);
        assertThat(world.engine.getFirst().key()).isEqualTo(plan.id().value());
        assertThat(world.told).extracting(NewChange::stage).containsExactly("agreed");
        assertThat(add(open.id(), Rank.SERGEANT))
                .isEqualTo(new ContactResult.ClosedBefore(open.id()));
    }

    @Test
    void a_discussion_by_telephone_at_night_puts_a_strategy_discussion_on_the_work_list() {
        record(ContactPurpose.STRATEGY_DISCUSSION, noPlan());
        record(ContactPurpose.STRATEGY_DISCUSSION, noPlan());

        assertThat(world.discussions.calls).hasSize(1).allMatch(call -> call.today());
        record(ContactPurpose.INFORMATION, noPlan());
        assertThat(world.discussions.calls).hasSize(1);
    }

    @Test
    @Requirement("R-TVP-6c")
    void no_contact_closes_without_a_plan() {
        var open = open(record(ContactPurpose.INFORMATION, noPlan(), Rank.NONE));

        assertThat(open.missing()).extracting(Refusal::field).contains("plan.risks");
    }

    @Test
    @Requirement("R-TVP-6c")
    void a_plan_is_live_past_its_expiry_until_it_is_reviewed() {
        agreed();
        world.at(MONDAY_TEN.plusSeconds(7200));

        var shown = world.readPlans().all(MANAGER, true);

        assertThat(shown).hasSize(1).allMatch(one -> one.expired() && one.plan().live());
        assertThat(onBoard()).hasSize(1).allMatch(row -> row.overdue(world.now));
        world.review().handle(MANAGER, shown.getFirst().plan().id(), ends("All of it."));
        assertThat(world.readPlans().all(MANAGER, true)).isEmpty();
        assertThat(onBoard()).isEmpty();
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.steps.outcome("review-out-of-hours-plan"))
                .containsEntry("carriesOn", false);
    }

    @Test
    void a_plan_that_carries_on_is_reviewed_again_on_the_next_working_day() {
        var plan = agreed();
        world.at(MONDAY_TEN.minusSeconds(3600));
        var on = new Expiry.At(london("2026-12-01T18:00"));

        world.review()
                .handle(
                        MANAGER,
                        plan.id(),
                        new PlanReview(Outcome.CARRIES_ON, "Half.", "", on, RankAnswer.NOT_SAID));

        assertThat(world.steps.only().due().dueAt()).isEqualTo(london("2026-12-01T10:00"));
        assertThat(world.plans.find(plan.id()).orElseThrow().live()).isTrue();
        assertThat(world.steps.outcome("review-out-of-hours-plan"))
                .containsKeys("carriesOn", "review");
    }

    @Test
    void a_review_that_says_nothing_is_refused_and_the_plan_stays_live() {
        var plan = agreed();

        var answer = world.review().handle(MANAGER, plan.id(), ends(" "));

        assertThat(answer).isInstanceOf(Completion.Refused.class);
        assertThat(world.plans.live(10)).hasSize(1);
    }

    @Test
    void people_are_told_once_that_the_review_is_due() {
        agreed();
        world.deadlines.heardBy(world.noteDue());
        var limit = world.deadlines.deadlines();
        var plan = world.plans.live(1).getFirst();
        var deadline = limit.of("out-of-hours-plan", plan.id().value()).getFirst();

        world.at(MONDAY_TEN);
        world.deadlines.ladder().handle(deadline.id(), MONDAY_TEN);
        world.tellDue().waiting().forEach(due -> world.tellDue().handle(due));

        assertThat(world.told)
                .extracting(NewChange::stage)
                .containsExactly("agreed", "due-for-review");
        assertThat(world.tellDue().waiting()).isEmpty();
    }

    @Test
    void a_plan_that_was_reviewed_meanwhile_is_not_told_of() {
        var plan = agreed();
        var limits = world.deadlines.deadlines().of("out-of-hours-plan", plan.id().value());
        var due = new ReviewsDue.ReviewDue(limits.getFirst().id(), plan.id(), MONDAY_TEN);
        world.due.note(due);
        world.review().handle(MANAGER, plan.id(), ends("All of it."));

        world.tellDue().handle(due);

        assertThat(world.told).extracting(NewChange::stage).containsExactly("agreed");
        assertThat(world.tellDue().waiting()).isEmpty();
    }

    @Test
    void whoever_reads_a_plan_is_kept_in_the_audit() {
        agreed();

        assertThat(world.readPlans().of(NIGHT, BABY).orElseThrow()).hasSize(1);

        assertThat(world.audit.getLast().what()).isEqualTo("out-of-hours-plan-read");
    }

    private OutOfHoursPlan agreed() {
        return closed(record(ContactPurpose.STRATEGY_DISCUSSION, plan(), Rank.SERGEANT));
    }

    private ContactResult record(ContactPurpose purpose, PlanGiven plan, Rank... ranks) {
        var said = new ContactSaid(purpose, SATURDAY, officers(ranks), WORDS);
        return world.contact().handle(NIGHT, aContact(), said, plan);
    }

    private static About aContact() {
        return new About(new ContactId(UUID.randomUUID()), BABY);
    }

    private ContactResult add(ContactId id, Rank rank) {
        return world.contact().more(NIGHT, id, new More(officers(rank), WORDS, plan()));
    }

    private static List<Participant> officers(Rank... ranks) {
        return List.of(ranks).stream().map(Given::officer).toList();
    }

    private static PlanGiven plan() {
        return Given.plan(MONDAY_TEN);
    }

    private static PlanGiven noPlan() {
        return PlanGiven.nothing();
    }

    private static PlanReview ends(String done) {
        return new PlanReview(Outcome.ENDS, done, "", new Expiry.NotSaid(), RankAnswer.CONFIRMED);
    }

    private static ContactResult.Open open(ContactResult result) {
        assertThat(result).isInstanceOf(ContactResult.Open.class);
        return (ContactResult.Open) result;
    }

    private static OutOfHoursPlan closed(ContactResult result) {
        assertThat(result).isInstanceOf(ContactResult.Closed.class);
        return ((ContactResult.Closed) result).plan();
    }

    private List<BoardRow> onBoard() {
        return world.planSection().rows(Look.of(world.now, world.now, List.of()));
    }
}
