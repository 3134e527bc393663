package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;

/**
 * Nothing typed is lost: not by leaving, not at the end of a session, not to a quicker colleague.
 */
@Order(6)
class SessionIT extends BrowserStory {

    private static final String TASK = "Decide the next step on the referral";
    private static final String WHY = "Why is this the right next step?";
    private static final Pattern SAVED = Pattern.compile("Saved at \\d{1,2}:\\d\\d[ap]m");
    private static final String LEFT = "\"secondsLeft\":";

    @Test
    void half_a_form_is_there_again_in_another_window_by_script_or_by_button() {
        var referral = before().worry();
        Screen dana = opens(signedIn("duty.worker"), referral);
        types(dana, "The aunt says it is");
        saysThatItIsSaved(dana);

        Screen elsewhere = opens(signedInWithoutScript("duty.worker"), referral);
        assertThat(written(elsewhere)).isEqualTo("The aunt says it is");
        elsewhere.type(WHY, "The aunt says it is every evening.");
        elsewhere.press("Save, and go on later");
        saysThatItIsSaved(elsewhere);

        assertThat(written(opens(signedIn("duty.worker"), referral)))
                .isEqualTo("The aunt says it is every evening.");
    }

    @Test
    void whoever_is_slower_reads_both_versions() {
        var referral = before().worry();
        Screen dana = opens(signedIn("duty.worker"), referral);
        Screen colleague = opens(signedIn("duty.worker2"), referral);
        types(dana, "Nobody is at home in the evening.");
        saysThatItIsSaved(dana);

        colleague.choose("What is the next step?", "Child in need (section 17)");
        colleague.type(WHY, "Support in the evening.");
        colleague.press("Finish this task");
        assertThat(colleague.heading()).isEqualTo("Done");
        dana.choose("What is the next step?", "Child in need (section 17)");
        dana.press("Finish this task");

        assertThat(dana.heading()).isEqualTo("This task is no longer yours to finish");
        assertThat(dana.text())
                .contains("Dele Duty finished this task", "Support in the evening.")
                .contains("Nobody is at home in the evening.", "The same")
                .contains("Record it as a change of circumstance");
    }

    @Test
    void a_warning_comes_before_the_end_and_any_key_of_two_keeps_somebody_signed_in() {
        var referral = before().worry();
        Screen dana = signedIn("duty.worker");
        dana.page().clock().install();
        opens(dana, referral);
        String title = dana.title();

        anHourPasses(dana, 290);
        assertThat(dana.title()).isEqualTo("You are about to be signed out – Threshold");
        assertThat(dana.page().locator("dialog").innerText()).contains("in 5 minutes");
        assertThat(dana.page().evaluate("document.activeElement.innerText"))
                .isEqualTo("Stay signed in");
        dana.page().keyboard().press("Tab");
        dana.page().keyboard().press("Shift+Tab");
        assertThat(dana.page().evaluate("document.activeElement.closest('dialog') !== null"))
                .isEqualTo(true);
        dana.look();
        dana.page().keyboard().press("Escape");
        isGone(dana, title);

        anHourPasses(dana, 50);
        assertThat(dana.page().locator("dialog").innerText()).contains("less than 1 minute");
        dana.page().keyboard().press("Enter");
        isGone(dana, title);
    }

    @Test
    void what_the_server_said_before_somebody_stayed_warns_nobody_again() {
        var referral = before().worry();
        Screen dana = signedIn("duty.worker");
        dana.page().clock().install();
        opens(dana, referral);
        String title = dana.title();
        anHourPasses(dana, 290);
        List<Route> asked = theServerTakesItsTime(dana);
        dana.page().waitForCondition(() -> !asked.isEmpty());

        dana.page().keyboard().press("Escape");
        isGone(dana, title);
        dana.page().waitForResponse("**/api/v1/session", () -> answers(asked.getFirst(), 290));
        dana.page().clock().runFor("00:03");

        assertThat(dana.page().locator("dialog").isVisible()).isFalse();
        assertThat(asked).hasSize(1);
    }

