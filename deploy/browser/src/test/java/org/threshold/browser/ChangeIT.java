package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;

/**
 * The duty social worker hears that a child is in hospital, sees who will be told before anybody
 * is, and then who was.
 */
@Order(3)
class ChangeIT extends BrowserStory {

    private static final String DETAIL = "Admitted to the children's ward with a fever.";

    @Test
    @Requirement("R-Hosp-1b")
    void a_change_is_recorded_after_seeing_who_will_be_told() {
        records(signedIn("duty.worker"));
    }

    @Test
    void it_works_in_a_browser_that_runs_no_script() {
        records(signedInWithoutScript("duty.worker"));
    }

    private static void records(Screen dana) {
        String caseRef = before().injury().caseRef();
        dana.open("/cases/" + caseRef);
        dana.press("Record a change of circumstance");
        dana.choose("What happened?", "A child was admitted to or attended hospital");
        dana.press("Continue");
        says(dana);
        assertThat(dana.heading()).isEqualTo("Check what you record and who will be told");
        assertThat(dana.text()).contains(DETAIL, "Who will be told", "Police");
        assertThat(before().told(caseRef)).doesNotContain("child-admitted");
        dana.press("Change what I wrote");
        assertThat(dana.page().locator("[name='detail']").inputValue()).isEqualTo(DETAIL);
        dana.press("Continue: see who will be told");

        dana.press("Record it and tell them");

        assertThat(dana.text()).contains(DETAIL, "Who was told", "Police");
        before().shows("team.manager", "/api/v1/cases/" + caseRef + "/told", "child-admitted");
    }

    private static void says(Screen dana) {
        dana.press("Continue: see who will be told");
        assertThat(dana.title()).startsWith("Error: ");
        dana.choose("Which?", "Admitted");
        dana.choose("Why is the child in hospital?", "Illness");
        dana.page().locator("[name='detail']").fill(DETAIL);
        dana.press("Continue: see who will be told");
    }
}
