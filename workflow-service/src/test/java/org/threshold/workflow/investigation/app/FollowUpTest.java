package org.threshold.workflow.investigation.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.SAM_SERGEANT;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.investigation.domain.Given.BABY;
import static org.threshold.workflow.investigation.domain.Given.ID;
import static org.threshold.workflow.investigation.domain.Given.NOW;
import static org.threshold.workflow.investigation.domain.Given.joint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.process.JointInvestigationProcess.Messages;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.investigation.app.PlanEvidentialAction.NewAction;
import org.threshold.workflow.investigation.app.RecordAllegation.Known;
import org.threshold.workflow.investigation.app.RecordAllegation.NewAllegation;
import org.threshold.workflow.investigation.app.RecordSuspect.NewSuspect;
import org.threshold.workflow.investigation.app.SignOpenEvidence.Signing;
import org.threshold.workflow.investigation.domain.ActionGate.Taken;
import org.threshold.workflow.investigation.domain.ActionResult;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.Allegation.Claim;
import org.threshold.workflow.investigation.domain.Allegation.Closing;
import org.threshold.workflow.investigation.domain.AllegationOutcome;
import org.threshold.workflow.investigation.domain.ClosureGate;
import org.threshold.workflow.investigation.domain.EndStage;
import org.threshold.workflow.investigation.domain.EvidentialAction.Owner;
import org.threshold.workflow.investigation.domain.EvidentialAction.Progress;
import org.threshold.workflow.investigation.domain.EvidentialAction.What;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.PutToThem;
import org.threshold.workflow.investigation.domain.RoleInCase;
import org.threshold.workflow.investigation.domain.Suspect.Stand;
import org.threshold.workflow.investigation.domain.SuspectStatus;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.SuspectedAdults.Suspicion;
import org.threshold.workflow.worklist.Completion;

/** Items of an investigation are recorded, followed up and closed, and then so is it. */
class FollowUpTest {

    private static final Actor DANA = DANA_DUTY.actor();
    private static final WantedDue BY_LIMIT = new WantedDue.ByTheLimit();

    private final InvestigationWorld world = new InvestigationWorld();

    @BeforeEach
    void opened() {
        world.kept.investigations.add(DANA, joint(BABY));
    }

    @Test
    @Requirement("R-4.2-4c")
    void an_allegation_is_an_item_of_its_own_due_within_two_days() {
        var item = kept(allege());

        assertThat(dueOf(item)).isEqualTo(NOW.plus(Duration.ofDays(2)));
        assertThat(world.engine).extracting(it -> it.name()).containsExactly(Messages.ITEM_ADDED);
        assertThat(new AllegationsKnown(world.kept.allegations).latestFor(BABY)).contains(NOW);
        assertThat(outstanding()).containsExactly("Allegation by the mother against the father");
    }

    @Test
    void an_allegation_that_no_meeting_has_heard_is_discussed_today() {
        kept(allege());

        assertThat(world.calls)
                .singleElement()
                .satisfies(call -> assertThat(call.today()).isTrue());
    }

    @Test
    void an_allegation_that_a_meeting_has_heard_since_calls_no_other() {
        world.decided.add(meeting(NOW.plusSeconds(60)));

        kept(allege());

        assertThat(world.calls).isEmpty();
    }

    @Test
    void an_allegation_after_the_end_is_kept_all_the_same_followed_up_and_discussed() {
        closed();
        kept(allege());

        assertThat(world.steps.aside()).hasSize(1);
        assertThat(world.calls)
                .singleElement()
                .satisfies(call -> assertThat(call.about().children()).hasSize(1));
        assertThat(outstanding()).hasSize(1);
    }

