package org.threshold.workflow.platform.web.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field as the template draws it.
 *
 * @param kind which part of the template draws it
 * @param path the name it is posted under
 * @param label what is asked
 * @param hint why, or how to answer; empty for none
 * @param error what is wrong with it and what to do; empty for nothing
 * @param value what was typed; for one of several things, how it stands
 * @param options what may be chosen, or the day and time of an instant, or which of several things
 *     it is
 * @param fields the fields of a group, or the items of a repeated group
 */
public record Drawn(
        Kind kind,
        String path,
        String label,
        String hint,
        String error,
        String value,
        List<Choice> options,
        List<Drawn> fields) {

    public Drawn {
        options = List.copyOf(options);
        fields = List.copyOf(fields);
    }

    /** What the template tells apart. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        NUMBER,
        DAY,
        DATE_TIME,
        RADIOS,
        SELECT,
        CHECKBOXES,
        GROUP,
        REPEATED,
        SELDOM,
        ITEM,
        EACH,
        FOLDED,
        UNFOLDED
    }

    /** Something to choose. */
    public record Choice(String id, String value, String words, boolean chosen) {}

    /** The id of its first input, which the error summary links to. */
    public String id() {
        return id(path);
    }

    static String id(String path) {
        return "f-" + path.replace("]", "").replace('[', '-').replace('.', '-');
    }

    /** The ids of what describes it, for {@code aria-describedby}; empty for none. */
    public String describedBy() {
        return String.join(
                " ",
                Stream.of(
                                hint.isEmpty() ? "" : id() + "-hint",
                                error.isEmpty() ? "" : id() + "-error")
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    /** The label in the middle of a sentence: "Add another child". */
    public String labelInside() {
        return label.isEmpty() ? "" : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** What was typed or chosen, in words; empty for nothing. */
    public String answer() {
        return switch (kind) {
            case TEXT, LONG_TEXT, NUMBER, DAY -> value;
            case DATE_TIME ->
                    String.join(" ", options.stream().map(Choice::value).toList()).strip();
            case RADIOS, CHECKBOXES ->
                    String.join(
                            ", ",
                            options.stream().filter(Choice::chosen).map(Choice::words).toList());
            case SELECT ->
                    options.stream()
                            .filter(it -> it.chosen() && !it.value().isEmpty())
                            .map(Choice::words)
                            .collect(Collectors.joining());
            case FOLDED, UNFOLDED -> value;
            case GROUP, REPEATED, SELDOM, ITEM, EACH -> "";
        };
    }

    /** Whether something was typed into it, or something in it is wrong. */
    public boolean used() {
        return all().anyMatch(
                        one ->
                                !one.error().isEmpty()
                                        || !one.answer().isEmpty()
                                        || (one.kind == Kind.SELDOM && one.fields.size() > 1));
    }

    /** Whether something in it is wrong. */
    boolean wrong() {
        return all().anyMatch(one -> !one.error().isEmpty());
    }

    /** The same, not folded away. */
    Drawn unfolded() {
        return new Drawn(Kind.UNFOLDED, path, label, hint, error, value, options, fields);
    }

    /** Itself and everything in it, in the order of the page. */
    Stream<Drawn> all() {
        return Stream.concat(Stream.of(this), fields.stream().flatMap(Drawn::all));
    }
}
