package org.threshold.workflow.referral.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.referral.app.FakeFamily.HALF_BROTHER;
import static org.threshold.workflow.referral.app.FakeFamily.SISTER;
import static org.threshold.workflow.referral.app.ReferralWorld.NOW;
import static org.threshold.workflow.referral.app.ReferralWorld.OPERATOR;
import static org.threshold.workflow.referral.app.ReferralWorld.WORKER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.deadlines.Standing;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.AnswerOtherChildren.Said;
import org.threshold.workflow.referral.app.ReadOtherChildren.Known;
import org.threshold.workflow.referral.domain.OtherChildren;
import org.threshold.workflow.referral.domain.OtherChildren.Answer;
import org.threshold.workflow.referral.domain.SiblingStanding;
import org.threshold.workflow.worklist.Completion;

/** L-3.1.22: somebody asks about the other children, and whoever is known is confirmed. */
class AnswerOtherChildrenTest {

    private static final OtherChildren TWO =
            new OtherChildren(Answer.YES, OptionalInt.of(2), "Zora, 2, and Max");
    private static final OtherChildren NONE = new OtherChildren(Answer.NO, OptionalInt.empty(), "");

    private final ReferralWorld world = new ReferralWorld();

    @Test
    void the_answer_ends_the_task_meets_its_limit_and_is_kept() {
        var id = notAsked();

        var done = world.answerOthers().handle(WORKER, id, said(TWO, Map.of()));

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(world.steps.of(id.value()))
                .containsExactly("decide-referral", "record-other-children");
        assertThat(world.others.of(id)).isEqualTo(TWO);
        assertThat(world.acts()).endsWith("other-children-answered");
        assertThat(world.time.deadlines().of("referral", id.value()))
                .filteredOn(limit -> limit.waiting().step().equals("ask-other-children"))
                .extracting(limit -> limit.standing())
                .allMatch(Standing.Met.class::isInstance);
        assertThat(world.audit.toString()).doesNotContain("Zora");
    }

    @Test
    void whoever_answers_without_the_task_ends_it_all_the_same() {
        var id = notAsked();

        var done = world.answerOthers().record(WORKER, id, said(NONE, Map.of())).orElseThrow();

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(world.steps.of(id.value())).containsExactly("decide-referral");
        assertThat(world.answerOthers().handle(WORKER, id, said(TWO, Map.of())))
                .isInstanceOf(Completion.Gone.class);
        assertThat(world.answerOthers().record(WORKER, id, said(TWO, Map.of())).orElseThrow())
                .isInstanceOf(Completion.Done.class);
        assertThat(world.others.of(id)).isEqualTo(TWO);
    }

    @Test
    @Requirement("L-3.1.22")
    void whoever_is_confirmed_lives_in_the_home_from_then_on() {
        world.family.isKnown();
        var id = notAsked();

        var done =
                world.answerOthers()
                        .handle(
                                WORKER,
                                id,
                                said(
                                        TWO,
                                        Map.of(
                                                HALF_BROTHER.id(),
                                                SiblingStanding.LIVES_THERE,
                                                SISTER.id(),
                                                SiblingStanding.NO_LONGER)));

        assertThat(done.toString()).contains("part of what is decided");
        assertThat(world.family.recorded)
                .containsExactlyInAnyOrder(
                        "living at 4 Mill Lane: 2", "left 4 Mill Lane on 2026-11-23");
        assertThat(world.others.confirmed(id)).hasSize(2);
    }

    @Test
    @Requirement("L-3.1.22")
    void the_children_of_the_home_and_of_the_parents_are_listed_and_no_adult() {
        world.family.isKnown();
        var id = notAsked();

        assertThat(world.readOthers().handle(WORKER, id).orElseThrow().unconfirmed())
                .containsExactly(
                        new Known(SISTER, true, Optional.empty()),
                        new Known(HALF_BROTHER, false, Optional.empty()));
        assertThat(world.acts()).endsWith("other-children-read");
        world.answerOthers()
                .handle(WORKER, id, said(TWO, Map.of(SISTER.id(), SiblingStanding.LIVES_THERE)));
        assertThat(world.readOthers().handle(WORKER, id).orElseThrow().unconfirmed())
                .extracting(Known::person)
                .containsExactly(HALF_BROTHER);
    }

