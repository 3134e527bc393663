package org.threshold.workflow.analysis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.analysis.app.DraftWorld.ENQUIRY;
import static org.threshold.workflow.analysis.app.DraftWorld.WORKER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.domain.ADraft;
import org.threshold.workflow.analysis.domain.DraftText;
import org.threshold.workflow.analysis.domain.Position;
import org.threshold.workflow.analysis.domain.Said;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** What holds back an end, and what goes ahead of it and leaves work. */
class DraftsHoldBackTest {

    private static final String OBTAIN = "obtain-draft-answer";
    private static final String CIRCULATE = "circulate-draft-analysis";

    private final DraftWorld world = new DraftWorld();

    @Test
    @Requirement("L-3.1.19")
    void an_end_that_protects_goes_ahead_and_leaves_the_circulation_as_a_timed_task() {
        assertThat(world.holdBack.holdingBack(ENQUIRY)).hasSize(1);

        world.holdBack.wentAhead(ENQUIRY);

        assertThat(world.steps.only(CIRCULATE).due().dueAt()).isEqualTo("2026-11-27T17:00:00Z");
        assertThat(world.circulate.handle(WORKER, ENQUIRY, new DraftText("", "")))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.circulate.handle(WORKER, ENQUIRY, ADraft.TEXT))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.steps.waiting())
                .extracting(TaskView::step)
                .containsOnly(OBTAIN)
                .hasSize(2);
        assertThat(world.circulate.handle(WORKER, ENQUIRY, ADraft.TEXT))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    void circulating_on_its_page_ends_the_task_too() {
        world.holdBack.wentAhead(ENQUIRY);

        world.circulated();

        assertThat(world.steps.waiting()).extracting(TaskView::step).containsOnly(OBTAIN);
    }

    @Test
    void an_end_that_protects_keeps_what_was_asked_waiting_under_its_limit() {
        world.circulated();

        world.holdBack.wentAhead(ENQUIRY);

        assertThat(world.steps.waiting())
                .extracting(TaskView::step)
                .containsOnly(OBTAIN)
                .hasSize(2);
        assertThat(world.holdBack.holdingBack(UUID.randomUUID())).isEmpty();
    }

    @Test
    void it_can_end_when_every_agency_has_answered() {
        UUID version = world.circulated().latest().orElseThrow().id();
        answer(version, Agency.POLICE, new Said(Position.DISAGREES, "Too little."));
        assertThat(world.holdBack.holdingBack(ENQUIRY)).hasSize(1);
        answer(version, Agency.GP, new Said(Position.NIL_RETURN, ""));

        assertThat(world.holdBack.holdingBack(ENQUIRY)).isEmpty();
        assertThat(world.draft().disagreeing()).containsExactly(Agency.POLICE);
    }

    private void answer(UUID version, Agency agency, Said said) {
        world.answer.handle(WORKER, version, agency, said);
    }
}
