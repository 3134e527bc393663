package org.threshold.notification.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.threshold.notification.platform.security.SliceOfAccess.OPERATOR;
import static org.threshold.notification.platform.security.SliceOfAccess.POLICE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.threshold.notification.directory.AgencyRates;
import org.threshold.notification.directory.AgencyRates.Entered;
import org.threshold.notification.directory.ChangeSecret;
import org.threshold.notification.directory.DirectoryChange;
import org.threshold.notification.directory.DirectoryHistory;
import org.threshold.notification.directory.EnterRate;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.security.SliceOfAccess;

@WebMvcTest({SecretController.class, HistoryController.class, RateController.class})
@Import(SliceOfAccess.class)
class SecretControllerTest {

    private static final String ROLE = "/api/v1/directory/agencies/police/roles/any";
    private static final Recipient DESK = new Recipient("police", "any");

    @Autowired private MockMvcTester http;
    @MockitoBean private ChangeSecret change;
    @MockitoBean private DirectoryHistory history;
    @MockitoBean private AgencyRates rates;
    @MockitoBean private EnterRate enterRate;

    @Test
    void the_operator_changes_a_secret_and_gets_nothing_back() {
        given(change.handle(DESK, Preference.SECOND, "whsec_x")).willReturn(List.of());

        assertThat(put("second", OPERATOR)).hasStatus(204).bodyText().isEmpty();
    }

    @Test
    void what_cannot_be_done_is_refused() {
        given(change.handle(DESK, Preference.FIRST, "whsec_x"))
                .willReturn(List.of(new Refusal("settings.secret", "Bad", "Better")));

        assertThat(put("first", OPERATOR))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("settings.secret");
        assertThat(put("third", OPERATOR)).hasStatus(400);
    }

    @Test
    void the_history_says_what_was_done_and_when() {
        Instant at = Instant.parse("2026-11-23T09:00:00Z");
        given(history.of(DESK))
                .willReturn(
                        List.of(
                                new DirectoryChange(
                                        Preference.FIRST,
                                        "webhook",
                                        DirectoryChange.What.SECRET_CHANGED,
                                        at)));

        assertThat(http.get().uri(ROLE + "/history").header("Authorization", OPERATOR))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        [{"channel":"first","kind":"webhook","what":"secret-changed",
                          "at":"2026-11-23T09:00:00Z"}]
                        """);
    }

    @Test
    void the_operator_enters_a_rate_and_is_shown_what_was_entered() {
        Instant at = Instant.parse("2026-11-23T09:00:00Z");
        given(enterRate.handle("police", Optional.of(5))).willReturn(List.of());
        given(rates.of("police"))
                .willReturn(List.of(new Entered(null, at), new Entered(5, at.plusSeconds(60))));

        assertThat(putRate("{\"perSecond\":5}", OPERATOR))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        [{"perSecond":null,"at":"2026-11-23T09:00:00Z"},
                         {"perSecond":5,"at":"2026-11-23T09:01:00Z"}]
                        """);
        assertThat(putRate("{\"perSecond\":\"many\"}", OPERATOR)).hasStatus(400);
        assertThat(putRate("{\"perSecond\":5}", POLICE)).hasStatus(403);
    }

    @Test
    void only_the_operator_gets_in() {
        assertThat(put("first", POLICE)).hasStatus(403);
        assertThat(http.get().uri(ROLE + "/history").header("Authorization", POLICE))
                .hasStatus(403);
    }

    private MvcTestResult putRate(String body, String key) {
        return http.put()
                .uri("/api/v1/directory/agencies/police/rate")
                .header("Authorization", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult put(String channel, String key) {
        return http.put()
                .uri(ROLE + "/channels/" + channel + "/secret")
                .header("Authorization", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"secret\":\"whsec_x\"}")
                .exchange();
    }
}
