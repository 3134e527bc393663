package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;

/**
 * Somebody at an agency, who has no account, says by a one-time link that a message is received,
 * and adds that it is filed and a few words, which the authority reads.
 */
@Order(3)
class AgencyIT extends BrowserStory {

    private static final String RECEIVED = "I have received this message";
    private static final int NOT_FOUND = 404;
    private static final String REPLY = "The health visitor saw the family on Monday.";
    private static final String ACKNOWLEDGED = "\"state\":\"acknowledged\"";

    /** Longer than any agency has to acknowledge that a baby is hurt, before it is told again. */
    private static final Duration UNACKNOWLEDGED = Duration.ofMinutes(35);

    /** The same of what has two hours. */
    private static final Duration UNANSWERED = Duration.ofMinutes(125);

    private String caseRef = "";
    private String link = "";

    @BeforeEach
    void nobodyAcknowledgedAndAMailHasCome() {
        caseRef = before().injury().caseRef();
        before().passes(UNACKNOWLEDGED);
        link = before().linkMailedAbout(caseRef);
    }

    @Test
    void the_button_acknowledges_with_a_name_and_opening_the_link_does_not() {
        Screen gita = stranger(true);
        acknowledges(gita, "Gita Goodall");
        opensALinkThatThereIsNot(gita);
    }

    @Test
    void it_works_in_a_browser_that_runs_no_script() {
        acknowledges(stranger(false), "Hari Halt");
    }

    @Test
    @Requirement({"L-3.1.19", "R-4.2-5b"})
    void an_agency_answers_what_it_is_asked_behind_its_link() {
        var asked = before().injury();
        before().enquiryDecided(asked);
        before().enquiryBegun(asked);
        before().passes(UNANSWERED);
        Screen gita = stranger(true);
        gita.open(before().linkMailedAsking(asked.caseRef()));
        assertThat(gita.text()).contains("asks you for information", "Please answer by");
        gita.type("Your full name", "Gita Goodall");
        gita.type("Your role", "practice nurse");
        gita.choose("What can you tell us?", "We know something");
        gita.press("Send");
        assertThat(gita.title()).startsWith("Error: ");
        assertThat(gita.page().locator(".errors a[href='#text']").count()).isEqualTo(1);
        gita.type("What you know, or why you cannot answer", REPLY);
        gita.press("Send");
        assertThat(gita.heading()).startsWith("Thank you");
        before().shows("team.manager", "/api/v1/cases/" + asked.caseRef() + "/told", REPLY);
    }

    private void acknowledges(Screen gita, String name) {
        gita.open(link);
        assertThat(gita.text()).contains(caseRef).doesNotContain("bruise", "baby", "mother");
        gita.press(RECEIVED);
        assertThat(gita.title()).startsWith("Error: ");
        assertThat(before().told(caseRef)).doesNotContain(ACKNOWLEDGED);
        gita.type("Your full name", name);
        gita.type("Your role", "practice nurse");
        gita.role(AriaRole.CHECKBOX, "Filed in the patient’s or child’s record").check();
        gita.type("A short reply, if you want to add something", REPLY);
        gita.press(RECEIVED);
        assertThat(gita.heading()).isEqualTo("Thank you: this message is acknowledged");
        before().shows("team.manager", "/api/v1/cases/" + caseRef + "/told", ACKNOWLEDGED);
        before().shows("team.manager", "/api/v1/cases/" + caseRef + "/told", REPLY);
        gita.open(link);
        assertThat(gita.role(AriaRole.BUTTON, RECEIVED).count()).isZero();
    }

    private void opensALinkThatThereIsNot(Screen gita) {
        gita.open(link.replaceFirst("/n/.*", "/n/none-of-ours"));
        assertThat(gita.status()).isEqualTo(NOT_FOUND);
        assertThat(gita.text()).contains("ring").doesNotContain(caseRef);
    }
}
