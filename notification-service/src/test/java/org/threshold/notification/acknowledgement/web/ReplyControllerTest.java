package org.threshold.notification.acknowledgement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.threshold.notification.platform.security.SliceOfAccess.OPERATOR;
import static org.threshold.notification.platform.security.SliceOfAccess.POLICE;
import static org.threshold.notification.platform.security.SliceOfAccess.SERVICE;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.threshold.notification.acknowledgement.ReadReply;
import org.threshold.notification.acknowledgement.Replies.Kept;
import org.threshold.notification.acknowledgement.Reply;
import org.threshold.notification.acknowledgement.Reply.Answer;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.security.Caller.ServiceSystem;
import org.threshold.notification.platform.security.SliceOfAccess;

@WebMvcTest(ReplyController.class)
@Import(SliceOfAccess.class)
class ReplyControllerTest {

    private static final NotificationId ID = new NotificationId(new UUID(0, 42));
    private static final Kept KEPT =
            new Kept(
                    1,
                    new Recipient("gp", "practice-k81234"),
                    new Reply(false, Answer.REPLY, "Seen on Monday."),
                    Instant.parse("2026-11-23T09:05:00Z"));

    @Autowired private MockMvcTester http;
    @MockitoBean private ReadReply read;

    @Test
    void a_service_fetches_what_was_written_by_its_number() {
        given(read.handle(new ServiceSystem(), ID, 1)).willReturn(Optional.of(KEPT));

        MvcTestResult answer = get(SERVICE, "1");

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.text").isEqualTo("Seen on Monday.");
        assertThat(answer).bodyJson().extractingPath("$.answer").isEqualTo("reply");
        assertThat(answer).bodyJson().extractingPath("$.by.role").isEqualTo("practice-k81234");
        assertThat(answer)
                .headers()
                .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
    }

    @Test
    void there_is_no_other_number_and_nobody_else_may_ask() {
        given(read.handle(new ServiceSystem(), ID, 2)).willReturn(Optional.empty());

        assertThat(get(SERVICE, "2")).hasStatus(404);
        assertThat(get(SERVICE, "one")).hasStatus(400);
        assertThat(get(POLICE, "1")).hasStatus(403);
        assertThat(get(OPERATOR, "3")).hasStatus(404);
        assertThat(get("Bearer thr_unknown", "1")).hasStatus(401);
    }

    private MvcTestResult get(String key, String number) {
        return http.get()
                .uri("/api/v1/notifications/" + ID + "/replies/" + number)
                .header("Authorization", key)
                .exchange();
    }
}
