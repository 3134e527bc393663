package org.threshold.workflow.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Refusal;

class AnswerAsSentTest {

    @Test
    @Requirement("L-3.1.19")
    void each_answer_is_read_from_the_fields_that_it_keeps() {
        assertThat(read("reply", " Seen. ", "Agrees.", null))
                .isEqualTo(new Answer.Reply("Seen.", "Agrees."));
        assertThat(read("nil-return", null, "Agrees.", " "))
                .isEqualTo(new Answer.NilReturn("Agrees."));
        assertThat(read("declined", null, null, "No consent."))
                .isEqualTo(new Answer.Declined("No consent."));
        assertThat(read("no-answer", "", null, "Rang twice."))
                .isEqualTo(new Answer.NoAnswer("Rang twice."));
    }

    @ParameterizedTest
    @CsvSource({
        "reply, Seen., Agrees., Rang., reason",
        "nil-return, Seen., Agrees., , facts",
        "nil-return, , Agrees., Rang., reason",
        "declined, Seen., , No consent., facts",
        "declined, , Agrees., No consent., comment",
        "no-answer, Seen., , Rang., facts"
    })
    void words_that_the_chosen_answer_does_not_keep_are_refused_and_not_lost(
            String kind,
            @Nullable String facts,
            @Nullable String comment,
            @Nullable String reason,
            String refused) {
        List<Refusal> refusals = AnswerAsSent.of(kind, facts, comment, reason).refusals();

        assertThat(refusals).extracting(Refusal::field).containsExactly(refused);
        assertThat(refusals.getFirst().problem()).contains(words(kind));
    }

    @Test
    void no_answer_that_is_known_is_nothing_yet_and_says_what_may_be_chosen() {
        for (String kind : List.of("", "perhaps")) {
            var sent = AnswerAsSent.of(kind, "Seen.", null, null);

            assertThat(sent.answer()).isEqualTo(new Answer.Awaited());
            assertThat(sent.refusals()).isEqualTo(new Answer.Awaited().refusals());
        }
    }

    private static Answer read(
            String kind,
            @Nullable String facts,
            @Nullable String comment,
            @Nullable String reason) {
        var sent = AnswerAsSent.of(kind, facts, comment, reason);
        assertThat(sent.refusals()).isEmpty();
        return sent.answer();
    }

    private static String words(String kind) {
        return AnswerAsSent.options().stream()
                .filter(one -> one.value().equals(kind))
                .map(Option::words)
                .findFirst()
                .orElseThrow();
    }
}
