package org.threshold.workflow.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.AgencyReply.Answer;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.platform.Refusal;

/** What is sent when a draft is circulated, and what an answer to it says. */
class DraftReplyTest {

    private static final Circulation SENT =
            new Circulation(
                    ADraft.version(ADraft.FIRST, 2), List.of(Agency.POLICE, Agency.GP), ADraft.AT);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    AGREE                          | AGREES
                    We agree.                      | AGREES
                    Agreed!                        | AGREES
                    AGREE, but who sees the baby?  | COMMENTS
                    Agreement was never asked for  | COMMENTS
                    DISAGREE: the father is unsafe | DISAGREES
                    We disagree                    | DISAGREES
                    Disagreeable stuff             | COMMENTS
                    The mother rang us yesterday   | COMMENTS
                    """,
            delimiter = '|')
    @Requirement("R-4.2-1b")
    void the_first_word_says_whether_it_agrees_and_no_but_is_lost(String words, Position said) {
        assertThat(DraftReply.of(Answer.REPLY, words)).contains(new Said(said, words));
    }

    @Test
    void a_disagreement_may_have_several_lines() {
        assertThat(DraftReply.of(Answer.REPLY, "Disagree\nThe plan is too weak."))
                .map(Said::position)
                .contains(Position.DISAGREES);
    }

    @Test
    void nothing_known_and_declined_are_kept_as_such_and_a_few_words_answer_nothing() {
        assertThat(DraftReply.of(Answer.NIL_RETURN, ""))
                .contains(new Said(Position.NIL_RETURN, ""));
        assertThat(DraftReply.of(Answer.DECLINED, "No."))
                .contains(new Said(Position.DECLINED, "No."));
        assertThat(DraftReply.of(Answer.NONE, "Who is asking?")).isEmpty();
    }

    @Test
    @Requirement({"L-3.1.19", "R-4.2-1b"})
    void the_request_asks_everybody_in_codes_and_holds_the_text_back_until_it_is_fetched() {
        var request = SENT.request(ADraft.about(Agency.POLICE, Agency.GP), ADraft.AT);

        assertThat(request.codes())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "analysis", ADraft.FIRST.toString(),
                                "questions", "draft-analysis",
                                "dueAt", ADraft.AT.toString(),
                                "asked", "police",
                                "asked2", "gp"));
        assertThat(request.detail())
                .contains(
                        "version 2", "Bruised twice.", "Stay with the aunt.", "AGREE or DISAGREE");
        assertThat(Circulation.asked(request)).contains(ADraft.FIRST);
    }

    @Test
    void anything_else_that_an_agency_was_told_asks_nothing_about_a_draft() {
        assertThat(Circulation.asked(told(ChangeKind.NEW_INJURY, "requested"))).isEmpty();
        assertThat(Circulation.asked(told(ChangeKind.INFORMATION_REQUEST, "overdue"))).isEmpty();
        assertThat(
                        Circulation.asked(
                                new NewChange(
                                        ChangeKind.INFORMATION_REQUEST,
                                        "requested",
                                        List.of(ADraft.CASE),
                                        ADraft.AT,
                                        Map.of("analysis", "no-id"),
                                        "")))
                .isEmpty();
    }

    private static NewChange told(ChangeKind kind, String stage) {
        return new NewChange(
                kind,
                stage,
                List.of(ADraft.CASE),
                ADraft.AT,
                Map.of("analysis", ADraft.FIRST.toString()),
                "");
    }

    @ParameterizedTest
    @EnumSource(Position.class)
    void whoever_agrees_or_has_nothing_to_say_needs_no_words_and_all_others_do(Position position) {
        boolean silent = position == Position.AGREES || position == Position.NIL_RETURN;

        assertThat(new Said(position, " ").refusals().isEmpty()).isEqualTo(silent);
        assertThat(new Said(position, "As found.").refusals()).isEmpty();
    }

    @Test
    void a_draft_says_what_was_found_and_what_is_to_be_done() {
        assertThat(new DraftText(" ", "").refusals())
                .extracting(Refusal::field)
                .containsExactly("analysis", "plan");
        assertThat(ADraft.TEXT.refusals()).isEmpty();
    }
}
