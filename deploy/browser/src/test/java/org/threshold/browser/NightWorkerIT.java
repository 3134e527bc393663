package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;

/**
 * The out-of-hours worker records a contact: kept when something is missing, closed by a plan.
 * Comes last, since business time goes on to a Saturday night.
 */
@Order(8)
class NightWorkerIT extends BrowserStory {

    @Test
    @Requirement({"R-ASC-2", "R-TVP-6b"})
    void a_contact_is_recorded_and_closed_with_a_plan() {
        before().night();
        String caseRef = before().worry().caseRef();
        Screen eli = signedIn("edt.worker");
        findsWhomToRing(eli);
        eli.open("/cases/" + caseRef);
        eli.follow("Record a contact out of hours");
        eli.choose("What is the contact for?", "Strategy discussion");
        eli.press("Continue");

        speaksTo(eli, "Police", "Constable", "Constable Con");
        eli.type("What was discussed?", "The partner wants to take the child home.");
        eli.press("Record the contact");

        assertThat(eli.heading()).startsWith("What is missing");
        assertThat(String.join(" ", eli.errors())).containsIgnoringCase("sergeant");
        speaksTo(eli, "Police", "Sergeant", "Sian Sergeant");
        plans(eli);
        eli.press("Add it and close the contact");

        assertThat(eli.heading()).isEqualTo("Case " + caseRef);
        assertThat(eli.text()).contains("The contact is closed with a plan.");
    }

    /** First of all: who is there to be rung at this hour. */
    private static void findsWhomToRing(Screen eli) {
        eli.follow("Who is on duty");

        assertThat(eli.text())
                .contains("Paediatrician", "On-call consultant paediatrician")
                .doesNotContain("cannot be reached");
        var rings = eli.page().locator("li:has-text('On-call consultant') a[href^='tel:']");
        assertThat(rings.first().getAttribute("href")).matches("tel:[+0-9]{5,}");
    }

    private static void speaksTo(Screen eli, String agency, String rank, String name) {
        eli.choose("Which agency?", agency);
        eli.choose("Rank", rank);
        eli.type("Name", name);
    }

    private static void plans(Screen eli) {
        eli.type("What are the risks?", "The child is taken away in the night.");
        eli.type("What is done?", "Stay with the child");
        eli.type("Who does it?", "The senior nurse of the ward");
        eli.type("Where is the child, and with whom?", "On the ward");
        eli.type("What if the plan does not hold?", "The ward rings the police control room.");
        var until = eli.group("Until when does it carry?");
        var tomorrow = before().now().plus(1, ChronoUnit.DAYS);
        until.getByLabel("Date").fill(tomorrow.toString().substring(0, 10));
        until.getByLabel("Time").fill("09:00");
    }
}
