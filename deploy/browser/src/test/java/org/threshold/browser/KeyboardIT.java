package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * From signing in to a decision, or to a discussion, without a mouse, and always with the focus in
 * sight.
 */
@Order(1)
class KeyboardIT extends BrowserStory {

    @Test
    void a_referral_is_decided_with_the_keyboard_alone() {
        var referral = before().worry();
        Screen dana = stranger(true);
        var keys = new Keys(dana.page());
        dana.open("/sign-in");
        signsIn(dana, keys);

        keys.to("Skip to main content");
        dana.leads(() -> dana.page().navigate(dana.page().url()));
        allOfTheWork(dana, keys);
        keys.to(referral.caseRef());
        dana.leads(() -> keys.press("Enter"));
        assertThat(dana.heading()).isEqualTo("Case " + referral.caseRef());
        decides(dana, keys);

        assertThat(dana.heading()).isEqualTo("Done");
    }

    @Test
    void a_concern_is_raised_with_the_keyboard_alone() {
        var referral = before().worry();
        Screen dana = stranger(true);
        var keys = new Keys(dana.page());
        dana.open("/sign-in");
        signsIn(dana, keys);
        dana.open("/cases/" + referral.caseRef());

        keys.to("Raise a concern now");
        dana.leads(() -> keys.press("Enter"));
        keys.to("What worries you?");
        keys.type("She says he hurt the baby.");
        keys.to("Call the strategy discussion");
        dana.leads(() -> keys.press("Enter"));

        assertThat(dana.heading()).startsWith("Strategy discussion");
        assertThat(dana.text()).contains("A strategy discussion hears your concern.");
    }

    private static void signsIn(Screen dana, Keys keys) {
        keys.to("User name");
        keys.type("duty.worker");
        keys.to("Password");
        keys.type(passwordOf("duty.worker"));
        dana.leads(() -> keys.press("Enter"));
        assertThat(dana.heading()).isEqualTo("Work list");
    }

    private static void allOfTheWork(Screen dana, Keys keys) {
        keys.to(dana.page().locator(".app-subnav a").last().innerText());
        dana.leads(() -> keys.press("Enter"));
        assertThat(dana.path()).isEqualTo("/work?view=all");
    }

    private static void decides(Screen dana, Keys keys) {
        keys.to("Decide the next step on the referral");
        dana.leads(() -> keys.press("Enter"));
        keys.to("Assign to me");
        dana.leads(() -> keys.press("Enter"));
        keys.to("Immediate protection or urgent action");
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        keys.to("Why is this the right next step?");
        keys.type("Support in the evening.");
        keys.to("Finish this task");
        dana.leads(() -> keys.press("Enter"));
    }
}
