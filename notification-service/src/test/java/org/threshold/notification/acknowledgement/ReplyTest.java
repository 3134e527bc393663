package org.threshold.notification.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.notification.acknowledgement.Reply.Answer;
import org.threshold.notification.delivery.InformationRequest;
import org.threshold.notification.platform.Refusal;

class ReplyTest {

    private static final Optional<InformationRequest> ASKED =
            Optional.of(new InformationRequest(List.of("background"), null, false));

    @Test
    void nothing_has_to_be_added() {
        assertThat(Reply.NONE.any()).isFalse();
        assertThat(Reply.NONE.problems(Optional.empty())).isEmpty();
        assertThat(Reply.NONE.problems(ASKED)).isEmpty();
        assertThat(new Reply(false, Answer.NONE, " \n ").any()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "false, NONE, 2000, true",
        "false, NONE, 2001, false",
        "true, REPLY, 10000, true",
        "true, REPLY, 10001, false",
        "true, DECLINED, 10001, false",
        "true, NIL_RETURN, 0, true",
        "true, NIL_RETURN, 12, true",
        "true, REPLY, 0, false",
        "true, DECLINED, 0, false",
        "true, NONE, 1, false",
        "false, REPLY, 12, false",
        "false, NIL_RETURN, 0, false"
    })
    void what_may_be_said_follows_from_what_was_asked(
            boolean asked, Answer answer, int length, boolean fits) {
        List<Refusal> problems =
                new Reply(false, answer, "x".repeat(length))
                        .problems(asked ? ASKED : Optional.empty());

        assertThat(problems.isEmpty()).isEqualTo(fits);
        assertThat(problems)
                .allMatch(one -> List.of("answer", "text").contains(one.field()))
                .noneMatch(one -> one.problem().isBlank() || one.remedy().isBlank());
    }

    @ParameterizedTest
    @EnumSource(names = {"ATTENDS", "DIALS_IN", "SENDS_REPORT"})
    void only_whoever_is_invited_says_how_they_take_part(Answer answer) {
        var invited = Optional.of(new InformationRequest(List.of("background"), null, true));
        var reply = new Reply(false, answer, "");

        assertThat(reply.problems(invited)).isEmpty();
        assertThat(reply.problems(ASKED)).extracting(Refusal::field).containsExactly("answer");
        assertThat(reply.problems(Optional.empty())).hasSize(1);
        assertThat(answer.takesPart()).isTrue();
        assertThat(Answer.REPLY.takesPart()).isFalse();
    }

    @Test
    void what_is_too_long_is_counted_as_people_count_it() {
        assertThat(text("😀".repeat(2_000)).problems(Optional.empty())).isEmpty();
        assertThat(text("a\r\n".repeat(1_000)).problems(Optional.empty())).isEmpty();
        assertThat(text("x".repeat(2_345)).problems(Optional.empty()))
                .extracting(Refusal::problem, Refusal::remedy)
                .containsExactly(
                        tuple(
                                "This has 2,345 characters, and 2,000 is the most",
                                "Shorten it by 345, or ring and say the rest"));
    }

    @Test
    void lines_are_kept_and_signs_that_are_no_text_are_not() {
        assertThat(text(" one\r\n\ttwo\u0000\u0007 ").text()).isEqualTo("one\n\ttwo");
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_has_a_code_of_its_own(Answer answer) {
        assertThat(Answer.of(answer.code())).contains(answer);
        assertThat(Answer.of("perhaps")).isEmpty();
    }

    @Test
    void what_was_written_is_in_no_text_about_it() {
        assertThat(text("Zebedee").toString()).doesNotContain("Zebedee");
    }

    private static Reply text(String text) {
        return new Reply(false, Answer.NONE, text);
    }
}
