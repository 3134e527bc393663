package org.threshold.workflow.circumstances.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.AgencyReply.Answer;
import org.threshold.workflow.circumstances.AgencyReply.Said;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;

class ReplyWordsTest {

    private static final String WRITTEN = "Fred was seen.";

    @ParameterizedTest
    @CsvSource({
        "NONE, has written back to what it was told.",
        "REPLY, has said what it knows.",
        "NIL_RETURN, says that nothing is known there of the family.",
        "DECLINED, says why it cannot answer."
    })
    void a_notice_says_who_did_what_and_where_it_is_read(Answer answer, String words) {
        assertThat(ReplyWords.notice(kept(false, answer, WRITTEN).reply()))
                .isEqualTo(
                        "General practice, practice k81234 "
                                + words
                                + " Read it on the case’s page.");
    }

    @ParameterizedTest
    @CsvSource({
        "true, NONE, '', Filed in the record.",
        "true, NONE, Seen., Filed in the record. Seen.",
        "false, REPLY, Seen., It knows: Seen.",
        "false, NIL_RETURN, '', Nothing is known there.",
        "false, DECLINED, No consent., It cannot answer: No consent."
    })
    void a_list_shows_all_of_it(boolean filed, Answer answer, String words, String shown) {
        assertThat(ReplyWords.shown(kept(filed, answer, words))).isEqualTo(shown);
    }

    @Test
    void what_is_not_there_yet_is_said_to_be_on_its_way() {
        var awaited = new KeptReply(kept(false, Answer.NONE, WRITTEN).reply(), Optional.empty());

        assertThat(awaited.settled()).isFalse();
        assertThat(ReplyWords.shown(awaited)).isEqualTo("What was written is still being fetched.");
    }

    @Test
    void what_was_written_is_in_no_text_about_it() {
        assertThat(kept(true, Answer.REPLY, WRITTEN).toString()).doesNotContain("Fred");
    }

    private static KeptReply kept(boolean filed, Answer answer, String words) {
        var reply =
                new AgencyReply(
                        new AgencyReply.Id(new NotificationId(new UUID(0, 1)), 1),
                        Recipient.practice("K81234"),
                        new Said(filed, answer, !words.isEmpty()),
                        Instant.EPOCH);
        return new KeptReply(reply, Optional.of(words));
    }
}