    @Test
    void a_closed_allegation_leaves_the_work_list_and_a_refused_one_does_not() {
        var item = new ItemId(kept(allege()));
        var wordless = new Closing(AllegationOutcome.TAKEN_BACK, "", new PutToThem.NotSaid());

        assertThat(world.closeAllegation().handle(DANA, item, wordless))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.steps.waiting()).hasSize(1);
        var found = new Closing(AllegationOutcome.RULED_OUT, "Both heard.", new PutToThem.Yes());
        assertThat(world.closeAllegation().handle(DANA, item, found))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.limit(item.value())).isEmpty();
        assertThat(world.closeAllegation().handle(DANA, item, found))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    @Requirement({"R-C&F-8b", "L-3.1.17"})
    void an_allegation_closed_before_it_was_put_to_them_leaves_a_step_with_a_limit() {
        var item = new ItemId(kept(allege()));
        var later = new PutToThem.NotYet("The police asked to wait.");

        world.closeAllegation()
                .handle(DANA, item, new Closing(AllegationOutcome.RULED_OUT, "So far.", later));

        assertThat(world.steps.waiting())
                .singleElement()
                .satisfies(
                        task ->
                                assertThat(task.due().dueAt())
                                        .isEqualTo(NOW.plus(Duration.ofDays(2))));
        assertThat(outstanding()).hasSize(1);
        assertThat(close()).isInstanceOf(Completion.Refused.class);
    }

    @Test
    void an_action_is_due_sooner_where_wanted_and_later_only_with_a_reason() {
        var sooner = NOW.plusSeconds(3600);
        var later = NOW.plus(Duration.ofHours(60));

        assertThat(dueOf(kept(plan(new WantedDue.At(sooner, ""))))).isEqualTo(sooner);
        assertThat(plan(new WantedDue.At(later, ""))).isInstanceOf(Recorded.Refused.class);
        assertThat(dueOf(kept(plan(new WantedDue.At(later, "The laboratory is shut.")))))
                .isEqualTo(later);
        assertThat(dueOf(kept(plan(BY_LIMIT)))).isEqualTo(NOW.plus(Duration.ofHours(24)));
    }

    @Test
    void open_evidence_holds_the_enquiry_back_until_both_managers_have_signed() {
        kept(plan(BY_LIMIT));

        assertThat(world.openEvidence().of(BABY)).hasSize(1);
        sign(SAM_SERGEANT.actor());
        assertThat(world.openEvidence().of(BABY)).hasSize(1);
        sign(TERRY_TEAM.actor());
        assertThat(world.openEvidence().of(BABY)).isEmpty();
    }

    @Test
    void a_suspect_who_is_not_charged_is_reviewed_again_and_the_next_review_is_an_item_too() {
        kept(suspect(new Stand(SuspectStatus.ARRESTED, "")));
        var review = new ItemId(world.steps.waiting().getFirst().subject().id());

        var released = new Stand(SuspectStatus.RELEASED, "");
        world.reviewSuspect()
                .handle(DANA, review, new ReviewSuspectStatus.Reviewed(released, BY_LIMIT));

        assertThat(world.steps.waiting())
                .singleElement()
                .satisfies(next -> assertThat(next.subject().id()).isNotEqualTo(review.value()));
    }

    @Test
    void it_is_closed_when_everything_in_it_is_and_those_concerned_are_told() {
        var action = new ItemId(kept(plan(BY_LIMIT)));

        assertThat(close()).isInstanceOf(Completion.Refused.class);
        assertThat(world.changes).isEmpty();
        var taken =
                new Taken(new Progress.Closed(ActionResult.SECURED, "In the store."), Set.of(), "");
        world.takeAction().handle(DANA, action, taken);
        assertThat(close()).isInstanceOf(Completion.Done.class);

        assertThat(world.changes)
                .extracting(change -> change.stage())
                .containsExactly("no-further-action");
        assertThat(world.engine.getLast().name()).isEqualTo(Messages.CLOSED);
        assertThat(new InvestigationCircumstances(world.kept.investigations).of(BABY)).isEmpty();
        assertThat(close()).isInstanceOf(Completion.Gone.class);
    }

    private static DecidedForChild meeting(Instant heldAt) {
        var decision =
                new ChildDecision(
                        BABY,
                        new ChildOutcome.Section17(),
                        "Heard.",
                        new Paediatric(Paediatric.Answer.NOT_NEEDED, "Seen before."),
                        new ReturnHome.NotInQuestion());
        return new DecidedForChild(
                new MeetingHeld(new DiscussionId(new UUID(0, 5)), 1, heldAt, true), decision);
    }

    private List<String> outstanding() {
        return new InvestigationsOutstanding(world.kept.allegations, world.kept.actions).of(BABY);
    }

    private void closed() {
        world.kept.investigations.close(
                DANA, joint(BABY).closed(NOW, EndStage.NO_FURTHER_ACTION, "Nothing."));
    }

    private Recorded allege() {
        var claim = new Claim(RoleInCase.MOTHER, RoleInCase.FATHER, false, "He shook him.");
        return world.recordAllegation()
                .handle(
                        DANA,
                        ID,
                        new NewAllegation(claim, List.of(), new Known.JustNow(), BY_LIMIT));
    }

    private Recorded plan(WantedDue due) {
        var what = new What(ActionType.PHOTOGRAPHS, new Owner(Agency.HOSPITAL, "Pia"));
        return world.planAction().handle(DANA, ID, new NewAction(what, List.of(), due));
    }

    @Test
    void whoever_is_suspected_is_looked_for_in_other_homes() {
        suspect(new Stand(SuspectStatus.ON_BAIL, "Not to go near the child."));

        assertThat(world.suspicions).extracting(Suspicion::role).containsExactly("father");
    }

    private Recorded suspect(Stand stand) {
        return world.recordSuspect()
                .handle(DANA, ID, new NewSuspect(RoleInCase.FATHER, "", stand, BY_LIMIT));
    }

    private void sign(Actor who) {
        assertThat(world.sign().handle(who, ID, new Signing(BABY, "It was cleaned.")))
                .containsInstanceOf(Completion.Done.class);
    }

    private Completion close() {
        var closing = new ClosureGate.Closing(EndStage.NO_FURTHER_ACTION, "Nobody can be named.");
        return world.close().handle(TERRY_TEAM.actor(), ID, closing).orElseThrow();
    }

    private Instant dueOf(UUID item) {
        return world.limit(item).orElseThrow().dueAt();
    }

    private static UUID kept(Recorded recorded) {
        assertThat(recorded).isInstanceOf(Recorded.Kept.class);
        return ((Recorded.Kept) recorded).id();
    }
}
