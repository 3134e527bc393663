package org.threshold.notification.acknowledgement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.threshold.notification.acknowledgement.LimitLinks;
import org.threshold.notification.acknowledgement.LinkView;
import org.threshold.notification.acknowledgement.LinkView.Expired;
import org.threshold.notification.acknowledgement.LinkView.Open;
import org.threshold.notification.acknowledgement.LinkView.Spent;
import org.threshold.notification.acknowledgement.LinkView.Unknown;
import org.threshold.notification.acknowledgement.Links.About;
import org.threshold.notification.acknowledgement.Links.Link;
import org.threshold.notification.acknowledgement.OpenLink;
import org.threshold.notification.acknowledgement.Person;
import org.threshold.notification.acknowledgement.Reply;
import org.threshold.notification.acknowledgement.Reply.Answer;
import org.threshold.notification.delivery.InformationRequest;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.security.SliceOfAccess;

@WebMvcTest(LinkController.class)
@Import({SliceOfAccess.class, ClientAddress.class})
class LinkControllerTest {

    private static final String TOKEN = "aB3_-".repeat(8) + "xyz";
    private static final Link LINK =
            new Link(
                    new NotificationId(new UUID(0, 42)),
                    new Recipient("health-visiting", "duty-health-visitor"),
                    new About(List.of("CP-2041"), null),
                    false,
                    Instant.parse("2026-11-24T09:30:00Z"),
                    null);
    private static final Link REQUEST =
            LINK.asking(
                    new InformationRequest(
                            List.of("health"), Instant.parse("2026-11-30T17:00:00Z"), false));

    @Autowired private MockMvcTester http;
    @MockitoBean private OpenLink open;
    @MockitoBean private AcknowledgeByLink acknowledge;
    @MockitoBean private LimitLinks limit;

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
        then(acknowledge).should(never()).handle(any(), any(), any());
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
        given(acknowledge.handle(TOKEN, ada, Reply.NONE)).willReturn(new Spent(LINK.expiresAt()));

        MvcTestResult answer = press("Ada Byron", "health visitor");

