package org.threshold.workflow.platform;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that a form asks for, so that one template draws every form and one reader turns it
 * into the JSON of the API.
 *
 * <p>Names are those of the API's JSON. What is left empty is left out of the JSON; whether
 * something must be given, and which values it may have, is for the API's own form to say, with the
 * field's path ({@code children[0].mobility}) in the refusal.
 */
public sealed interface FormField {

    /** The member's name in JSON, without dots and brackets. */
    String name();

    /** What is asked, for people. */
    String label();

    /** Why it is asked (the law or the lesson behind it) or how to answer; empty for nothing. */
    String hint();

    /** A line of text; JSON text. */
    record Text(String name, String label, String hint) implements FormField {}

    /** Several lines of text; JSON text. */
    record LongText(String name, String label, String hint) implements FormField {}

    /** Several lines of text, each one an entry; JSON list of texts. */
    record Lines(String name, String label, String hint) implements FormField {}

    /** A whole number; JSON number. */
    record WholeNumber(String name, String label, String hint) implements FormField {}

    /** A calendar day; JSON text {@code 2026-11-24}. */
    record Day(String name, String label, String hint) implements FormField {}

    /** A day and time in England; JSON text, the instant in UTC. */
    record DateTime(String name, String label, String hint) implements FormField {}

    /** Yes or no; JSON {@code true} or {@code false}. */
    record YesNo(String name, String label, String hint) implements FormField {}

    /** One of a few; JSON text, the option's value. */
    record Choice(String name, String label, String hint, List<Option> options)
            implements FormField {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * One of many, of which only the one that is chosen takes room on the page; JSON text, the
     * option's value.
     */
    record Pick(String name, String label, String hint, List<Option> options) implements FormField {

        public Pick {
            options = List.copyOf(options);
        }
    }

    /** Any of a few; JSON list of the options' values. */
    record Several(String name, String label, String hint, List<Option> options)
            implements FormField {

        public Several {
            options = List.copyOf(options);
        }
    }

    /** Fields that belong together; JSON object. */
    record Group(String name, String label, String hint, List<FormField> fields)
            implements FormField {

        public Group {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Fields that are asked as often as needed; JSON list of objects.
     *
     * @param label one of them, such as "Child"
     */
    record Repeated(String name, String label, String hint, List<FormField> fields)
            implements FormField {

        public Repeated {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Fields that seldom have to be given, and then as often as needed: folded away while nothing
     * was said; JSON list of objects.
     *
     * @param label one of them, such as "Disagreement"
     * @param folded what stands there while it is folded away
     */
    record Seldom(String name, String label, String folded, List<FormField> fields)
            implements FormField {

        public Seldom {
            fields = List.copyOf(fields);
        }

        @Override
        public String hint() {
            return "";
        }

        /** The same, not folded away. */
        public Repeated repeated() {
            return new Repeated(name, label, "", fields);
        }
    }

    /**
     * Fields that are asked for each of some things that are known beforehand, one folded away
     * behind the other; JSON list of objects, without those that nothing was said about.
     *
     * @param label all of them together, such as "The decision for each child"
     * @param fields the first says, once answered, how it stands
     */
    record ForEach(String name, String label, String hint, Which which, List<FormField> fields)
            implements FormField {

        public ForEach {
            fields = List.copyOf(fields);
        }

        /** What each object of the list holds: which thing it is, and the fields. */
        public List<FormField> members() {
            return Stream.concat(Stream.of(new Text(which.key(), "", "")), fields.stream())
                    .toList();
        }
    }

    /**
     * The things that something is asked for.
     *
     * @param key the member of each object that says which of them it is
     * @param options the things, in the order of the page
     * @param needed whether something has to be said about each
     */
    record Which(String key, List<Option> options, boolean needed) {

        public Which {
            options = List.copyOf(options);
        }
    }

    /** What may be chosen: its value in JSON, and its words for people. */
    record Option(String value, String words) {}
}
