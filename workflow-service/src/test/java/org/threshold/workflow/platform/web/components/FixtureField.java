package org.threshold.workflow.platform.web.components;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A field as the templates know it, made of an example’s options.
 *
 * @param path what GOV.UK Frontend calls its name
 */
record FixtureField(
        String id,
        String path,
        String label,
        String hint,
        String error,
        String value,
        List<Option> options,
        String labelLook,
        String legendLook) {

    /** Something to choose. */
    record Option(String id, String value, String words, boolean chosen) {}

    static FixtureField of(Fixture fixture) {
        String path = fixture.text("name");
        String legend = fixture.text("fieldset", "legend", "text");
        String id = first(fixture.text("id"), fixture.text("idPrefix"), path);
        return new FixtureField(
                id,
                path,
                first(fixture.text("label", "text"), legend, ""),
                fixture.text("hint", "text"),
                fixture.text("errorMessage", "text"),
                fixture.text("value"),
                options(id, fixture.list("items")),
                fixture.text("label", "classes"),
                fixture.text("fieldset", "legend", "classes"));
    }

    private static String first(String one, String other, String last) {
        return !one.isEmpty() ? one : !other.isEmpty() ? other : last;
    }

    private static List<Option> options(String id, List<Map<?, ?>> items) {
        List<Option> options = new ArrayList<>();
        for (Map<?, ?> item : items) {
            options.add(
                    new Option(
                            options.isEmpty() ? id : id + "-" + (options.size() + 1),
                            String.valueOf(item.get("value")),
                            String.valueOf(item.get("text")),
                            Boolean.TRUE.equals(item.get("checked"))
                                    || Boolean.TRUE.equals(item.get("selected"))));
        }
        return options;
    }

    /** As {@code Drawn} says it. */
    public String describedBy() {
        return String.join(
                        " ",
                        List.of(
                                hint.isEmpty() ? "" : id + "-hint",
                                error.isEmpty() ? "" : id + "-error"))
                .strip();
    }
}
