package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The manager sees what is late, and each number leads to exactly what it counts. */
@Order(3)
class ManagerIT extends BrowserStory {

    private static final Pattern COUNT = Pattern.compile("(\\d+)");

    @BeforeEach
    void somethingIsLate() {
        var before = before();
        before.injury();
        before.passes(Duration.ofHours(1));
    }

    @Test
    void a_number_of_the_board_leads_to_the_list_that_it_counts() {
        Screen tess = signedIn("team.manager");
        tess.follow("Overdue board");
        List<String> numbers = tess.page().locator(".app-numbers a").allInnerTexts();
        assertThat(number(numbers.getFirst())).isPositive();
        List<Integer> listed = new ArrayList<>();
        for (int at = 0; at < numbers.size(); at++) {
            int place = at;
            tess.leads(() -> tess.page().locator(".app-numbers a").nth(place).click());
            listed.add(number(tess.page().getByRole(AriaRole.STATUS).innerText()));
            tess.follow("Overdue board");
        }

        assertThat(listed).isEqualTo(numbers.stream().map(ManagerIT::number).toList());
    }

    @Test
    void what_is_late_leads_to_its_case() {
        Screen tess = signedIn("team.manager");
        tess.follow("Overdue board");
        tess.leads(() -> tess.page().locator("main a[href^='/cases/']").first().click());

        assertThat(tess.heading()).startsWith("Case CP-");
    }

    @Test
    void the_minutes_of_a_discussion_are_read_and_taken_away() {
        var referral = before().injury();
        before().enquiryDecided(referral);
        Screen tess = signedIn("team.manager");
        tess.open("/cases/" + referral.caseRef());
        tess.follow("The open strategy discussion");

        tess.follow("Minutes");

        assertThat(tess.heading())
                .isEqualTo("Minutes of strategy discussion: " + referral.caseRef());
        assertThat(tess.text()).contains("Draft.", "No meeting is recorded.");
        APIResponse file = tess.fetches("Download the minutes as a PDF");
        assertThat(file.headers())
                .containsEntry("content-type", "application/pdf")
                .hasEntrySatisfying("cache-control", it -> assertThat(it).contains("no-store"))
                .containsEntry(
                        "content-disposition",
                        "attachment; filename=\"strategy-minutes-%s-draft.pdf\""
                                .formatted(referral.caseRef()));
        assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    private static int number(String words) {
        return COUNT.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(Integer::parseInt)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No number in " + words));
    }
}
