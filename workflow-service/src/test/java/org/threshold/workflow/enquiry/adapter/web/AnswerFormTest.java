package org.threshold.workflow.enquiry.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ContributionId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;

class AnswerFormTest {

    private static final String MEETING = "Seen twice, said the meeting.";
    private static final Contribution ASKED =
            new Contribution(
                    new ContributionId(new UUID(0, 3)),
                    new EnquiryId(new UUID(0, 1)),
                    Agency.GP,
                    Instant.EPOCH);

    private final Reading reading = new Reading();

    @Test
    void what_was_filled_in_from_the_record_and_left_is_in_the_way_of_no_answer() {
        var said = form("no-answer", MEETING + " ", "Rang twice.", null).read(reading, MEETING);

        assertThat(said).isEqualTo(Answered.noted(new Answer.NoAnswer("Rang twice.")));
        assertThat(reading.clean()).isTrue();
        assertThat(form("reply", MEETING, null, null).read(reading, MEETING))
                .isEqualTo(Answered.noted(new Answer.Reply(MEETING, "")));
    }

    @Test
    void what_somebody_typed_is_never_dropped() {
        form("no-answer", MEETING + " He drinks.", "Rang twice.", null).read(reading, MEETING);

        assertThat(reading.refusals()).extracting(Refusal::field).containsExactly("facts");
    }

    @Test
    @Requirement("R-4.2-5b")
    void an_answer_is_of_the_practice_that_is_named() {
        var said = form("reply", "Seen.", null, "k85678").read(reading, "");

        assertThat(said).isEqualTo(Answered.ofPractice("K85678", new Answer.Reply("Seen.", "")));
        assertThat(said.practice()).contains("K85678");
        form("reply", "Seen.", null, "the surgery").read(reading, "");
        assertThat(reading.refusals()).extracting(Refusal::field).containsExactly("practice");
    }

    @Test
    @Requirement("R-4.2-5b")
    void which_practice_is_asked_only_where_several_were_and_says_who_is_silent() {
        assertThat(names(AnswerForm.fields(ASKED.of(List.of("K81234")))))
                .containsExactly("kind", "facts", "comment", "reason");
        var several =
                ASKED.of(List.of("K81234", "K85678"))
                        .saying(Answered.ofPractice("K81234", new Answer.NilReturn("")));

        List<FormField> fields = AnswerForm.fields(several);

        assertThat(names(fields)).containsExactly("practice", "kind", "facts", "comment", "reason");
        assertThat(((FormField.Choice) fields.getFirst()).options())
                .extracting(FormField.Option::words)
                .containsExactly(
                        "Practice K81234, which has answered",
                        "Practice K85678, which has not answered yet");
    }

    private static AnswerForm form(
            String kind,
            @Nullable String facts,
            @Nullable String reason,
            @Nullable String practice) {
        return new AnswerForm(null, kind, facts, null, reason, practice);
    }

    private static List<String> names(List<FormField> fields) {
        return fields.stream().map(FormField::name).toList();
    }
}
