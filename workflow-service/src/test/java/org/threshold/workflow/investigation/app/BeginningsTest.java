package org.threshold.workflow.investigation.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.investigation.domain.Given.BABY;
import static org.threshold.workflow.investigation.domain.Given.NOW;
import static org.threshold.workflow.investigation.domain.Given.SIBLING;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.InvestigationKind;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.InvestigationTaken;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;

/** An investigation begins with the acceptance, and goes on when its case joins another. */
class BeginningsTest {

    private static final DiscussionId DISCUSSION = new DiscussionId(new UUID(0, 3));
    private static final CaseRef KNOWN = new CaseRef("CP-1000");

    private final InvestigationWorld world = new InvestigationWorld();

    private void taken(CaseRef ref) {
        var taken = new InvestigationTaken(new AcceptanceId(new UUID(0, 5)), ref, "DS 4411", NOW);
        world.acceptances().taken(TERRY_TEAM.actor(), taken);
    }

    private Investigation only() {
        assertThat(world.kept.investigations.all()).hasSize(1);
        return world.kept.investigations.all().getFirst();
    }

    @Test
    void what_the_police_take_is_an_investigation_with_its_action_list_from_that_minute() {
        world.open.put(BABY, DISCUSSION);

        taken(BABY);

        assertThat(only().kind()).isEqualTo(InvestigationKind.JOINT);
        assertThat(only().discussion()).isEqualTo(DISCUSSION);
        var list = world.kept.actions.openFor(BABY).getFirst();
        assertThat(list.what().type()).isEqualTo(ActionType.ACTION_LIST);
        assertThat(list.what().owner().agency()).isEqualTo(Agency.POLICE);
        assertThat(world.steps.waiting())
                .extracting(task -> task.due().dueAt())
                .containsExactly(NOW.plus(Duration.ofHours(24)));
        assertThat(new InvestigationCircumstances(world.kept.investigations).of(BABY))
                .containsExactly(Circumstance.INVESTIGATION_OPEN);
        assertThat(world.calls).isEmpty();
        assertThat(world.events.toString()).doesNotContain("4411");
    }

    @Test
    void a_second_child_of_the_discussion_joins_the_same_one() {
        world.open.putAll(Map.of(BABY, DISCUSSION, SIBLING, DISCUSSION));

        taken(BABY);
        taken(SIBLING);

        assertThat(only().cases()).containsExactly(BABY, SIBLING);
    }

    @Test
    void what_nobody_discusses_any_more_is_discussed_today() {
        taken(BABY);

        assertThat(world.calls)
                .singleElement()
                .satisfies(call -> assertThat(call.today()).isTrue());
        assertThat(only().covers(BABY)).isTrue();
    }

    @Test
    void taken_under_a_case_that_joined_another_it_covers_that_other() {
        world.answering.put(BABY, KNOWN);
        world.open.put(KNOWN, DISCUSSION);

        taken(BABY);

        assertThat(only().cases()).containsExactly(KNOWN);
    }

    @Test
    void an_open_investigation_covers_the_case_that_its_own_joins() {
        world.open.put(BABY, DISCUSSION);
        taken(BABY);

        world.joins().joined(joined());

        assertThat(only().cases()).containsExactly(BABY, KNOWN);
        assertThat(world.kept.investigations.openOf(List.of(KNOWN))).hasSize(1);
        assertThat(world.audit.getLast().cases()).containsExactly("CP-1000");
    }

    @Test
    void where_that_case_has_one_each_goes_on() {
        world.open.put(BABY, DISCUSSION);
        world.open.put(KNOWN, new DiscussionId(new UUID(0, 4)));
        taken(BABY);
        taken(KNOWN);

        world.joins().joined(joined());

        assertThat(world.kept.investigations.all())
                .extracting(Investigation::cases)
                .containsExactly(List.of(BABY), List.of(KNOWN));
    }

    private static CaseJoined joined() {
        return new CaseJoined(TERRY_TEAM.actor(), BABY, KNOWN, List.of(), NOW);
    }
}
