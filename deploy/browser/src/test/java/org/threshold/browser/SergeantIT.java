package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The police referral sergeant is told that a limit has passed, and reviews the police’s checks.
 */
@Order(3)
class SergeantIT extends BrowserStory {

    private static final Pattern ESCALATED = Pattern.compile("Escalated to you \\((\\d+)\\)");

    private static final String ACKNOWLEDGE = "form[action$='/acknowledgement'] button";

    /** In the codes of the form; every adult and every address needs each of theirs. */
    private static final List<String> OF_AN_ADULT =
            List.of("pnc", "pnd", "force-records", "visor", "intelligence", "other-forces");

    private static final List<String> OF_AN_ADDRESS =
            List.of("force-records", "visor", "intelligence");

    @BeforeEach
    void theLimitOfTakingTheInvestigationHasPassed() {
        var before = before();
        before.enquiryDecided(before.injury());
        before.passes(Duration.ofHours(2));
    }

    @Test
    void an_escalation_is_acknowledged_and_the_checks_are_reviewed() {
        Screen sian = signedIn("referral.sergeant");
        sian.follow("Sergeant’s inbox");
        int escalated = escalated(sian);
        assertThat(escalated).isPositive();

        assertThat(sian.text()).contains("Out-of-hours plans that wait for a supervising officer");
        returnsOneWithAQuestion(sian);

        sian.leads(() -> sian.page().locator(ACKNOWLEDGE).first().click());

        assertThat(sian.heading()).isEqualTo("Sergeant’s inbox");
        assertThat(sian.text()).contains("You have");
        assertThat(escalated(sian)).isEqualTo(escalated - 1);
        readsWhoMayReviewThem(signedIn("duty.worker"));
        reviews(sian);
    }

    /** Nobody fills in a form that is refused to them; a concern can be raised from anywhere. */
    private static void readsWhoMayReviewThem(Screen dana) {
        dana.open("/work?view=all&step=review-police-preparation");
        dana.leads(() -> dana.page().locator(".app-rows a[href^='/tasks/']").first().click());
        assertThat(dana.page().locator("#form").count()).isZero();
        assertThat(dana.text()).contains("You cannot finish this task", "police referral sergeant");
        dana.leads(() -> dana.page().locator("main a[href$='/concern']").first().click());
        assertThat(dana.heading()).startsWith("Raise a concern now");
        dana.leave();
    }

    /** Without words it asks for them; then it is with whoever owns the step. */
    private static void returnsOneWithAQuestion(Screen sian) {
        sian.leads(() -> sian.page().locator("a[href*='/questions/new']").first().click());
        assertThat(sian.heading()).startsWith("Return with a question");
        sian.press("Send the question");
        assertThat(String.join(" ", sian.errors())).contains("The question is missing");
        sian.type("What do you need to know?", "Who else lives there?");
        sian.press("Send the question");
        assertThat(sian.heading()).isEqualTo("Sergeant’s inbox");
        assertThat(sian.text()).contains("The question is with the");
    }

    /** The form says what is missing; the task stays with her. */
    private static void seesToWhomItCanGo(Screen sian) {
        sian.press("Hand over to somebody else");
        assertThat(sian.heading()).startsWith("Hand over to somebody else");
        sian.press("Hand over");
        assertThat(String.join(" ", sian.errors())).contains("Nobody is chosen", "The reason is");
        sian.follow("Back");
    }

    private static int escalated(Screen sian) {
        var count = ESCALATED.matcher(sian.text());
        assertThat(count.find()).as("a count in %s", sian.text()).isTrue();
        return Integer.parseInt(count.group(1));
    }

    private static void reviews(Screen sian) {
        sian.follow("Review the police checks for the strategy discussion");
        sian.press("Assign to me");
        seesToWhomItCanGo(sian);
        check(sian, "f-checks-0", "adult", OF_AN_ADULT.getFirst());
        sian.press("Finish this task");
        assertThat(sian.title()).startsWith("Error: ");
        assertThat(String.join(" ", sian.errors())).contains("address");
        int at = 0;
        for (String one : OF_AN_ADULT) {
            check(sian, "f-checks-" + at++, "adult", one);
            sian.press("Add another check");
        }
        for (String one : OF_AN_ADDRESS) {
            check(sian, "f-checks-" + at++, "address", one);
            if (at < OF_AN_ADULT.size() + OF_AN_ADDRESS.size()) {
                sian.press("Add another check");
            }
        }
        sian.press("Finish this task");
        assertThat(sian.heading()).isEqualTo("Done");
    }

    private static void check(Screen sian, String group, String kind, String check) {
        var fields = sian.page().locator("#" + group);
        fields.locator("input[name$='.kind'][value='" + kind + "']").check();
        fields.locator("input[name$='.of']").fill("The mother");
        fields.locator("input[name$='.check'][value='" + check + "']").check();
        fields.locator("input[name$='.result'][value='nothing-held']").check();
    }
}
