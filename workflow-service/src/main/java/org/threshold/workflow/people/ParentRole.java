package org.threshold.workflow.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The places that every child's record has for parents: one for the mother, one for the father, and
 * one for each other person with parental responsibility (L-3.1.17; Children Act 1989 s.2(5): more
 * than one person may have it for the same child at the same time).
 *
 * @param number which of several others, from 1; always 1 for mother and father
 */
public record ParentRole(Kind kind, int number) implements Comparable<ParentRole> {

    public static final ParentRole MOTHER = new ParentRole(Kind.MOTHER, 1);
    public static final ParentRole FATHER = new ParentRole(Kind.FATHER, 1);

    /** The first place for anybody else with parental responsibility. */
    public static final ParentRole OTHER_PARENTAL_RESPONSIBILITY =
            new ParentRole(Kind.OTHER_PARENTAL_RESPONSIBILITY, 1);

    /** More than any child’s record needs, so that a mistyped number is noticed. */
    public static final int MOST = 99;

    private static final Pattern NUMBERED = Pattern.compile("(.+?)(?:-([1-9][0-9]?))?");
    private static final Comparator<ParentRole> IN_ORDER =
            Comparator.comparing(ParentRole::kind).thenComparingInt(ParentRole::number);

    /** What somebody in such a place is to the child. */
    public enum Kind {
        MOTHER("mother"),
        FATHER("father"),
        /** Anybody else with parental responsibility. */
        OTHER_PARENTAL_RESPONSIBILITY("somebody else with parental responsibility");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The same, in the middle of a sentence. */
        public String words() {
            return words;
        }
    }

    public ParentRole {
        int most = kind == Kind.OTHER_PARENTAL_RESPONSIBILITY ? MOST : 1;
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("there is no place " + number + " for " + kind);
        }
    }

    /** A place for somebody else with parental responsibility. */
    public static ParentRole other(int number) {
        return new ParentRole(Kind.OTHER_PARENTAL_RESPONSIBILITY, number);
    }

    /** The places that every child’s record is asked for. */
    public static List<ParentRole> always() {
        return List.of(MOTHER, FATHER, OTHER_PARENTAL_RESPONSIBILITY);
    }

    /** The places to be asked for of a child of whom these are recorded, in order. */
    public static List<ParentRole> asked(Collection<ParentRole> recorded) {
        var places = new TreeSet<>(recorded);
        places.addAll(List.of(MOTHER, FATHER));
        if (places.stream().noneMatch(ParentRole::isOther)) {
            places.add(OTHER_PARENTAL_RESPONSIBILITY);
        }
        return List.copyOf(places);
    }

    /** The first place for somebody else that is none of these. */
    public static ParentRole free(Collection<ParentRole> taken) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(ParentRole::other)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElse(other(MOST));
    }

    /** The place with this code, if there is one. */
    public static Optional<ParentRole> of(String code) {
        var parts = NUMBERED.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int number = Optional.ofNullable(parts.group(2)).map(Integer::parseInt).orElse(1);
        return Arrays.stream(Kind.values())
                .filter(kind -> code(kind).equals(parts.group(1)))
                .filter(kind -> number == 1 || kind == Kind.OTHER_PARENTAL_RESPONSIBILITY)
                .map(kind -> new ParentRole(kind, number))
                .findFirst();
    }

    /** Whether it is of somebody who is neither mother nor father. */
    public boolean isOther() {
        return kind == Kind.OTHER_PARENTAL_RESPONSIBILITY;
    }

    /** What somebody in this place is, in the middle of a sentence. */
    public String words() {
        return kind.words;
    }

    /** As sent and kept, for example {@code other-parental-responsibility-2}. */
    public String code() {
        return code(kind) + numbered("-");
    }

    /** As kept of letters, for example {@code OTHER_PARENTAL_RESPONSIBILITY_2}. */
    public String name() {
        return kind.name() + numbered("_");
    }

    private String numbered(String before) {
        return number == 1 ? "" : before + number;
    }

    private static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The place of that {@linkplain #name name}. */
    public static ParentRole valueOf(String name) {
        return of(name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElseThrow(() -> new IllegalArgumentException("no parent’s place is " + name));
    }

    @Override
    public int compareTo(ParentRole other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name();
    }
}
