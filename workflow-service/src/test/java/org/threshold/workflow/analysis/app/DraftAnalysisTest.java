package org.threshold.workflow.analysis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.analysis.app.DraftWorld.ENQUIRY;
import static org.threshold.workflow.analysis.app.DraftWorld.NOW;
import static org.threshold.workflow.analysis.app.DraftWorld.SERGEANT;
import static org.threshold.workflow.analysis.app.DraftWorld.WORKER;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.domain.ADraft;
import org.threshold.workflow.analysis.domain.AskedLine;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.analysis.domain.DraftText;
import org.threshold.workflow.analysis.domain.Position;
import org.threshold.workflow.analysis.domain.Said;
import org.threshold.workflow.analysis.domain.Version;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** A social worker writes a draft in versions and circulates it, and agencies answer it. */
class DraftAnalysisTest {

    private static final DraftText LATER = new DraftText("Bruised thrice.", "Stay in hospital.");
    private static final String OBTAIN = "obtain-draft-answer";

    private final DraftWorld world = new DraftWorld();

    @Test
    void a_version_is_kept_and_nobody_is_asked_before_it_is_circulated() {
        world.write.handle(WORKER, ENQUIRY, ADraft.TEXT, false);

        assertThat(latest().text()).isEqualTo(ADraft.TEXT);
        assertThat(latest().circulated()).isFalse();
        assertThat(world.changes).isEmpty();
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.locked).containsExactly(ADraft.CASE);
    }

    @Test
    @Requirement({"L-3.1.19", "R-4.2-1b"})
    void circulating_asks_every_agency_of_the_roster_in_one_request_and_each_has_a_due_time() {
        world.circulated();

        assertThat(world.changes)
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.kind()).isEqualTo(ChangeKind.INFORMATION_REQUEST);
                            assertThat(change.code("asked")).isEqualTo("police");
                            assertThat(change.code("asked2")).isEqualTo("gp");
                            assertThat(change.detail()).contains(ADraft.TEXT.analysis());
                        });
        assertThat(world.steps.waiting())
                .extracting(TaskView::step)
                .containsOnly(OBTAIN)
                .hasSize(2);
        assertThat(world.steps.waiting())
                .allMatch(task -> task.due().dueAt().toString().equals("2026-11-27T17:00:00Z"));
    }

    @Test
    void the_same_text_again_is_no_new_version_and_asks_only_whoever_came_to_the_roster_since() {
        world.circulated();
        world.roster.add(Agency.SCHOOL);

        world.write.handle(WORKER, ENQUIRY, ADraft.TEXT, true);

        assertThat(world.draft().versions()).hasSize(1);
        assertThat(world.changes.getLast().codes()).containsEntry("asked", "school");
        assertThat(world.changes.getLast().codes()).doesNotContainKey("asked2");
        assertThat(world.steps.waiting()).hasSize(3);

        world.write.handle(WORKER, ENQUIRY, ADraft.TEXT, true);
        assertThat(world.changes).hasSize(2);
    }

    @Test
    @Requirement("L-3.1.19")
    void a_later_version_loses_no_comment_and_its_circulation_ends_the_waiting_for_the_earlier() {
        UUID first = world.circulated().latest().orElseThrow().id();
        answer(first, Agency.POLICE, Position.DISAGREES, "The father is not safe.");

        world.write.handle(WORKER, ENQUIRY, LATER, true);

        assertThat(world.draft().of(first))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.said().words()).isEqualTo("The father is not safe."));
        assertThat(world.draft().versions().getFirst().text()).isEqualTo(ADraft.TEXT);
        assertThat(world.steps.waiting())
                .extracting(task -> task.subject().id())
                .containsExactlyInAnyOrderElementsOf(
                        latest().asked().stream().map(AskedLine::id).toList());
    }

    @Test
    void a_late_answer_to_an_earlier_version_is_kept_with_that_version() {
        UUID first = world.circulated().latest().orElseThrow().id();
        world.write.handle(WORKER, ENQUIRY, LATER, true);

        answer(first, Agency.GP, Position.COMMENTS, "Seen in March.");

        assertThat(world.draft().of(first)).hasSize(1);
        assertThat(world.draft().outstanding()).containsExactly(Agency.POLICE, Agency.GP);
    }

    @Test
    void a_version_without_an_analysis_or_a_plan_is_refused_and_an_unknown_enquiry_is_not_there() {
        assertThat(world.write.handle(WORKER, ENQUIRY, new DraftText("", " "), true))
                .isInstanceOfSatisfying(
                        DraftResult.Refused.class,
                        it -> assertThat(it.refusals()).extracting(Refusal::field).hasSize(2));
        assertThat(world.write.handle(WORKER, UUID.randomUUID(), ADraft.TEXT, true))
                .isInstanceOf(DraftResult.NotThere.class);
        Assertions.assertThatThrownBy(
                        () -> world.write.handle(SERGEANT, ENQUIRY, ADraft.TEXT, true))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    @Requirement("L-3.1.19")
    void an_agency_answers_for_itself_and_nobody_waits_for_it_any_more() {
        UUID version = world.circulated().latest().orElseThrow().id();

        assertThat(
                        world.answer.handle(
                                SERGEANT, version, Agency.POLICE, new Said(Position.AGREES, "")))
                .isInstanceOf(DraftResult.Kept.class);

        assertThat(world.draft().outstanding()).containsExactly(Agency.GP);
        assertThat(waitingFor(Agency.POLICE)).isEmpty();
        assertThat(waitingFor(Agency.GP)).containsExactly(OBTAIN);
        assertThat(world.audit.getLast().what()).isEqualTo("draft-analysis-answered");
    }

    @Test
    void it_answers_for_no_other_agency_and_leaves_nobody_out() {
        UUID version = world.circulated().latest().orElseThrow().id();

        assertThat(fields(SERGEANT, version, Agency.GP, Position.AGREES)).containsExactly("agency");
        assertThat(fields(SERGEANT, version, Agency.POLICE, Position.LEFT_OUT))
                .containsExactly("position");
        assertThat(fields(WORKER, version, Agency.POLICE, Position.LEFT_OUT)).isEmpty();
        assertThat(
                        world.answer.handle(
                                WORKER,
                                UUID.randomUUID(),
                                Agency.GP,
                                new Said(Position.AGREES, "")))
                .isInstanceOf(DraftResult.NotThere.class);
    }

    @Test
    void one_that_declined_goes_on_waiting_until_it_is_left_out_with_a_reason() {
        UUID version = world.circulated().latest().orElseThrow().id();

        answer(version, Agency.GP, Position.DECLINED, "Too busy.");
        assertThat(waitingFor(Agency.GP)).containsExactly(OBTAIN);

        assertThat(obtain(Agency.GP, Position.LEFT_OUT, "")).isInstanceOf(Completion.Refused.class);
        assertThat(obtain(Agency.GP, Position.LEFT_OUT, "Rang twice."))
                .isInstanceOf(Completion.Done.class);
        assertThat(waitingFor(Agency.GP)).isEmpty();
        assertThat(world.draft().outstanding()).containsExactly(Agency.POLICE);
    }

    @Test
    void what_an_agency_says_is_written_down_in_its_task() {
        world.circulated();
        UUID line = line(Agency.POLICE);

        assertThat(world.read.forLine(line).agency()).isEqualTo(Agency.POLICE);
        assertThat(obtain(Agency.POLICE, Position.COMMENTS, "Known to us."))
                .isInstanceOf(Completion.Done.class);

        assertThat(world.draft().contributing()).containsExactly(Agency.POLICE);
        assertThat(world.obtain.handle(WORKER, line, new Said(Position.AGREES, "")))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    void whoever_is_told_that_it_is_late_sees_what_is_known_and_that_it_was_read_is_kept() {
        assertThat(world.glance.known(ENQUIRY)).containsExactly("No draft analysis was written.");
        world.circulated();

        assertThat(world.glance.known(ENQUIRY))
                .containsExactly(
                        "Version 1 of the draft analysis waits for: Police, General practice.");
        assertThat(world.glance.page(ENQUIRY)).isEqualTo("/cases/CP-2041/analyses/" + ENQUIRY);
        assertThat(world.askedGlance.known(line(Agency.GP)))
                .containsExactly("Asked what it says of the draft analysis: General practice.");
        assertThat(world.askedGlance.page(line(Agency.GP))).isEqualTo(world.glance.page(ENQUIRY));
        assertThat(world.read.one(WORKER, ENQUIRY)).contains(world.draft());
        assertThat(world.audit.getLast().what()).isEqualTo("draft-analysis-read");
        assertThat(world.read.ofCase(WORKER, ADraft.CASE)).containsExactly(world.draft());
    }

    @Test
    void what_waits_is_of_the_case_that_its_case_joined() {
        world.circulated();

        world.joined.joined(
                new CaseJoined(WORKER, ADraft.CASE, new CaseRef("CP-1"), List.of(), NOW));

        assertThat(world.steps.waiting())
                .allMatch(task -> task.subject().cases().equals(List.of("CP-1")));
    }

    private Version latest() {
        return world.draft().latest().orElseThrow();
    }

    private UUID line(Agency agency) {
        return latest().asked().stream()
                .filter(one -> one.agency() == agency)
                .map(AskedLine::id)
                .findFirst()
                .orElseThrow();
    }

    private List<String> waitingFor(Agency agency) {
        return world.steps.of(line(agency));
    }

    private Completion obtain(Agency agency, Position position, String words) {
        return world.obtain.handle(WORKER, line(agency), new Said(position, words));
    }

    private Draft answer(UUID version, Agency agency, Position position, String words) {
        assertThat(world.answer.handle(WORKER, version, agency, new Said(position, words)))
                .isInstanceOf(DraftResult.Kept.class);
        return world.draft();
    }

    private List<String> fields(Actor who, UUID version, Agency agency, Position position) {
        return world.answer.handle(who, version, agency, new Said(position, "As said."))
                        instanceof DraftResult.Refused(var refusals)
                ? refusals.stream().map(Refusal::field).toList()
                : List.of();
    }
}
