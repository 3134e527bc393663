package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.InvestigationItemProcess.Steps;
import org.threshold.process.JointInvestigationProcess.Ends;
import org.threshold.process.JointInvestigationProcess.Messages;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.OpenJob;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;

class JointInvestigationPathTest {

    @RegisterExtension
    static final PathCoverage PATHS =
            PathCoverage.of(JointInvestigationProcess.ID, InvestigationItemProcess.ID);

    private final UUID investigation = UUID.randomUUID();

    @Test
    void an_investigation_ends_when_all_its_items_are_closed(TestEngine engine) {
        open(engine);
        var photographs = engine.limitIn(24);
        var allegation = engine.limitIn(48);
        var bail = engine.limitIn(600);

        add(engine, Steps.TAKE_EVIDENTIAL_ACTION, photographs);
        add(engine, Steps.CLOSE_ALLEGATION, allegation);
        add(engine, Steps.REVIEW_SUSPECT_STATUS, bail);
        close(
                engine,
                Steps.TAKE_EVIDENTIAL_ACTION,
                photographs,
                "police-referral-sergeant",
                "allocated-social-worker",
                "paediatrician");
        close(
                engine,
                Steps.CLOSE_ALLEGATION,
                allegation,
                "police-referral-sergeant",
                "allocated-social-worker");
        close(engine, Steps.REVIEW_SUSPECT_STATUS, bail, "police-referral-sergeant");

        assertThat(engine.running(JointInvestigationProcess.ID)).isEqualTo(1);
        engine.publish(Messages.CLOSED, investigation, Map.of());
        engine.assertEnded(InvestigationItemProcess.ID, InvestigationItemProcess.Ends.ITEM_CLOSED);
        engine.assertEnded(JointInvestigationProcess.ID, Ends.CLOSED);
    }

    @Test
    void every_evidential_action_is_an_item_of_its_own(TestEngine engine) {
        open(engine);
        var clothing = engine.limitIn(24);
        var phone = engine.limitIn(36);

        add(engine, Steps.TAKE_EVIDENTIAL_ACTION, clothing);
        add(engine, Steps.TAKE_EVIDENTIAL_ACTION, phone);

        assertThat(engine.steps())
                .extracting(OpenJob::subjectId, OpenJob::dueAt)
                .containsExactlyInAnyOrder(
                        tuple(idOf(clothing), clothing.dueAt()), tuple(idOf(phone), phone.dueAt()));
    }

    @Test
    void an_overdue_action_climbs_and_stays_open(TestEngine engine) {
        open(engine);
        var scene = engine.limitIn(24);
        add(engine, Steps.TAKE_EVIDENTIAL_ACTION, scene);

        engine.advanceTo(scene.firstRungAt());

        engine.assertClimbs(scene);
        assertThat(engine.step(Steps.TAKE_EVIDENTIAL_ACTION).dueAt()).isEqualTo(scene.dueAt());
    }

    @Test
    void an_item_that_moves_climbs_at_its_new_instant(TestEngine engine) {
        open(engine);
        var scene = engine.limitIn(24);
        add(engine, Steps.TAKE_EVIDENTIAL_ACTION, scene);
        var rung = engine.limitIn(2).dueAt();

        engine.publish(
                Messages.DEADLINE_MOVED,
                investigation,
                Map.of("movedDeadlineId", scene.id().toString(), "movedRungAt", rung.toString()));
        engine.advanceTo(rung);

        engine.assertClimbs(scene);
    }

    @Test
    void a_superseded_investigation_ends_with_its_items(TestEngine engine) {
        open(engine);
        add(engine, Steps.CLOSE_ALLEGATION, engine.limitIn(48));

        engine.publish(Messages.SUPERSEDED, investigation, Map.of());

        engine.assertEnded(JointInvestigationProcess.ID, Ends.SUPERSEDED);
        assertThat(engine.steps()).isEmpty();
    }

    private void open(TestEngine engine) {
        engine.publish(
                Messages.OPENED,
                investigation,
                Map.of("investigationId", investigation.toString()));
        var claim = engine.job(EveryProcess.CLAIM_SUBJECT);
        assertThat(claim.subjectId()).isEqualTo(investigation.toString());
        engine.complete(claim, Map.of());
    }

    private void add(TestEngine engine, String step, Limit limit) {
        engine.publish(
                Messages.ITEM_ADDED,
                investigation,
                Map.of("itemId", idOf(limit), "itemStep", step, "item", limit.asVariable()));
    }

    private static void close(TestEngine engine, String name, Limit limit, String... groups) {
        var step = engine.step(name);
        assertThat(step.subjectId()).isEqualTo(idOf(limit));
        assertThat(step.dueAt()).isEqualTo(limit.dueAt());
        assertThat(step.groups()).containsExactly(groups);
        engine.complete(step, Map.of());
    }

    /** What a limit belongs to is told apart by the limit in these tests. */
    private static String idOf(Limit limit) {
        return "item-of-" + limit.id();
    }
}
