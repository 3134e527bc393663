package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;

/**
 * The duty social worker takes a referral by telephone and decides it, with a slip in each form.
 */
@Order(3)
class DutyWorkerIT extends BrowserStory {

    private static final String OTHERS =
            "Are there other children in the home, or whom these adults care for?";
    private static final Pattern CASE = Pattern.compile("CP-\\d+");

    @Test
    @Requirement("L-3.1.22")
    void a_referral_is_taken_by_telephone_and_decided() {
        takesAndDecides(signedIn("duty.worker"));
    }

    @Test
    void all_of_it_works_in_a_browser_that_runs_no_script() {
        takesAndDecides(signedInWithoutScript("duty.worker"));
    }

    private static void takesAndDecides(Screen dana) {
        String caseRef = takesAReferral(dana);
        dana.follow(caseRef);
        assertThat(dana.heading()).contains(caseRef);
        asksForOtherChildren(dana, caseRef);
        dana.follow("Decide the next step on the referral");
        dana.press("Assign to me");
        decides(dana);
        assertThat(dana.text()).contains(caseRef);
        dana.follow(caseRef);
        assertThat(dana.text()).doesNotContain("Decide the next step on the referral");
    }

    private static String takesAReferral(Screen dana) {
        dana.follow("New referral");
        dana.press("Record the referral");
        assertThat(dana.title()).startsWith("Error: ");
        dana.jumpsTo("f-worry");
        dana.type("What is the worry?", "Often left alone in the evening, says the aunt.");
        dana.type("Where is the child now?", "At home, 1 Example Street");
        dana.type("Name", "Zora Quibble");
        dana.type("Or about how many months old?", "40");
        dana.choose("Does the child move about by itself?", "Yes");
        dana.choose("Is there an injury or a mark?", "None seen");
        dana.choose(OTHERS, "Not asked");
        dana.press("Record the referral");
        assertThat(dana.heading()).isEqualTo("The referral is received");
        var reference = CASE.matcher(dana.text());
        assertThat(reference.find()).as("a case is named in %s", dana.text()).isTrue();
        return reference.group();
    }

    /** What nobody asked is on the work list, and the answer stands on the page of the case. */
    private static void asksForOtherChildren(Screen dana, String caseRef) {
        assertThat(dana.text()).contains("Nobody has asked yet.");
        dana.follow("Ask whether there are other children in the home");
        dana.press("Assign to me");
        dana.choose(OTHERS, "Yes");
        dana.type("If yes: how many?", "1");
        dana.press("Finish this task");
        assertThat(dana.heading()).isEqualTo("Done");
        dana.follow(caseRef);
        assertThat(dana.text()).contains("Yes, 1.").doesNotContain("Nobody has asked yet.");
    }

    private static void decides(Screen dana) {
        dana.press("Finish this task");
        assertThat(dana.title()).startsWith("Error: ");
        dana.jumpsTo("f-outcome");
        dana.choose("What is the next step?", "Child in need (section 17)");
        dana.type("Why is this the right next step?", "Support in the evening.");
        dana.press("Finish this task");
        assertThat(dana.heading()).isEqualTo("Done");
    }
}
