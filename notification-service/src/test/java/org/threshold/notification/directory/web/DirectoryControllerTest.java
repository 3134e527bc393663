package org.threshold.notification.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.threshold.notification.platform.security.SliceOfAccess.OPERATOR;
import static org.threshold.notification.platform.security.SliceOfAccess.POLICE;
import static org.threshold.notification.platform.security.SliceOfAccess.SERVICE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.threshold.notification.directory.ChannelKind;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.directory.EnterChannels;
import org.threshold.notification.directory.Entries;
import org.threshold.notification.directory.Entry;
import org.threshold.notification.directory.Entry.Line;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.security.SliceOfAccess;

@WebMvcTest(DirectoryController.class)
@Import({SliceOfAccess.class, DirectoryControllerTest.Kinds.class})
class DirectoryControllerTest {

    private static final String ADDRESS = "/api/v1/directory/agencies/police/roles/duty-inspector";
    private static final Recipient INSPECTOR = new Recipient("police", "duty-inspector");
    private static final Endpoint WEBHOOK =
            new Endpoint("webhook", Map.of("url", "https://p.example/in", "secret", "whsec_x"));
    private static final String BODY =
            """
            {"channels":[{"kind":"webhook",
              "settings":{"url":"https://p.example/in","secret":"whsec_x"}}]}
            """;

    @Autowired private MockMvcTester http;
    @MockitoBean private Entries entries;
    @MockitoBean private EnterChannels enter;

    @Test
    void the_operator_enters_channels_and_gets_them_back_without_the_secret() {
        given(enter.handle(INSPECTOR, List.of(WEBHOOK))).willReturn(List.of());
        given(entries.of(INSPECTOR))
                .willReturn(Optional.of(new Entry(INSPECTOR, List.of(new Line(WEBHOOK, null)))));

        MvcTestResult answer = put(OPERATOR);

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyText().contains("https://p.example/in").doesNotContain("whsec_x");
    }

    @Test
    void what_cannot_be_used_is_refused() {
        given(enter.handle(INSPECTOR, List.of(WEBHOOK)))
                .willReturn(List.of(new Refusal("channels[0].settings.secret", "Bad", "Better")));

        assertThat(put(OPERATOR))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("channels[0].settings.secret");
    }

    @Test
    void a_role_without_an_entry_is_not_found() {
        given(entries.of(INSPECTOR)).willReturn(Optional.empty());

        assertThat(http.get().uri(ADDRESS).header("Authorization", OPERATOR)).hasStatus(404);
    }

    @Test
    void only_the_operator_gets_in() {
        assertThat(put(POLICE)).hasStatus(403);
        assertThat(put(SERVICE)).hasStatus(403);
        assertThat(http.get().uri(ADDRESS)).hasStatus(401);
    }

    private MvcTestResult put(String key) {
        return http.put()
                .uri(ADDRESS)
                .header("Authorization", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(BODY)
                .exchange();
    }

    @TestConfiguration
    static class Kinds {
        @Bean
        ChannelKind webhook() {
            return new ChannelKind() {
                @Override
                public String code() {
                    return "webhook";
                }

                @Override
                public List<Refusal> problemsWith(Map<String, String> settings) {
                    return List.of();
                }

                @Override
                public Set<String> secrets() {
                    return Set.of("secret");
                }
            };
        }
    }
}
