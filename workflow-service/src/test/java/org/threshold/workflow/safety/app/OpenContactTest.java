package org.threshold.workflow.safety.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.london;
import static org.threshold.workflow.safety.domain.Given.BABY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.app.RecordContact.About;
import org.threshold.workflow.safety.app.RecordContact.More;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.ContactSaid;
import org.threshold.workflow.safety.domain.ContactSaid.Words;
import org.threshold.workflow.safety.domain.Given;
import org.threshold.workflow.safety.domain.PlanGiven;
import org.threshold.workflow.worklist.Completion;

/** A contact out of hours that is not closed is never silent (R-TVP-6c, L-3.1.18). */
class OpenContactTest {

    private static final Instant SATURDAY = london("2026-11-28T20:00");
    private static final Actor NIGHT = Actors.in(Role.EDT_WORKER);
    private static final String CLOSE = "close-out-of-hours-contact";
    private static final Words WORDS = new Words("A bruise was seen.", "", "");

    private final SafetyWorld world = new SafetyWorld(SATURDAY);
    private final ContactId id = new ContactId(UUID.randomUUID());

    @Test
    @Requirement("R-TVP-6c")
    void somebody_has_two_hours_to_close_it_from_when_it_was_recorded() {
        record(Rank.CONSTABLE, plan());

        var task = world.steps.only(CLOSE);
        assertThat(task.due().dueAt()).isEqualTo(SATURDAY.plusSeconds(7200));
        assertThat(task.subject().cases()).containsExactly(BABY.value());
        assertThat(task.candidates())
                .containsExactlyInAnyOrder(
                        Role.EDT_WORKER,
                        Role.EDT_MANAGER,
                        Role.DUTY_SOCIAL_WORKER,
                        Role.TEAM_MANAGER);
    }

    @Test
    void one_that_closes_at_once_asks_nobody_for_it() {
        record(Rank.SERGEANT, plan());

        assertThat(world.steps.of(id.value())).isEmpty();
        assertThat(limits()).isEmpty();
    }

    @Test
    void adding_to_it_moves_no_limit_and_asks_nobody_twice() {
        record(Rank.CONSTABLE, plan());
        world.at(SATURDAY.plusSeconds(3600));

        add(Rank.CONSTABLE, plan());

        assertThat(limits()).hasSize(1);
        assertThat(world.steps.only(CLOSE).due().dueAt()).isEqualTo(SATURDAY.plusSeconds(7200));
    }

    @Test
    void closing_it_ends_the_step_and_meets_the_limit() {
        record(Rank.CONSTABLE, plan());

        add(Rank.SERGEANT, plan());

        assertThat(world.steps.of(id.value())).isEmpty();
        assertThat(limits()).hasSize(1).noneMatch(Deadline::isOpen);
        assertThat(world.soFar.of(id).saysNothing()).isTrue();
    }

    @Test
    @Requirement("R-TVP-6c")
    void what_was_typed_of_a_plan_is_kept_while_a_sergeant_is_still_to_be_found() {
        record(Rank.CONSTABLE, plan());
        add(Rank.CONSTABLE, PlanGiven.nothing());

        assertThat(world.soFar.of(id)).isEqualTo(plan());
    }

    @Test
    void the_task_closes_it_with_what_is_on_record_or_says_what_is_missing() {
        record(Rank.CONSTABLE, plan());

        var refused = world.closeAsItStands().handle(NIGHT, id);

        assertThat(refused).isInstanceOf(Completion.Refused.class);
        assertThat(((Completion.Refused) refused).refusals())
                .extracting(Refusal::field)
                .containsExactly("participants");
        assertThat(world.steps.of(id.value())).containsExactly(CLOSE);

        addSergeantOnly();
        var done = world.closeAsItStands().handle(NIGHT, id);

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(world.plans.live(10)).hasSize(1).allMatch(it -> it.plan().equals(plan()));
        assertThat(world.steps.of(id.value())).isEmpty();
        assertThat(world.closeAsItStands().handle(NIGHT, id)).isInstanceOf(Completion.Gone.class);
    }

    @Test
    void a_case_shows_what_is_missing_and_keeps_who_looked() {
        record(Rank.CONSTABLE, PlanGiven.nothing());

        var open = world.readContact().of(NIGHT, BABY).open();

        assertThat(open).hasSize(1);
        assertThat(open.getFirst().missing())
                .extracting(Refusal::field)
                .contains("participants", "plan.risks", "plan.whereabouts");
        assertThat(world.audit.getLast().what()).isEqualTo("out-of-hours-contact-read");
    }

    @Test
    void a_contact_is_shown_in_full_with_its_plan_and_both_reads_are_kept() {
        record(Rank.SERGEANT, plan());
        var plan = world.plans.live(1).getFirst();

        var whole = world.readContact().behind(NIGHT, plan.id()).orElseThrow();

        assertThat(whole.contact().id()).isEqualTo(id);
        assertThat(whole.plan()).hasSize(1).allMatch(one -> one.plan().equals(plan));
        assertThat(whole.open()).isEmpty();
        assertThat(world.audit)
                .extracting(AuditEntry::what)
                .endsWith("out-of-hours-contact-read", "out-of-hours-plan-read");
    }

    @Test
    void whoever_may_not_read_a_case_reads_no_contact() {
        record(Rank.SERGEANT, plan());

        assertThatThrownBy(() -> world.readContact().handle(Actors.in(Role.OPERATOR), id))
                .isInstanceOf(AccessRefused.class);
    }

    private void record(Rank rank, PlanGiven plan) {
        var said =
                new ContactSaid(
                        ContactPurpose.STRATEGY_DISCUSSION,
                        SATURDAY,
                        List.of(Given.officer(rank)),
                        WORDS);
        world.contact().handle(NIGHT, new About(id, BABY), said, plan);
    }

    private ContactResult add(Rank rank, PlanGiven plan) {
        return world.contact().more(NIGHT, id, new More(List.of(Given.officer(rank)), WORDS, plan));
    }

    /** Nothing of the plan comes with it, so that the contact stays open. */
    private void addSergeantOnly() {
        assertThat(add(Rank.SERGEANT, PlanGiven.nothing())).isInstanceOf(ContactResult.Open.class);
    }

    private List<Deadline> limits() {
        return world.deadlines.deadlines().of("out-of-hours-contact", id.value());
    }

    private static PlanGiven plan() {
        return Given.plan(london("2026-11-30T10:00"));
    }
}
