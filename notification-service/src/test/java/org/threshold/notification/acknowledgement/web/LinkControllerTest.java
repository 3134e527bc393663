package org.threshold.notification.acknowledgement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.threshold.notification.acknowledgement.AcknowledgeByLink;
import org.threshold.notification.acknowledgement.LinkView;
import org.threshold.notification.acknowledgement.LinkView.Expired;
import org.threshold.notification.acknowledgement.LinkView.Open;
import org.threshold.notification.acknowledgement.LinkView.Spent;
import org.threshold.notification.acknowledgement.LinkView.Unknown;
import org.threshold.notification.acknowledgement.Links.Link;
import org.threshold.notification.acknowledgement.OpenLink;
import org.threshold.notification.acknowledgement.Person;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.security.SliceOfAccess;

@WebMvcTest(LinkController.class)
@Import(SliceOfAccess.class)
class LinkControllerTest {

    private static final String TOKEN = "aB3_-".repeat(8) + "xyz";
    private static final Link LINK =
            new Link(
                    new NotificationId(new UUID(0, 42)),
                    new Recipient("health-visiting", "duty-health-visitor"),
                    List.of("CP-2041"),
                    Instant.parse("2026-11-24T09:30:00Z"),
                    null);

    @Autowired private MockMvcTester http;
    @MockitoBean private OpenLink open;
    @MockitoBean private AcknowledgeByLink acknowledge;

    @Test
    void opening_it_shows_whom_it_is_for_and_which_case_and_changes_nothing() {
        given(open.handle(TOKEN)).willReturn(new Open(LINK, List.of()));

        MvcTestResult page = http.get().uri("/n/" + TOKEN).exchange();

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains(
                        "<title>Say that you have received this message",
                        "duty health visitor, health visiting",
                        "CP-2041",
                        "<form method=\"post\"")
                .doesNotContain("<script", "style=");
        then(acknowledge).should(never()).handle(any(), any());
    }

    @Test
    void the_page_may_load_its_own_style_and_nothing_else_and_passes_its_address_to_nobody() {
        given(open.handle(TOKEN)).willReturn(new Open(LINK, List.of()));

        MvcTestResult page = http.get().uri("/n/" + TOKEN).exchange();

        assertThat(page)
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; form-action 'self';"
                                + " frame-ancestors 'none'; base-uri 'none'")
                .hasValue("Referrer-Policy", "no-referrer");
        assertThat(http.get().uri("/n/page.css")).hasStatusOk();
    }

    @Test
    void the_button_acknowledges_and_leads_to_a_page_that_can_be_loaded_again() {
        Person ada = new Person("Ada Byron", "health visitor");
        given(acknowledge.handle(TOKEN, ada)).willReturn(new Spent(LINK.expiresAt()));

        MvcTestResult answer = press("Ada Byron", "health visitor");

        assertThat(answer).hasStatus(302).hasRedirectedUrl("/n/" + TOKEN);
    }

    @Test
    void a_missing_name_is_told_at_the_top_and_at_the_field_and_what_was_typed_stays() {
        LinkView refused =
                new Open(LINK, List.of(new Refusal("name", "Enter your name", "It is kept")));
        given(acknowledge.handle(TOKEN, new Person("", "health visitor"))).willReturn(refused);

        MvcTestResult page = press("", "health visitor");

        assertThat(page).hasStatus(400);
        assertThat(page)
                .bodyText()
                .contains(
                        "<title>Error: ",
                        "<a href=\"#name\">Enter your name</a>",
                        "id=\"name-error\"",
                        "aria-describedby=\"name-error\"",
                        "value=\"health visitor\"")
                .doesNotContain("id=\"role-error\"");
    }

    @Test
    void a_spent_link_thanks() {
        given(open.handle(TOKEN)).willReturn(new Spent(LINK.expiresAt()));

        assertThat(http.get().uri("/n/" + TOKEN))
                .hasStatusOk()
                .bodyText()
                .contains("this message is acknowledged")
                .doesNotContain("CP-2041", "<form");
    }

    @Test
    void an_expired_and_an_unknown_link_say_whom_to_ring_and_nothing_else() {
        given(open.handle(TOKEN)).willReturn(new Expired());
        assertThat(http.get().uri("/n/" + TOKEN))
                .hasStatus(410)
                .bodyText()
                .contains("the duty social work desk")
                .doesNotContain("CP-2041");

        given(open.handle(TOKEN)).willReturn(new Unknown());
        assertThat(http.get().uri("/n/" + TOKEN)).hasStatus(404);
    }

    private MvcTestResult press(String name, String role) {
        return http.post()
                .uri("/n/" + TOKEN)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .formField("name", name)
                .formField("role", role)
                .exchange();
    }
}