        assertThat(answer).hasStatus(302).hasRedirectedUrl("/n/" + TOKEN);
    }

    @Test
    void a_missing_name_is_told_at_the_top_and_at_the_field_and_what_was_typed_stays() {
        LinkView refused =
                new Open(LINK, List.of(new Refusal("name", "Enter your name", "It is kept")));
        given(acknowledge.handle(TOKEN, new Person("", "health visitor"), Reply.NONE))
                .willReturn(refused);

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
    void filed_and_a_short_reply_may_be_added_and_the_page_says_who_reads_it_and_whom_to_ring() {
        given(open.handle(TOKEN)).willReturn(new Open(LINK, List.of()));

        assertThat(http.get().uri("/n/" + TOKEN))
                .bodyText()
                .contains("name=\"filed\"", "name=\"text\"", "reads it in office hours")
                .contains("in danger now, ring the duty social work desk")
                .doesNotContain("name=\"answer\"");
    }

    @Test
    void what_was_typed_stays_when_it_is_too_long_and_it_is_noted_that_the_message_was_received() {
        String much = "<b>Zebedee</b> " + "x".repeat(3_000);
        Reply typed = new Reply(true, Answer.NONE, much);
        LinkView refused =
                new Open(
                        new Link(
                                LINK.notification(),
                                LINK.recipient(),
                                LINK.about(),
                                true,
                                LINK.expiresAt(),
                                null),
                        List.of(new Refusal("text", "This is too long", "Shorten it")));
        given(acknowledge.handle(TOKEN, new Person("Ada", "nurse"), typed)).willReturn(refused);

        MvcTestResult page = send("Ada", "nurse", "filed", "true", "text", much);

        assertThat(page).hasStatus(400);
        assertThat(page)
                .bodyText()
                .contains("&lt;b&gt;Zebedee&lt;/b&gt; " + "x".repeat(3_000))
                .contains("<a href=\"#text\">This is too long</a>", "checked=\"checked\"")
                .contains("It is noted that this message was received");
    }

    @Test
    void a_request_says_what_is_asked_and_by_when_in_words_and_asks_what_they_can_tell() {
        given(open.handle(TOKEN)).willReturn(new Open(REQUEST, List.of()));

        assertThat(http.get().uri("/n/" + TOKEN))
                .hasStatusOk()
                .bodyText()
                .contains("asks you for information about case CP-2041")
                .contains("Monday 30 November 2026 at 17:00", "the health and care of the child")
                .contains("We know something", "Nothing is known here", "We cannot answer")
                .doesNotContain("name=\"filed\"", "<script");
    }

    @Test
    void whoever_is_invited_is_asked_whether_they_come_dial_in_or_send_a_report() {
        var invited = new InformationRequest(List.of("background"), null, true);
        given(open.handle(TOKEN)).willReturn(new Open(LINK.asking(invited), List.of()));

        assertThat(http.get().uri("/n/" + TOKEN))
                .hasStatusOk()
                .bodyText()
                .contains("invited to take part", "value=\"attends\"", "value=\"dials-in\"")
                .contains("We send a report", "We know something");
        given(open.handle(TOKEN)).willReturn(new Open(REQUEST, List.of()));
        assertThat(http.get().uri("/n/" + TOKEN)).bodyText().doesNotContain("dials-in", "invited");
    }

    @Test
    void an_answer_later_leads_back_to_the_page_and_one_that_says_nothing_shows_the_question() {
        Person ada = new Person("Ada", "nurse");
        given(acknowledge.handle(TOKEN, ada, Reply.NONE)).willReturn(new Open(REQUEST, List.of()));
        Reply empty = new Reply(false, Answer.REPLY, "");
        given(acknowledge.handle(TOKEN, ada, empty))
                .willReturn(
                        new Open(REQUEST, List.of(new Refusal("answer", "Write it", "Say so"))));

        assertThat(send("Ada", "nurse")).hasStatus(302).hasRedirectedUrl("/n/" + TOKEN);
        assertThat(send("Ada", "nurse", "answer", "reply"))
                .hasStatus(400)
                .bodyText()
                .contains("<a href=\"#answer\">", "value=\"reply\" checked=\"checked\"");
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

    @Test
    void a_link_that_is_opened_too_often_says_when_to_try_again_and_what_number_to_ring() {
        given(limit.handle(TOKEN, "7f000001")).willReturn(Optional.of(Duration.ofMillis(9_001)));

        MvcTestResult page = http.get().uri("/n/" + TOKEN).exchange();

        assertThat(page).hasStatus(429).headers().hasValue("Retry-After", "10");
        assertThat(page)
                .bodyText()
                .contains("try again in 10 seconds", "ring the duty social work desk")
                .contains("<form method=\"get\">")
                .doesNotContain("CP-2041", "What you typed", "type=\"hidden\"");
        then(open).should(never()).handle(any());
    }

    @Test
    void a_button_that_is_pressed_too_often_keeps_what_was_typed_and_does_nothing_else() {
        given(limit.handle(TOKEN, "7f000001")).willReturn(Optional.of(Duration.ofMillis(200)));

        MvcTestResult page = send("Ada \"B\"", "nurse", "filed", "true", "text", "two\nlines");

        assertThat(page).hasStatus(429).headers().hasValue("Retry-After", "1");
        assertThat(page)
                .bodyText()
                .contains("try again in 1 second.", "has not been sent yet")
                .contains("<form method=\"post\">", "name=\"filed\" value=\"true\"")
                .contains("name=\"name\" value=\"Ada &quot;B&quot;\"", "value=\"two\nlines\"");
        then(acknowledge).should(never()).handle(any(), any(), any());
    }

    private MvcTestResult press(String name, String role) {
        return send(name, role);
    }

    /** Presses the button, with fields and what they hold. */
    private MvcTestResult send(String name, String role, String... more) {
        var form =
                http.post()
                        .uri("/n/" + TOKEN)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .formField("name", name)
                        .formField("role", role);
        for (int i = 0; i < more.length; i += 2) {
            form.formField(more[i], more[i + 1]);
        }
        return form.exchange();
    }
}
