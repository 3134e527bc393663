package org.threshold.workflow.investigation.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.investigation.domain.Given.BABY;
import static org.threshold.workflow.investigation.domain.Given.NOW;
import static org.threshold.workflow.investigation.domain.Given.joint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.investigation.app.RecordAllegation.Known;
import org.threshold.workflow.investigation.domain.ActionGate.Taken;
import org.threshold.workflow.investigation.domain.ActionResult;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.Allegation.Claim;
import org.threshold.workflow.investigation.domain.Allegation.Closing;
import org.threshold.workflow.investigation.domain.AllegationOutcome;
import org.threshold.workflow.investigation.domain.EvidentialAction.Progress;
import org.threshold.workflow.investigation.domain.PutToThem;
import org.threshold.workflow.investigation.domain.RoleInCase;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.InvestigationTaken;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.ReferredSuspect;
import org.threshold.workflow.referral.ReferredSuspect.Said;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.worklist.Completion;

/** What is alleged is followed up and put to them, with or without an investigation. */
class ReferredAllegationsTest {

    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    private final InvestigationWorld world = new InvestigationWorld();

    private void referred(String role, String words) {
        world.named.add(
                new ReferredSuspect(
                        UUID.randomUUID(),
                        List.of(BABY),
                        new PersonId(UUID.randomUUID()),
                        role,
                        new Said("mother", words),
                        YESTERDAY));
        hear();
    }

    private void hear() {
        var child =
                new ConcernedChild(
                        BABY,
                        new PersonId(new UUID(9, 1)),
                        Mobility.MOBILE,
                        Mark.NONE_SEEN,
                        "",
                        Path.NOT_RED);
        world.referredAllegations()
                .received(
                        DANA_DUTY.actor(),
                        new ReferralReceived(
                                new ReferralId(new UUID(9, 2)),
                                Agency.SCHOOL,
                                List.of(child),
                                false,
                                YESTERDAY));
    }

    private Allegation only() {
        assertThat(world.kept.allegations.openFor(BABY)).hasSize(1);
        return world.kept.allegations.openFor(BABY).getFirst();
    }

    private Recorded enter(String what) {
        var claim = new Claim(RoleInCase.CHILD, RoleInCase.FATHER, false, what);
        return world.enterAllegation()
                .handle(DANA_DUTY.actor(), BABY, claim, new Known.JustNow())
                .orElseThrow();
    }

    private Completion close(PutToThem put) {
        var closing = new Closing(AllegationOutcome.RULED_OUT, "He was abroad.", put);
        return world.closeAllegation().handle(DANA_DUTY.actor(), only().id(), closing);
    }

    @Test
    @Requirement("R-4.2-4c")
    void what_a_referral_says_against_somebody_is_followed_up_though_nobody_investigates() {
        referred("parents-partner", "He shook her.");

        assertThat(only().investigation()).isEmpty();
        assertThat(only().claim())
                .isEqualTo(
                        new Claim(
                                RoleInCase.MOTHER,
                                RoleInCase.PARENTS_PARTNER,
                                false,
                                "He shook her."));
        var task = world.steps.aside().getFirst();
        assertThat(task.step()).isEqualTo(InvestigationSteps.CLOSE_ALLEGATION);
        assertThat(task.due().dueAt()).isEqualTo(YESTERDAY.plus(Duration.ofDays(2)));
        assertThat(world.calls).isEmpty();
        assertThat(world.suspicions).isEmpty();
    }

    @Test
    void heard_twice_it_is_one_allegation_and_without_words_it_is_one_too() {
        referred("relative", "");
        hear();

        assertThat(only().claim().what()).startsWith("Named in a referral as suspected");
    }

    @Test
    @Requirement("R-C&F-8b")
    void against_a_parent_who_is_not_there_it_cannot_be_closed_without_their_side() {
        referred("father", "He shook her.");

        assertThat(only().claim().absentParent()).isTrue();
        assertThat(close(new PutToThem.NotSaid())).isInstanceOf(Completion.Refused.class);
    }

    @Test
    @Requirement("R-C&F-8b")
    void closed_before_they_were_asked_it_leaves_the_task_to_put_it_to_them() {
        referred("father", "He shook her.");

        assertThat(close(new PutToThem.NotYet("He is at sea.")))
                .isInstanceOf(Completion.Done.class);

        assertThat(world.kept.actions.openFor(BABY))
                .singleElement()
                .satisfies(one -> assertThat(one.what().type()).isEqualTo(ActionType.PUT_TO_THEM));
        assertThat(world.steps.aside())
                .extracting("step")
                .containsExactly(InvestigationSteps.TAKE_ACTION);
    }

    @Test
    @Requirement("R-4.2-4c")
    void under_an_open_investigation_it_is_an_item_of_that() {
        world.kept.investigations.add(DANA_DUTY.actor(), joint(BABY));

        referred("mother", "She shook her.");

        assertThat(only().investigation()).contains(joint(BABY).id());
        assertThat(world.calls).isNotEmpty();
    }

    @Test
    @Requirement("R-4.2-4c")
    void an_investigation_that_begins_owns_it_from_then_on_with_its_limit_as_it_was() {
        referred("father", "He shook her.");
        world.open.put(BABY, new DiscussionId(new UUID(0, 3)));

        world.acceptances()
                .taken(
                        TERRY_TEAM.actor(),
                        new InvestigationTaken(
                                new AcceptanceId(UUID.randomUUID()), BABY, "DS 4411", NOW));

        assertThat(only().investigation()).isPresent();
        assertThat(world.limit(only().id().value()).orElseThrow().dueAt())
                .isEqualTo(YESTERDAY.plus(Duration.ofDays(2)));
    }

    @Test
    @Requirement("R-4.2-4c")
    void somebody_enters_one_from_the_case_and_it_is_discussed_today() {
        assertThat(enter("Dad hit me.")).isInstanceOf(Recorded.Kept.class);

        assertThat(only().investigation()).isEmpty();
        assertThat(only().claim().absentParent()).isTrue();
        assertThat(world.calls).singleElement().satisfies(it -> assertThat(it.today()).isTrue());
        assertThat(world.suspicions).hasSize(1);
    }

    @Test
    void entered_where_somebody_investigates_it_is_an_item_of_the_investigation() {
        world.kept.investigations.add(DANA_DUTY.actor(), joint(BABY));

        assertThat(enter("Dad hit me.")).isInstanceOf(Recorded.Kept.class);

        assertThat(only().investigation()).isPresent();
    }

    @Test
    void entered_without_words_it_is_asked_for_them() {
        assertThat(enter(" ")).isInstanceOf(Recorded.Refused.class);
        assertThat(world.kept.allegations.openFor(BABY)).isEmpty();
    }

    @Test
    void an_action_to_put_it_to_them_can_be_closed_without_an_investigation() {
        referred("father", "He shook her.");
        close(new PutToThem.NotYet("He is at sea."));
        var action = world.kept.actions.openFor(BABY).getFirst();

        var done =
                world.takeAction()
                        .handle(
                                DANA_DUTY.actor(),
                                action.id(),
                                new Taken(
                                        new Progress.Closed(ActionResult.SECURED, "He denies it."),
                                        Set.of(),
                                        ""));

        assertThat(done).isInstanceOf(Completion.Done.class);
    }
}
