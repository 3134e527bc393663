package org.threshold.workflow.order.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.threshold.workflow.order.app.OrderWorld.BABY;
import static org.threshold.workflow.order.app.OrderWorld.WORKER;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.order.adapter.web.DecideProtectionStep.Form;
import org.threshold.workflow.order.app.OrderWorld;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.Completion;

/** What the brief of a case and the page of the step say of what protects the child by law. */
class ProtectionBriefTest {

    private static final Instant START = Instant.parse("2026-11-24T20:00:00Z");
    private static final String NONE = "No police protection or order.";

    private final OrderWorld world = new OrderWorld(START);
    private final ProtectionBrief brief = new ProtectionBrief(world.read());
    private final DecideProtectionStep step =
            new DecideProtectionStep(world.decide(), world.read());

    @Test
    @Requirement("L-3.1.24")
    void the_brief_says_since_when_police_protection_lasts_and_by_when_it_ends() {
        happens("police-protection", 0, 72);

        assertThat(brief.of(WORKER, BABY.value()))
                .extracting(BriefLine::question, BriefLine::words)
                .containsExactly(
                        tuple(
                                BriefQuestion.LEGAL_STATUS,
                                "In police protection since Tuesday 24 November 2026 at 20:00, ends by Friday 27"
                                        + " November 2026 at 20:00 at the latest."));
    }

    @Test
    @Requirement("L-3.1.24")
    void the_brief_says_since_when_an_emergency_order_stands_and_by_when_it_ends() {
        happens("police-protection", 0, 72);
        happens("order-granted", 24, 100);

        assertThat(brief.of(WORKER, BABY.value()))
                .extracting(BriefLine::words)
                .containsExactly(
                        "Emergency protection order since Wednesday 25 November 2026 at 20:00, ends by Sunday 29"
                                + " November 2026 at 00:00 at the latest.");
    }

    @Test
    void once_its_end_has_passed_the_brief_asks_for_what_is_not_recorded() {
        happens("police-protection", 0, 72);
        world.at(at(72).minusSeconds(1));
        String before = brief.of(WORKER, BABY.value()).getFirst().words();
        world.at(at(72));

        assertThat(before).endsWith("at the latest.");
        assertThat(brief.of(WORKER, BABY.value()).getFirst().words())
                .endsWith("That has passed: record its end, or what protects the child now.");
    }

    @Test
    @Requirement("L-3.1.24")
    void the_brief_says_that_there_is_neither() {
        assertThat(brief.of(WORKER, BABY.value())).isEmpty();
        assertThat(brief.otherwise()).containsEntry(BriefQuestion.LEGAL_STATUS, NONE);
    }

    @Test
    void the_page_of_the_step_says_until_when_and_who_must_be_told() {
        happens("police-protection", 0, 80);

        var choice = (FormField.Choice) step.fields(world.steps.only()).getFirst();

        assertThat(choice.hint())
                .contains(
                        "ends by Friday 27 November 2026 at 20:00",
                        "later than the law allows: check it.",
                        "the authority where the child was found",
                        "the authority where the child lives, the child, and the parents");
    }

    @Test
    void what_is_missing_or_cannot_be_used_is_said() {
        happens("police-protection", 0, 72);
        var task = world.steps.only();

        assertThat(step.complete(WORKER, task, new Form("prayer", "Nothing.")))
                .isInstanceOf(Completion.Refused.class);
        assertThat(step.complete(WORKER, task, new Form("goes-home", null)))
                .isInstanceOf(Completion.Refused.class);
        assertThat(step.complete(WORKER, task, new Form("goes-home", "With the mother.")))
                .isInstanceOf(Completion.Done.class);
    }

    private void happens(String stage, int from, int until) {
        world.happens(stage, at(from), Map.of("until", at(until).toString()));
    }

    private static Instant at(int hours) {
        return START.plus(Duration.ofHours(hours));
    }
}
