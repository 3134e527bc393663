package org.threshold.notification.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.notification.delivery.Kind;
import org.threshold.notification.delivery.Requests;
import org.threshold.notification.delivery.Tier;

class MailTextTest {

    private static final URI LINK = URI.create("https://tell.example/n/token");

    private final MailText text = Bodies.mailText();

    @Test
    void a_mail_says_which_case_whom_to_ring_and_where_to_acknowledge_whatever_the_tier() {
        String body = text.body(Requests.aRequest(Tier.T1, Kind.TELL), LINK);

        assertThat(body).contains("CP-2041, CP-2042", LINK.toString(), "01632 960000");
        assertThat(body).doesNotContain("injury", "EV-03", "head", "suspected");
        assertThat(text.subject(Requests.aRequest())).contains("CP-2041").doesNotContain("injury");
    }

    @Test
    void a_withdrawal_says_so() {
        assertThat(text.body(Requests.aRequest(Tier.T1, Kind.WITHDRAW), LINK))
                .contains("withdrawn");
    }

    @Test
    void a_request_says_that_information_is_asked_for_and_by_when_and_not_what() {
        var request = Requests.asking("police", Kind.TELL, Map.of("dueAt", "2026-11-30T17:00:00Z"));

        assertThat(text.subject(request))
                .isEqualTo("Information is asked for about case CP-2041, CP-2042");
        assertThat(text.body(request, LINK))
                .contains("by Monday 30 November 2026 at 17:00", LINK.toString(), "01632 960000")
                .doesNotContain("household", "questions");
        assertThat(text.ask(Requests.asking("police", Kind.TELL, Map.of())))
                .endsWith("about case CP-2041, CP-2042.");
    }
}
