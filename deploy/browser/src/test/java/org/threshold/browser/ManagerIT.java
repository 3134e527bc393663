package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The manager sees what is late, and each number leads to exactly what it counts. */
@Order(4)
class ManagerIT extends BrowserStory {

    private static final Pattern COUNT = Pattern.compile("(\\d+)");

    /** Other tests take the machine at times: one of these comes within the second. */
    private static final int CHANGES = 3;

    @BeforeAll
    static void somethingIsLate() {
        BrowserOfTheTests.get();
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
            listed.add(number(tess.page().locator("#board-found").innerText()));
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
    void a_change_is_on_an_open_board_within_a_second_without_loading_it_again() {
        Screen tess = open();
        theFirstIsSlow(tess);
        tess.page().evaluate("window.stillHere = true");

        assertThat(IntStream.range(0, CHANGES).anyMatch(_ -> aChangeIsThereWithinASecond(tess)))
                .isTrue();

        assertThat(tess.page().evaluate("window.stillHere")).isEqualTo(true);
        tess.page().waitForCondition(() -> says(tess).equals("Board updated"));
        tess.look();
    }

    @Test
    void a_paused_board_stays_as_it_is_also_the_next_time() {
        Screen tess = open();
        Screen colleague = open();
        tess.presses("Pause updates", () -> visible(tess, "Start updates again"));
        String before = numbers(tess);
        String seenByColleague = numbers(colleague);

        before().injury();

        changes(colleague, seenByColleague);
        assertThat(numbers(tess)).isEqualTo(before);
        tess.follow("Refresh");
        assertThat(numbers(tess)).isNotEqualTo(before);
        visible(tess, "Start updates again");
    }

    @Test
    void what_somebody_is_at_is_not_moved_until_they_ask_for_it() {
        Screen tess = open();
        tess.page().locator("main a[href^='/cases/']").first().focus();
        String before = numbers(tess);

        before().injury();

        visible(tess, "Show new information");
        assertThat(numbers(tess)).isEqualTo(before);
        tess.presses("Show new information", () -> changes(tess, before));
        assertThat(tess.page().evaluate("document.activeElement.id")).isEqualTo("list-title");
        assertThat(tess.role(AriaRole.BUTTON, "Show new information").isVisible()).isFalse();
    }

    @Test
    void without_script_the_board_is_loaded_again_by_a_link() {
        Screen tess = signedInWithoutScript("team.manager");
        tess.follow("Overdue board");
        String before = numbers(tess);
        before().injury();

        tess.follow("Refresh");

        assertThat(numbers(tess)).isNotEqualTo(before);
        assertThat(tess.page().locator("#board-live button:visible").count()).isZero();
    }

    @Test
    void bars_stand_beside_tables_of_the_same_numbers() {
        Screen tess = open();
        tess.page().locator("#board-numbers summary").click();
        tess.look();

        assertThat(tess.page().locator("#board-numbers div:has(> svg) + table").count())
                .isEqualTo(3);
    }

    @Test
    void several_tasks_are_assigned_at_once_and_of_each_it_is_said_what_became_of_it() {
        Screen tess = signedIn("team.manager");
        tess.open("/work?view=all");
        tess.follow("Assign several tasks");
        tess.press("Assign");
        assertThat(tess.errors()).hasSize(3);

        tess.page().locator("input[name=tasks]").first().check();
        tess.page().locator("input[name=tasks]").nth(1).check();
        tess.page().locator("input[name=to]").first().check();
        tess.type("Why do they change hands?", "A colleague is ill.");
        tess.press("Assign");

        assertThat(tess.heading()).isEqualTo("What became of the tasks");
        assertThat(tess.page().locator("main li").count()).isEqualTo(2);
    }

    /** A manager who has the board open, and whose page has begun to listen. */
    private Screen open() {
        Screen tess = signedIn("team.manager");
        listening(tess, "Overdue board");
        return tess;
    }

    /** A service that has just started runs everything slowly once; then all is quiet again. */
    private static void theFirstIsSlow(Screen tess) {
        before().injury();
        before().passes(Duration.ZERO);
        listening(tess, "Refresh");
    }

    /** Follows a link to the board, whose page then listens and has fetched what is newest. */
    private static void listening(Screen tess, String link) {
        tess.page()
                .waitForResponse(
                        ManagerIT::isLive,
                        () -> {
                            tess.follow(link);
                            visible(tess, "Pause updates");
                        });
    }

    private static boolean isLive(Response response) {
        return "live".equals(response.request().headers().get("x-requested-with"));
    }

    private static void visible(Screen screen, String button) {
        screen.role(AriaRole.BUTTON, button).waitFor();
    }

    private static String says(Screen screen) {
        return screen.page().getByRole(AriaRole.STATUS).innerText();
    }

    private static String numbers(Screen screen) {
        return String.join(" ", screen.page().locator(".app-numbers a").allInnerTexts());
    }

    private static boolean aChangeIsThereWithinASecond(Screen screen) {
        String before = numbers(screen);
        before().injury();
        long committed = System.nanoTime();
        changes(screen, before);
        return System.nanoTime() - committed < Duration.ofSeconds(1).toNanos();
    }

    private static void changes(Screen screen, String before) {
        screen.page().waitForCondition(() -> !numbers(screen).equals(before));
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
