package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.PlannedAction;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Dissent;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;

/** R-4.2-3c: actions with who and by when, and what was disagreed with. */
class ActionRuleTest {

    @Test
    void an_action_says_what_and_who() {
        assertThat(fields(action("See the baby", "Ana"), dissent("The outcome"))).isEmpty();
        assertThat(fields(action(" ", "Ana"), dissent("The outcome")))
                .containsExactly("actions[0]");
        assertThat(fields(action("See the baby", ""), dissent("The outcome")))
                .containsExactly("actions[0]");
    }

    @Test
    void a_dissent_says_what_about() {
        assertThat(fields(action("See the baby", "Ana"), dissent("")))
                .containsExactly("dissents[0]");
    }

    private static PlannedAction action(String what, String owner) {
        return new PlannedAction(
                what, Agency.CHILDRENS_SOCIAL_CARE, owner, Instant.parse("2026-11-24T17:00:00Z"));
    }

    private static Dissent dissent(String what) {
        return new Dissent(Agency.HEALTH_VISITING, what, "Not settled.");
    }

    private static List<String> fields(PlannedAction action, Dissent dissent) {
        var decisions =
                new MeetingDecisions(
                        List.of(), List.of(action), List.of(dissent), new Next.Concluded());
        return ActionRule.refusals(decisions).stream().map(Refusal::field).toList();
    }
}
