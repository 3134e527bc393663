package org.threshold.notification.acknowledgement.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.acknowledgement.Person;
import org.threshold.notification.acknowledgement.Reply;
import org.threshold.notification.acknowledgement.Reply.Answer;

/**
 * What somebody typed into the page behind a link, as it came: shown again as it is, should
 * something be wrong with it.
 */
record Typed(
        @Nullable String name,
        @Nullable String role,
        @Nullable String filed,
        @Nullable String answer,
        @Nullable String text) {

    static final Typed NOTHING = new Typed("", "", "", "", "");

    Person person() {
        return new Person(
                Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(role, ""));
    }

    /** What nobody can choose on the page is as if nothing was chosen. */
    Reply reply() {
        return new Reply(
                Boolean.parseBoolean(filed),
                Answer.of(Objects.requireNonNullElse(answer, "")).orElse(Answer.NONE),
                Objects.requireNonNullElse(text, ""));
    }

    /** Each field that was sent, by its name on the page. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "name", name);
        put(fields, "role", role);
        put(fields, "filed", filed);
        put(fields, "answer", answer);
        put(fields, "text", text);
        return fields;
    }

    private static void put(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(field, value);
        }
    }

    /** What somebody typed never shows in a log or an exception. */
    @Override
    public String toString() {
        return "Typed[…]";
    }
}
