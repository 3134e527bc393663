package org.threshold.workflow.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.investigation.domain.ActionGate.Taken;
import org.threshold.workflow.investigation.domain.EvidentialAction.Progress;
import org.threshold.workflow.platform.Refusal;

/** L-3.1.6b, R-4.2-3b. */
class ActionGateTest {

    private static final EvidentialAction LIST =
            Given.action(ActionType.ACTION_LIST, Agency.POLICE);
    private static final EvidentialAction SCENE = Given.action(ActionType.SCENE, Agency.POLICE);

    @Test
    void an_action_is_closed_only_with_what_was_done_or_why_not() {
        assertThat(ActionGate.refusals(SCENE, taken("", Set.of(), ""), List.of()))
                .extracting(Refusal::field)
                .containsExactly("words");
        assertThat(ActionGate.refusals(SCENE, taken("Done.", Set.of(), ""), List.of())).isEmpty();
    }

    @Test
    void the_list_is_agreed_only_when_every_type_is_answered_for() {
        var others = EnumSet.copyOf(ActionType.onList());
        others.remove(ActionType.PHOTOGRAPHS);

        var refusals =
                ActionGate.refusals(LIST, taken("Agreed.", others, "No sign of it."), List.of());

        assertThat(refusals)
                .singleElement()
                .satisfies(one -> assertThat(one.problem()).contains("photographs"));
        assertThat(
                        ActionGate.refusals(
                                LIST,
                                taken("Agreed.", others, "No sign of it."),
                                List.of(ActionType.PHOTOGRAPHS)))
                .isEmpty();
    }

    @Test
    void what_is_not_needed_needs_a_reason() {
        var all = Set.copyOf(ActionType.onList());

        assertThat(ActionGate.refusals(LIST, taken("Agreed.", all, ""), List.of()))
                .extracting(Refusal::field)
                .containsExactly("notNeededReason");
    }

    @Test
    void why_it_has_to_be_said_is_said() {
        assertThat(ActionGate.refusals(SCENE, taken("", Set.of(), ""), List.of()).getFirst())
                .extracting(Refusal::problem)
                .asString()
                .contains("lesson 3.1.6");
    }

    private static Taken taken(String words, Set<ActionType> notNeeded, String whyNot) {
        return new Taken(new Progress.Closed(ActionResult.SECURED, words), notNeeded, whyNot);
    }
}
