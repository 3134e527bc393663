package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.EnquiryId;

class ContributionTest {

    private static final Answer SEEN = new Answer.Reply("Seen twice.", "");
    private static final Contribution ASKED =
            new Contribution(
                            new ContributionId(new UUID(0, 3)),
                            new EnquiryId(new UUID(0, 1)),
                            Agency.GP,
                            Instant.EPOCH)
                    .of(List.of("K85678", "K81234"));

    @Test
    @Requirement("R-4.2-5b")
    void it_is_awaited_until_each_practice_has_answered_in_whatever_way() {
        var one = ASKED.saying(Answered.ofPractice("K81234", SEEN));
        var both = one.saying(Answered.ofPractice("K85678", new Answer.Declined("No consent.")));

        assertThat(ASKED.awaited()).isTrue();
        assertThat(one.awaited()).isTrue();
        assertThat(one.silent()).containsExactly("K85678");
        assertThat(both.awaited()).isFalse();
    }

    @Test
    @Requirement("R-4.2-5b")
    void an_answer_for_all_of_them_ends_the_wait_for_each() {
        var all = ASKED.saying(Answered.noted(new Answer.NoAnswer("Rang both twice.")));

        assertThat(all.silent()).isEmpty();
        assertThat(all.awaited()).isFalse();
    }

    @Test
    @Requirement("R-4.2-1b")
    void it_is_heard_only_where_everybody_who_answered_said_what_they_know() {
        var hers = ASKED.saying(Answered.ofPractice("K81234", SEEN));
        var declined = Answered.ofPractice("K85678", new Answer.Declined("No consent."));

        assertThat(ASKED.heard()).isFalse();
        assertThat(hers.heard()).isTrue();
        assertThat(hers.saying(declined).heard()).isFalse();
        assertThat(hers.saying(declined).saying(Answered.ofPractice("K85678", SEEN)).heard())
                .isTrue();
    }

    @Test
    void of_each_desk_the_latest_counts_and_what_they_know_adds_up() {
        var nothing = Answered.ofPractice("K81234", new Answer.NilReturn(""));
        var his = Answered.ofPractice("K85678", new Answer.Reply("He drinks.", ""));
        var hers = Answered.ofPractice("K81234", SEEN);

        var all = ASKED.saying(nothing).saying(his).saying(hers);

        assertThat(all.answers()).containsExactly(his, hers);
        assertThat(all.answer()).isEqualTo(new Answer.Reply("He drinks.\n\nSeen twice.", ""));
    }
}
