package org.threshold.notification.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.local.contract.Contract;
import org.threshold.notification.acknowledgement.Reply.Answer;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.Topics;
import org.threshold.notification.testing.Published;

class KeepReplyTest {

    private static final NotificationId ID = new NotificationId(new UUID(7, 42));
    private static final Recipient PRACTICE = new Recipient("gp", "practice-k81234");
    private static final Instant AT = Instant.parse("2026-11-23T09:04:31.204518Z");
    private static final String WRITTEN = "Zebedee was seen on Monday.";

    private final Published published = new Published();
    private final KeepReply keep = new KeepReply(new RepliesInMemory(PRACTICE), published);

    @ParameterizedTest
    @EnumSource
    void what_is_said_of_it_keeps_to_the_published_schema_and_holds_no_text(Answer answer) {
        keep(new Reply(answer == Answer.NONE, answer, WRITTEN));

        String event = published.structured();
        assertThat(Contract.published().problemsOn(Topics.AGENCY_REPLIES, event)).isEmpty();
        assertThat(event).contains("practice-k81234", "\"text\":true").doesNotContain("Zebedee");
        assertThat(published.key().key()).isEqualTo(ID.toString());
    }

    @Test
    void an_acknowledgement_alone_is_no_reply() {
        assertThat(keep(Reply.NONE)).isEmpty();
        assertThat(published.events()).isEmpty();
    }

    @Test
    void each_has_the_next_number_and_the_same_once_more_is_the_one_before() {
        assertThat(keep(new Reply(true, Answer.NONE, ""))).hasValue(1);
        assertThat(keep(new Reply(true, Answer.NONE, ""))).hasValue(1);
        assertThat(keep(new Reply(true, Answer.NONE, WRITTEN))).hasValue(2);
        assertThat(keep(new Reply(true, Answer.NONE, ""))).hasValue(3);

        assertThat(published.events())
                .extracting(event -> event.data().get("number"))
                .containsExactly(1, 2, 3);
    }

    private OptionalInt keep(Reply reply) {
        return keep.keep(ID, PRACTICE, reply, AT);
    }
}
