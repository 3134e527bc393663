package org.threshold.workflow.enquiry.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ContributionId;

/** Nobody reads of one practice and takes it for both. */
class ContributionWordsTest {

    private static final Contribution ASKED =
            new Contribution(
                    new ContributionId(new UUID(0, 3)),
                    new EnquiryId(new UUID(0, 1)),
                    Agency.GP,
                    Instant.EPOCH);
    private static final Answered HERS =
            new Answered(new Answer.Reply("Seen twice.", "Worried."), "practice-k81234");
    private static final Answered TRIED = Answered.noted(new Answer.NoAnswer("Rang twice."));

    @Test
    @Requirement("R-4.2-5b")
    void of_two_practices_each_is_named_with_what_it_said_or_that_it_is_silent() {
        var both = ASKED.of(List.of("K81234", "K85678"));

        assertThat(ContributionWords.of(both.saying(HERS)))
                .containsExactly(
                        "Practice K81234: It says: Seen twice.",
                        "What it makes of it: Worried.",
                        "Practice K85678: It has not answered yet.");
        assertThat(ContributionWords.of(both.saying(HERS).saying(TRIED)))
                .containsExactly(
                        "Practice K81234: It says: Seen twice.",
                        "What it makes of it: Worried.",
                        "Recorded: It did not answer: Rang twice.");
        assertThat(ContributionWords.awaited(both.saying(HERS)))
                .isEqualTo("No answer yet from practice K85678.");
    }

    @Test
    void of_an_agency_with_one_desk_what_it_said_is_enough() {
        assertThat(ContributionWords.of(ASKED)).containsExactly("It has not answered yet.");
        assertThat(ContributionWords.of(ASKED.saying(HERS)))
                .containsExactly("It says: Seen twice.", "What it makes of it: Worried.");
        assertThat(ContributionWords.awaited(ASKED))
                .isEqualTo("No answer yet from General practice.");
    }
}
