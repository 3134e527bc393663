package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is printed of a case holds what is folded on the screen, and nothing to press. */
@Order(7)
class PrintIT extends BrowserStory {

    @Test
    void who_was_told_is_printed_too_and_no_button_is() {
        String caseRef = before().injury().caseRef();
        Screen dana = signedIn("duty.worker");
        dana.open("/cases/" + caseRef);
        Locator folded = dana.page().locator("main details:not([open]) dd").first();
        assertThat(folded.isVisible()).as("folded on the screen").isFalse();

        dana.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(folded.boundingBox().height).isPositive();
        assertThat(folded.isVisible()).as("in print").isTrue();
        assertThat(dana.page().locator("main .govuk-button").all())
                .isNotEmpty()
                .noneMatch(Locator::isVisible);
    }
}
