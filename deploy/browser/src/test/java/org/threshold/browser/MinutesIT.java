package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A manager reads the minutes of a strategy discussion and takes them away. */
@Order(5)
class MinutesIT extends BrowserStory {

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
}
