package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.threshold.local.demo.Demo;
import org.threshold.local.demo.Desk;
import org.threshold.trace.Requirement;

/**
 * The story of Baby E, in which whoever works for the council, the police or the hospital does it
 * through the pages: what {@code deploy/demo baby-e} sends the API is typed into the form that the
 * page offers. What must happen is looked at as there.
 */
@Order(2)
class BabyEIT extends BrowserStory {

    @Test
    @Requirement({"L-3.1.13", "L-3.1.20"})
    void whoever_works_on_the_case_does_so_through_the_pages() {
        var desk = new StaffAtScreens(this::signedIn);

        var outcome =
                Demo.play(
                        WholeStack.settings(),
                        List.of("baby-e"),
                        new Desk.Given(Map.of(), desk),
                        System.out);

        assertThat(outcome.differences()).isZero();
        assertThat(desk.sent()).isGreaterThan(30);
        assertThat(desk.notOffered())
                .as("what no page lets anybody say: L-3.1.4a and L-3.1.13")
                .containsExactly(
                        "rejection=insufficient-evidence", "opinion=less likely accidental");
    }
}
