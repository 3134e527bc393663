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
        String caseRef = before().worryAbout("Zora Featherstonehaugh").caseRef();
        Screen eli = signedIn("edt.worker");
        findsWhomToRing(eli);
        findsTheChild(eli, caseRef);
        eli.follow("Record a contact out of hours");
        eli.choose("What is the contact for?", "Strategy discussion");
        eli.press("Continue");

        speaksTo(eli, "Police", "Constable", "Constable Con");
        eli.type("What was discussed?", "The partner wants to take the child home.");
        eli.press("Record the contact");

        assertThat(eli.heading()).startsWith("What is missing");
        assertThat(String.join(" ", eli.errors())).containsIgnoringCase("sergeant");
        comesBackToIt(eli, caseRef);
        speaksTo(eli, "Police", "Sergeant", "Sian Sergeant");
        plans(eli);
        eli.press("Add it and close the contact");

        assertThat(eli.heading()).isEqualTo("Case " + caseRef);
        assertThat(eli.text()).contains("The contact is closed with a plan.");
        readsThePlan(eli, caseRef);
        readsWhatIsToBeReviewed(signedIn("team.manager"), caseRef);
    }

    @Test
    @Requirement("R-ASC-1")
    void a_case_that_the_day_hands_over_is_taken_over_by_name() {
        String caseRef = before().worry().caseRef();
        Screen dana = signedIn("duty.worker");
        dana.open("/cases/" + caseRef);
        dana.follow("Tell the night team");
        dana.press("Put it on the list");
        assertThat(dana.wrongFields()).containsExactly("#f-know");
        dana.type("What must the night know?", "Ring the grandmother at eight.");
        dana.press("Put it on the list");
        assertThat(dana.heading()).isEqualTo("Case " + caseRef);
        before().night();
        before().shows("edt.worker", "/api/v1/handovers", caseRef);

        Screen eli = signedIn("edt.worker");
        eli.follow("Out of hours");
        eli.follow("Handover to the night");
        assertThat(eli.text()).contains("Case " + caseRef, "Ring the grandmother at eight.");
        var entry = eli.page().locator("li:has-text('Case " + caseRef + "')");
        eli.leads(() -> entry.locator("form[action$='/taking-over'] button").click());

        assertThat(eli.text()).contains("Taken over by Eli");
    }

    /** Something came between: nothing is lost, and the contact is found wherever one looks. */
    private static void comesBackToIt(Screen eli, String caseRef) {
        eli.follow("Out of hours");
        assertThat(eli.text()).contains("Contacts not closed", "Case " + caseRef, "sergeant");
        eli.open("/cases/" + caseRef);
        eli.follow("Close the contact out of hours with a plan");
        assertThat(eli.text()).contains("Not closed: no plan is agreed", "Constable Con");
        eli.press("Finish this task");
        assertThat(String.join(" ", eli.errors())).containsIgnoringCase("sergeant");
        eli.open("/cases/" + caseRef);
        assertThat(eli.text()).contains("is not closed: no plan is agreed.");
        eli.follow("Add what is missing, and close it");
        assertThat(eli.page().getByLabel("What was discussed?").inputValue())
                .isEqualTo("The partner wants to take the child home.");
    }

    /** On the case in short, in full on a page of its own, and among the plans of the night. */
    private static void readsThePlan(Screen eli, String caseRef) {
        assertThat(eli.text()).contains("Live out-of-hours plan", "On the ward");
        eli.follow("The whole plan, and the contact behind it");
        assertThat(eli.text())
                .contains("The senior nurse of the ward", "Police, sergeant: Sian Sergeant")
                .contains("The ward rings the police control room.");
        eli.follow("Out of hours");
        assertThat(eli.text())
                .contains("Case " + caseRef, "The child: On the ward", "Review: Due ");
    }

    /** Whoever reviews the plan has it before them, above what they are asked. */
    private static void readsWhatIsToBeReviewed(Screen terry, String caseRef) {
        terry.open("/cases/" + caseRef);
        terry.follow("Review the out-of-hours plan");
        assertThat(terry.text())
                .containsSubsequence(
                        "The child is taken away in the night.",
                        "Police, sergeant: Sian Sergeant",
                        "What was done of the plan?");
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

    /** Not without saying why, and by a name that nobody spells at night. */
    private static void findsTheChild(Screen eli, String caseRef) {
        eli.follow("Find a person");
        eli.type("Name", "Zorra Fetherstonhaugh");
        eli.press("Search");
        assertThat(eli.wrongFields()).containsExactly("#f-reason");
        eli.type("Why do you look?", "The police rang about this family.");
        eli.press("Search");
        assertThat(eli.text()).contains("Zora Featherstonehaugh");
        eli.follow(caseRef);
        assertThat(eli.heading()).isEqualTo("Case " + caseRef);
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
