package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The form of a page, filled in with what the API would be sent, control by control. */
final class PageForm {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String CONTROLS = "#form [name='%s']";

    /** What says which thing fields are about that are asked for each of some. */
    private static final String WHICH = ".app-each-fields > input[type=hidden][name^='%s[']";

    private static final String EMPTIED =
            """
            form => {
              form.querySelectorAll('input[type=radio], input[type=checkbox]').forEach(it => { it.checked = false; });
              form.querySelectorAll('textarea, select, input[type=text], input[type=date], input[type=time]').forEach(it => { it.value = ''; });
            }""";

    private final Screen screen;
    private final Page page;

    PageForm(Screen screen) {
        this.screen = screen;
        this.page = screen.page();
    }

    /** Whether this person may fill in anything here. */
    boolean offered() {
        return page.locator("#form").count() > 0;
    }

    /** Nobody can choose this on a page, which offers only what may be said. */
    static final class NotOffered extends RuntimeException {

        private static final long serialVersionUID = 1;

        private NotOffered(String path, String value) {
            super(path + "=" + value);
        }
    }

    /**
     * Says what the form says, and nothing that stood there before and it does not.
     *
     * @throws NotOffered when one of its values cannot be chosen
     */
    void fill(JsonNode form) {
        empty();
        fillMembers("", form);
    }

    /** Sends it, as the button at its end does. */
    void send() {
        screen.leads(
                () ->
                        page.locator("#form button[type=submit]:not(.app-first):not([name])")
                                .click());
    }

    private void empty() {
        page.locator("#form").evaluate(EMPTIED);
    }

    private void fillMembers(String before, JsonNode object) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            fillValue(before + member.getKey(), member.getValue());
        }
    }

    private void fillValue(String path, JsonNode value) {
        if (value.isObject()) {
            fillMembers(path + ".", value);
        } else if (value.isArray() && value.valueStream().allMatch(JsonNode::isObject)) {
            fillItems(path, value);
        } else if (controls(path).count() == 0) {
            fillMoment(path, value.asString());
        } else {
            fillControl(path, value);
        }
    }

    private Locator controls(String path) {
        return page.locator(CONTROLS.formatted(path));
    }

    private void fillMoment(String path, String instant) {
        assertThat(controls(path + ".day").count())
                .as("%s asks for %s", page.url(), path)
                .isEqualTo(1);
        ZonedDateTime moment = Instant.parse(instant).atZone(LONDON);
        controls(path + ".day").fill(moment.toLocalDate().toString());
        controls(path + ".time").fill(seconds(moment.toLocalTime()));
    }

    /** No time field takes a fraction of a second. */
    private static String seconds(LocalTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void fillControl(String path, JsonNode value) {
        if (isSelect(path)) {
            controls(path).selectOption(text(value));
            return;
        }
        switch (controls(path).first().getAttribute("type")) {
            case "radio" -> tick(path, value.isBoolean() ? yesNo(value) : value.asString());
            case "hidden" -> assertThat(controls(path).inputValue()).isEqualTo(text(value));
            case "checkbox" -> value.forEach(one -> tick(path, one.asString()));
            case null, default -> controls(path).fill(text(value));
        }
    }

    private boolean isSelect(String path) {
        return page.locator("#form select[name='%s']".formatted(path)).count() > 0;
    }

    private static String yesNo(JsonNode value) {
        return value.asBoolean() ? "yes" : "no";
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? String.join("\n", value.valueStream().map(JsonNode::asString).toList())
                : value.asString();
    }

    private void tick(String path, String value) {
        Locator choice = page.locator((CONTROLS + "[value='%s']").formatted(path, value));
        if (choice.count() == 0) {
            throw new NotOffered(path, value);
        }
        choice.check();
    }

    private void fillItems(String path, JsonNode items) {
        if (page.locator(WHICH.formatted(path)).count() > 0) {
            items.forEach(item -> fillMembers(unfolded(path, item) + ".", item));
            return;
        }
        openSeldom();
        asMany(path, items.size());
        openSeldom();
        for (int at = 0; at < items.size(); at++) {
            fillMembers("%s[%d].".formatted(path, at), items.get(at));
        }
    }

    /** Where the item stands that is about the same thing, opened. */
    private String unfolded(String path, JsonNode item) {
        for (Locator folded : page.locator("#form details.app-each").all()) {
            Locator key = folded.locator(WHICH.formatted(path)).first();
            String name = String.valueOf(key.getAttribute("name"));
            String member = name.substring(name.lastIndexOf('.') + 1);
            if (item.path(member).asString("").equals(key.inputValue())) {
                open(folded);
                return name.substring(0, name.lastIndexOf('.'));
            }
        }
        throw new AssertionError("%s asks nothing about %s".formatted(page.url(), item));
    }

    /** What seldom has to be given is folded away until somebody opens it. */
    private void openSeldom() {
        page.locator("#form details.app-seldom").all().forEach(PageForm::open);
    }

    private static void open(Locator folded) {
        if (folded.getAttribute("open") == null) {
            folded.locator("summary").first().click();
        }
    }

    private void asMany(String path, int wanted) {
        for (int there = items(path); there < wanted; there = items(path)) {
            press("+add", path);
        }
        for (int there = items(path); there > wanted; there = items(path)) {
            press("+remove", "%s[%d]".formatted(path, there - 1));
        }
    }

    private int items(String path) {
        return page.locator("#form input[type=hidden][name^='%s[']".formatted(path)).all().stream()
                .map(item -> String.valueOf(item.getAttribute("name")))
                .filter(name -> name.indexOf(']', path.length()) == name.length() - 1)
                .toList()
                .size();
    }

    private void press(String button, String value) {
        screen.leads(
                () ->
                        page.locator("#form button[name='%s'][value='%s']".formatted(button, value))
                                .click());
    }
}
