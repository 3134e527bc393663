package org.threshold.workflow.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.Agency.GP;
import static org.threshold.workflow.access.Agency.POLICE;
import static org.threshold.workflow.analysis.domain.ADraft.FIRST;
import static org.threshold.workflow.analysis.domain.ADraft.SECOND;
import static org.threshold.workflow.analysis.domain.ADraft.by;
import static org.threshold.workflow.analysis.domain.ADraft.said;
import static org.threshold.workflow.analysis.domain.ADraft.version;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;

class DraftGateTest {

    private static final Version SENT = version(FIRST, 1, POLICE, GP);

    @Test
    @Requirement("L-3.1.19")
    void nothing_ends_before_a_draft_was_written_and_the_refusal_says_the_lesson() {
        assertThat(problems(ADraft.of(List.of())))
                .containsExactly(
                        "No agency could comment on a draft analysis: none was written. Agencies are asked"
                                + " for analysis and planning too, not only for facts (lesson 3.1.19,"
                                + " recommendation 4.2-1).");
    }

    @Test
    void nothing_ends_before_the_latest_version_was_circulated() {
        var draft =
                ADraft.of(
                        List.of(SENT, version(SECOND, 2)),
                        said(FIRST, POLICE, Position.AGREES),
                        said(FIRST, GP, Position.AGREES));

        assertThat(problems(draft))
                .singleElement()
                .asString()
                .startsWith("No agency has seen the latest version");
    }

    @Test
    @Requirement({"L-3.1.19", "R-4.2-1b"})
    void every_agency_of_the_roster_has_to_answer_the_draft() {
        assertThat(problems(ADraft.of(List.of(SENT), said(FIRST, GP, Position.COMMENTS))))
                .singleElement()
                .asString()
                .startsWith("An agency has not answered the draft analysis: Police.");
        assertThat(
                        problems(
                                ADraft.of(
                                        List.of(SENT),
                                        said(FIRST, GP, Position.COMMENTS),
                                        said(FIRST, POLICE, Position.AGREES))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Position.class)
    void whatever_an_agency_says_lets_it_end_but_that_it_declined(Position position) {
        var draft =
                ADraft.of(
                        List.of(SENT),
                        said(FIRST, GP, Position.AGREES),
                        said(FIRST, POLICE, position));

        assertThat(problems(draft).isEmpty()).isEqualTo(position != Position.DECLINED);
    }

    @Test
    void one_that_declined_is_named_and_can_be_left_out_with_a_reason() {
        var declined = said(FIRST, POLICE, Position.DECLINED);
        var agreed = said(FIRST, GP, Position.AGREES);

        assertThat(problems(ADraft.of(List.of(SENT), agreed, declined)))
                .singleElement()
                .asString()
                .startsWith("An agency declined to comment on the draft analysis: Police.");
        assertThat(
                        problems(
                                ADraft.of(
                                        List.of(SENT),
                                        agreed,
                                        declined,
                                        said(FIRST, POLICE, Position.LEFT_OUT))))
                .isEmpty();
    }

    @Test
    void an_answer_to_an_earlier_version_is_kept_and_does_not_answer_the_later_one() {
        var draft =
                ADraft.of(
                        List.of(SENT, version(SECOND, 2, POLICE, GP)),
                        said(FIRST, POLICE, Position.DISAGREES),
                        said(FIRST, GP, Position.AGREES),
                        said(SECOND, GP, Position.AGREES));

        assertThat(draft.outstanding()).containsExactly(POLICE);
        assertThat(draft.of(FIRST)).hasSize(2);
        assertThat(draft.disagreeing()).containsExactly(POLICE);
        assertThat(problems(draft)).hasSize(1);
    }

    @Test
    void a_disagreement_stands_until_the_same_duty_role_says_something_else() {
        var other = by(FIRST, GP, Position.AGREES, "practice-k82002");
        var earlier = by(FIRST, GP, Position.DISAGREES, "practice-k82001");

        assertThat(ADraft.of(List.of(SENT), earlier, other).disagreeing()).containsExactly(GP);
        assertThat(
                        ADraft.of(List.of(SENT), earlier, said(FIRST, GP, Position.LEFT_OUT))
                                .disagreeing())
                .containsExactly(GP);
        assertThat(
                        ADraft.of(
                                        List.of(SENT),
                                        earlier,
                                        by(FIRST, GP, Position.AGREES, "practice-k82001"))
                                .disagreeing())
                .isEmpty();
    }

    @Test
    void leaving_out_unsays_no_disagreement_that_was_written_down() {
        var draft =
                ADraft.of(
                        List.of(SENT),
                        said(FIRST, POLICE, Position.DISAGREES),
                        said(FIRST, POLICE, Position.LEFT_OUT));

        assertThat(draft.disagreeing()).containsExactly(POLICE);
    }

    @Test
    @Requirement("R-C&F-1")
    void whoever_agrees_comments_or_disagrees_contributes_to_the_analysis() {
        assertThat(
                        ADraft.of(
                                        List.of(SENT),
                                        said(FIRST, POLICE, Position.NIL_RETURN),
                                        said(FIRST, GP, Position.LEFT_OUT))
                                .contributing())
                .isEmpty();
        assertThat(
                        ADraft.of(
                                        List.of(SENT),
                                        said(FIRST, POLICE, Position.DISAGREES),
                                        said(FIRST, GP, Position.COMMENTS))
                                .contributing())
                .containsExactly(POLICE, GP);
    }

    @Test
    void a_roster_of_nobody_holds_nothing_back() {
        assertThat(DraftGate.refusals(new Draft(ADraft.about(), List.of(), List.of()))).isEmpty();
    }

    @Test
    void an_agency_that_came_to_the_roster_later_is_still_to_be_asked() {
        var draft = ADraft.of(List.of(version(FIRST, 1, POLICE)));

        assertThat(draft.toAsk()).containsExactly(GP);
        assertThat(draft.outstanding()).containsExactly(POLICE, GP);
    }

    private static List<String> problems(Draft draft) {
        return DraftGate.refusals(draft).stream().map(Refusal::problem).toList();
    }
}
