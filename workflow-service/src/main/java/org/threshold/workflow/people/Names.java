package org.threshold.workflow.people;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names of one person.
 *
 * @param primary the name to show; empty while nobody knows it
 * @param aliases other names the person is or was known by
 */
public record Names(String primary, List<String> aliases) {

    public Names {
        primary = tidy(primary);
        aliases = aliases.stream().map(Names::tidy).filter(n -> !n.isEmpty()).distinct().toList();
    }

    /** Nobody knows any name yet. */
    public static Names unknown() {
        return new Names("", List.of());
    }

    /** One name and no other. */
    public static Names of(String primary) {
        return new Names(primary, List.of());
    }

    /** Every name, the primary one first. */
    public List<String> all() {
        return Stream.concat(Stream.of(primary), aliases.stream())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The name to show, or words that say what is known instead. */
    public String shown(PersonKind kind) {
        if (!primary.isEmpty()) {
            return primary;
        }
        return switch (kind) {
            case CHILD -> "Child, name not known";
            case ADULT -> "Adult, name not known";
        };
    }

    @Override
    public String toString() {
        return "Names[…]";
    }

    private static String tidy(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