    @Test
    @Requirement("L-3.1.22")
    void children_of_whom_the_answer_tells_are_work_until_each_is_on_record() {
        var id = notAsked();
        world.answerOthers().handle(WORKER, id, said(TWO, Map.of()));

        var refused = world.recordNamed().handle(WORKER, id, "");
        assertThat(refused).isInstanceOf(Completion.Refused.class);
        assertThat(world.steps.of(id.value())).contains("record-other-children");
        world.family.isKnown();

        assertThat(world.recordNamed().handle(WORKER, id, "")).isInstanceOf(Completion.Done.class);
        assertThat(world.steps.of(id.value())).containsExactly("decide-referral");
        assertThat(world.acts()).endsWith("other-children-recorded");
        assertThatThrownBy(() -> world.recordNamed().handle(OPERATOR, id, ""))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void one_who_cannot_be_recorded_is_said_and_whoever_is_known_is_no_work() {
        var strangers = notAsked();
        world.answerOthers().handle(WORKER, strangers, said(TWO, Map.of()));
        assertThat(world.recordNamed().handle(WORKER, strangers, "Max lives abroad."))
                .isInstanceOf(Completion.Done.class);
        world.family.isKnown();
        var known = notAsked();

        world.answerOthers().handle(WORKER, known, said(TWO, Map.of()));

        assertThat(world.steps.of(known.value())).containsExactly("decide-referral");
    }

    @Test
    void where_no_home_is_on_record_the_address_has_to_be_said() {
        world.family.hasNoHome();
        var id = notAsked();
        var confirmed = Map.of(HALF_BROTHER.id(), SiblingStanding.LIVES_THERE);

        assertThat(refused(id, new Said(TWO, "", confirmed))).containsExactly("home");
        assertThat(world.steps.of(id.value())).contains("ask-other-children");
        world.answerOthers().handle(WORKER, id, new Said(TWO, "9 Hill Street", confirmed));
        assertThat(world.family.recorded).containsExactly("living at 9 Hill Street: 2");
    }

    @Test
    void a_stranger_is_not_confirmed() {
        world.family.isKnown();
        var stranger = Map.of(new PersonId(new UUID(9, 9)), SiblingStanding.LIVES_THERE);

        assertThat(refused(notAsked(), said(TWO, stranger))).containsExactly("siblings");
        assertThat(world.family.recorded).isEmpty();
    }

    @Test
    void an_answer_about_no_referral_is_about_nothing() {
        assertThat(
                        world.answerOthers()
                                .record(
                                        WORKER,
                                        new ReferralId(new UUID(9, 9)),
                                        said(NONE, Map.of())))
                .isEmpty();
    }

    @Test
    void whoever_runs_the_system_says_and_reads_nothing_about_a_family() {
        var id = notAsked();

        assertThatThrownBy(() -> world.answerOthers().handle(OPERATOR, id, said(NONE, Map.of())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.readOthers().handle(OPERATOR, id))
                .isInstanceOf(AccessRefused.class);
        assertThat(world.steps.of(id.value())).contains("ask-other-children");
    }

    private ReferralId notAsked() {
        return world.received(Reports.notAsked(NOW)).referral();
    }

    private static Said said(OtherChildren children, Map<PersonId, SiblingStanding> siblings) {
        return new Said(children, "", siblings);
    }

    private List<String> refused(ReferralId id, Said said) {
        var refused = (Completion.Refused) world.answerOthers().handle(WORKER, id, said);
        return refused.refusals().stream().map(Refusal::field).toList();
    }
}
