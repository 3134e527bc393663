package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A long work list: its pages, what a filter hides, and the views that a person saves of it. */
@Order(8)
class WorkListIT extends BrowserStory {

    private static final Pattern COUNT = Pattern.compile("\\(([\\d,]+)\\)");
    private static final int PAGE = 25;
    private static final String VIEW = "Newest that are not late";

    @Test
    void a_long_list_is_read_page_by_page() {
        readsOn(signedIn("duty.worker"));
    }

    @Test
    void it_is_read_page_by_page_in_a_browser_that_runs_no_script() {
        readsOn(signedInWithoutScript("duty.worker"));
    }

    private static void readsOn(Screen dana) {
        moreThanAPage(dana);
        dana.open("/work?view=all");
        List<String> first = tasks(dana);
        dana.follow("Next page");

        assertThat(first).hasSize(PAGE);
        assertThat(tasks(dana)).isNotEmpty().doesNotContainAnyElementsOf(first);
        dana.follow("Previous page");
        assertThat(tasks(dana)).isEqualTo(first);
    }

    @Test
    void a_filter_and_an_order_are_saved_and_the_list_opens_with_them_until_they_are_removed() {
        Screen dana = signedIn("duty.worker");
        narrows(dana);
        dana.follow("Save this view");
        dana.press("Save");
        assertThat(dana.title()).startsWith("Error: ");
        dana.jumpsTo("f-name");
        dana.type("Name", VIEW);
        dana.press("Save");
        assertThat(dana.page().locator("#saved-views").innerText()).contains(VIEW);

        dana.follow("Rename or remove saved views");
        clicks(dana, "form[action$='/first'] button");
        dana.open("/work");
        assertThat(dana.path()).contains("due=", "order=newest");
        removes(dana);

        dana.open("/work");
        assertThat(dana.path()).isEqualTo("/work");
    }

    private static void narrows(Screen dana) {
        dana.open("/work?view=all");
        int all = count(dana.page().locator("#lists a").last());
        dana.page().locator("#work-narrow summary").click();
        dana.look();
        Locator later = dana.page().locator("#work-narrow a[href*='due=later']").first();
        int left = count(later);
        dana.leads(later::click);
        assertThat(dana.page().locator("#work-filtered").innerText())
                .contains(
                        all == left
                                ? "It hides no task"
                                : "It hides %,d task".formatted(all - left));
        dana.page().locator("#work-narrow summary").click();
        dana.follow("Newest first");
    }

    private static void removes(Screen dana) {
        dana.follow("Rename or remove saved views");
        clicks(dana, "a[href^='/work/views/']");
        dana.type("Name", "Of today");
        dana.press("Rename");
        assertThat(dana.text()).contains("Of today").doesNotContain(VIEW);
        clicks(dana, "form[action$='/removal'] button");
        assertThat(dana.text()).contains("You have saved no view yet.");
    }

    /** What is there once for each saved view, of which there is one. */
    private static void clicks(Screen dana, String only) {
        dana.leads(() -> dana.page().locator(only).click());
    }

    private static void moreThanAPage(Screen dana) {
        dana.open("/work?view=all");
        for (int all = count(dana.page().locator("#lists a").last()); all <= PAGE; all++) {
            before().worry();
        }
    }

    private static List<String> tasks(Screen dana) {
        return dana.page().locator(".app-rows a[href^='/tasks/']").all().stream()
                .map(task -> task.getAttribute("href"))
                .toList();
    }

    private static int count(Locator link) {
        Matcher count = COUNT.matcher(link.innerText());
        assertThat(count.find()).as(link.innerText()).isTrue();
        return Integer.parseInt(count.group(1).replace(",", ""));
    }
}
