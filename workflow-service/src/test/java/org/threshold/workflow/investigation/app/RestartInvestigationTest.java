package org.threshold.workflow.investigation.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.investigation.domain.Given.BABY;
import static org.threshold.workflow.investigation.domain.Given.ID;
import static org.threshold.workflow.investigation.domain.Given.joint;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.process.JointInvestigationProcess.Messages;
import org.threshold.process.JointInvestigationProcess.Variables;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.investigation.app.PlanEvidentialAction.NewAction;
import org.threshold.workflow.investigation.app.RecordSuspect.NewSuspect;
import org.threshold.workflow.investigation.domain.ActionGate.Taken;
import org.threshold.workflow.investigation.domain.ActionResult;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.ClosureGate;
import org.threshold.workflow.investigation.domain.EndStage;
import org.threshold.workflow.investigation.domain.EvidentialAction.Owner;
import org.threshold.workflow.investigation.domain.EvidentialAction.Progress;
import org.threshold.workflow.investigation.domain.EvidentialAction.What;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.RoleInCase;
import org.threshold.workflow.investigation.domain.Suspect.Stand;
import org.threshold.workflow.investigation.domain.SuspectStatus;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.worklist.Completion;

/** An investigation’s process is started again with every item that nobody has closed. */
class RestartInvestigationTest {

    private static final Actor DANA = DANA_DUTY.actor();
    private static final WantedDue BY_LIMIT = new WantedDue.ByTheLimit();

    private final InvestigationWorld world = new InvestigationWorld();

    @BeforeEach
    void opened() {
        world.kept.investigations.add(DANA, joint(BABY));
    }

    @Test
    void each_open_item_is_added_again_with_its_own_step_and_limit_and_a_closed_one_is_not() {
        UUID review = reviewOfSuspect();
        UUID action = action();
        close(action());
        List<EngineMessage> before = List.copyOf(world.engine);

        assertThat(world.restart().startAgain(ID.value())).contains("all-items-closed");

        List<EngineMessage> again = world.engine.subList(before.size(), world.engine.size());
        assertThat(again.getFirst().name()).isEqualTo(Messages.OPENED);
        assertThat(again.subList(1, again.size()))
                .hasSize(2)
                .allMatch(before::contains)
                .extracting(message -> message.variables().get(Variables.ITEM_ID))
                .containsExactlyInAnyOrder(review.toString(), action.toString());
    }

    @Test
    void one_that_is_closed_starts_nothing() {
        var closing = new ClosureGate.Closing(EndStage.NO_FURTHER_ACTION, "Nobody can be named.");
        assertThat(world.close().handle(TERRY_TEAM.actor(), ID, closing))
                .containsInstanceOf(Completion.Done.class);
        int before = world.engine.size();

        assertThat(world.restart().startAgain(ID.value())).isEmpty();

        assertThat(world.engine).hasSize(before);
    }

    @Test
    void it_carries_its_items_whether_they_are_closed_or_not() {
        UUID review = reviewOfSuspect();
        UUID action = action();
        close(action);

        var carried = world.restart().carrying(action).orElseThrow();

        assertThat(carried.subjectId()).isEqualTo(ID.value());
        assertThat(carried.parts()).containsExactlyInAnyOrder(ID.value(), review, action);
        assertThat(carried.cases()).containsExactly(BABY.value());
        assertThat(world.restart().carrying(ID.value())).contains(carried);
        assertThat(world.restart().carrying(review)).contains(carried);
        assertThat(world.restart().carrying(new UUID(9, 9))).isEmpty();
    }

    @Test
    void what_is_said_of_an_item_keeps_its_order_with_the_investigations_messages() {
        assertThat(world.steps.processOf(action())).contains(ID.value());
    }

    private UUID action() {
        var what = new What(ActionType.PHOTOGRAPHS, new Owner(Agency.HOSPITAL, "Pia"));
        return kept(world.planAction().handle(DANA, ID, new NewAction(what, List.of(), BY_LIMIT)));
    }

    private void close(UUID action) {
        var closed = new Progress.Closed(ActionResult.SECURED, "Taken on the ward.");
        assertThat(
                        world.takeAction()
                                .handle(DANA, new ItemId(action), new Taken(closed, Set.of(), "")))
                .isInstanceOf(Completion.Done.class);
    }

    /** The item of a suspect’s next review. */
    private UUID reviewOfSuspect() {
        var stand = new Stand(SuspectStatus.ON_BAIL, "Not to go near the child.");
        kept(
                world.recordSuspect()
                        .handle(DANA, ID, new NewSuspect(RoleInCase.FATHER, "", stand, BY_LIMIT)));
        return world.steps.waiting().getLast().subject().id();
    }

    private static UUID kept(Recorded recorded) {
        assertThat(recorded).isInstanceOf(Recorded.Kept.class);
        return ((Recorded.Kept) recorded).id();
    }
}
