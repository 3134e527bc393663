package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;

/**
 * A referral names a hurt baby and the mother: whoever is on duty enters the rest of the family.
 */
@Order(7)
class FamilyIT extends BrowserStory {

    private String family = "";

    @BeforeEach
    void nobodyNamedTheFather() {
        var before = before();
        var referral = before.injury();
        before.enquiryDecided(referral);
        family = "/cases/" + referral.caseRef() + "/family";
    }

    @Test
    @Requirement({"L-3.1.17", "L-3.1.22"})
    void the_father_and_a_brother_are_added_with_the_keyboard_alone() {
        Screen dana = signedIn("duty.worker");
        dana.open(family);
        assertThat(dana.text()).contains("Father: not known – ask");

        addsTheFather(dana);
        assertThat(dana.text()).contains("The father is recorded.");
        addsABrother(dana);

        assertThat(dana.text()).contains("The open strategy discussion decides for one more child");
        assertThat(dana.page().locator("tbody th").allInnerTexts())
                .contains("Otto Featherstonehaugh", "Ned Featherstonehaugh")
                .doesNotContain("Father: not known – ask");
        assertThat(dana.page().locator("[data-drawn=person]").allTextContents())
                .anyMatch(words -> words.startsWith("Otto"))
                .anyMatch(words -> words.startsWith("Ned"))
                .hasSize(dana.page().locator("tbody tr").count());
        shows(dana, "family-entered");
        dana.leave();
    }

    private static void addsTheFather(Screen dana) {
        Keys keys = opensTheForm(dana);
        keys.to("Mother");
        keys.press("ArrowDown");
        keys.to("Name");
        keys.type("Otto Featherstonehaugh");
        keys.to("Yes");
        keys.press("ArrowDown");
        sends(dana, keys);
    }

    private static void addsABrother(Screen dana) {
        Keys keys = opensTheForm(dana);
        keys.to("Mother");
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        keys.to("Name");
        keys.type("Ned Featherstonehaugh");
        keys.to("Or about how many years old?");
        keys.type("6");
        keys.to("Yes");
        keys.press("Space");
        keys.to("The child’s address");
        keys.type("4 Mill Lane");
        shows(dana, "family-add");
        sends(dana, keys);
    }

    private static Keys opensTheForm(Screen dana) {
        var keys = new Keys(dana.page());
        keys.to("Add somebody");
        dana.leads(() -> keys.press("Enter"));
        assertThat(dana.heading()).startsWith("Add somebody to the family of case");
        return keys;
    }

    private static void sends(Screen dana, Keys keys) {
        keys.to("Add to the family");
        dana.leads(() -> keys.press("Enter"));
    }

    @Test
    void what_is_known_of_a_father_is_recorded_in_a_browser_that_runs_no_script() {
        Screen dana = signedInWithoutScript("duty.worker");
        dana.open(family);
        dana.follow("Say what is known (Father: not known – ask)");
        dana.choose("What is known?", "It is not known, and enquiries were made");
        dana.press("Record it");
        assertThat(dana.wrongFields()).containsExactly("#f-enquiries");

        dana.type(
                "If it is not known: which enquiries were made?",
                "Asked the mother, who will not say.");
        dana.press("Record it");

        assertThat(dana.text()).contains("Ask again", "Father: not known, enquiries were made");
    }
}