    @Test
    @Requirement("R-4.2-7a")
    void at_the_end_what_was_typed_is_saved_and_there_after_signing_in_again() {
        var referral = before().worry();
        Screen dana = signedIn("duty.worker");
        dana.page().clock().install();
        opens(dana, referral);
        String task = dana.path();
        types(dana, "Half a sentence");
        saysThatItIsSaved(dana);
        theServerHearsOfIt(dana);

        serverSays(dana, 1);
        dana.leads(() -> dana.page().clock().fastForward("58:00"));

        assertThat(dana.path()).isEqualTo("/sign-in");
        assertThat(dana.text())
                .contains("You were signed out after 60 minutes without activity.")
                .contains("What you typed is saved.");
        signsInAgain(dana);
        assertThat(dana.path()).isEqualTo(task);
        assertThat(written(dana)).isEqualTo("Half a sentence");
    }

    @Test
    void without_script_what_is_sent_after_the_end_is_carried_over_a_new_sign_in() {
        var referral = before().worry();
        Screen dana = opens(signedInWithoutScript("duty.worker"), referral);
        dana.type(WHY, "Support in the evening.");
        dana.page().context().clearCookies();

        dana.press("Finish this task");
        assertThat(dana.heading()).isEqualTo("You were signed out");
        signsInAgain(dana);
        assertThat(dana.heading()).isEqualTo("You are signed in again");
        dana.press("Go on with what you typed");

        assertThat(dana.heading()).isEqualTo(TASK);
        assertThat(written(dana)).isEqualTo("Support in the evening.");
    }

    private static Screen opens(Screen screen, Before.Referral referral) {
        screen.open("/cases/" + referral.caseRef());
        screen.follow(TASK);
        return screen;
    }

    private static void types(Screen screen, String words) {
        screen.page().getByLabel(WHY).first().pressSequentially(words);
    }

    private static String written(Screen screen) {
        return screen.page().getByLabel(WHY).first().inputValue();
    }

    private static void saysThatItIsSaved(Screen screen) {
        screen.page()
                .locator("#saved")
                .filter(new Locator.FilterOptions().setHasText(SAVED))
                .waitFor();
    }

    private static void signsInAgain(Screen screen) {
        screen.type("User name", "duty.worker");
        screen.type("Password", passwordOf("duty.worker"));
        screen.press("Sign in");
    }

    /** Nobody touches the screen, and the server says that so many seconds are left. */
    private static void anHourPasses(Screen screen, int left) {
        serverSays(screen, left);
        screen.page().clock().fastForward("57:00");
        screen.role(AriaRole.DIALOG, "You are about to be signed out").waitFor();
    }

    /** That somebody typed is told to the server within the minute; then nobody does anything. */
    private static void theServerHearsOfIt(Screen screen) {
        screen.page()
                .waitForResponse(
                        "**/api/v1/session", () -> screen.page().clock().fastForward("02:00"));
    }

    private static void serverSays(Screen screen, int left) {
        screen.page().unroute("**/api/v1/session");
        screen.page().route("**/api/v1/session", route -> answers(route, left));
    }

    /** What a page asks by itself is not answered yet; what somebody does is. */
    private static List<Route> theServerTakesItsTime(Screen screen) {
        List<Route> asked = new ArrayList<>();
        screen.page().unroute("**/api/v1/session");
        screen.page()
                .route(
                        "**/api/v1/session",
                        route -> {
                            if (asksOnly(route)) {
                                asked.add(route);
                            } else {
                                route.resume();
                            }
                        });
        return asked;
    }

    private static boolean asksOnly(Route route) {
        return "live".equals(route.request().headerValue("X-Requested-With"));
    }

    private static void answers(Route route, int left) {
        APIResponse real = route.fetch();
        String body =
                asksOnly(route)
                        ? real.text().replaceFirst(LEFT + "\\d+", LEFT + left)
                        : real.text();
        route.fulfill(new Route.FulfillOptions().setResponse(real).setBody(body));
    }

    private static void isGone(Screen screen, String title) {
        screen.page()
                .waitForCondition(
                        () ->
                                !screen.page().locator("dialog").isVisible()
                                        && screen.title().equals(title));
    }
}
