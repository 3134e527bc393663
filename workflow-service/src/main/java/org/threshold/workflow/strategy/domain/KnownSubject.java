package org.threshold.workflow.strategy.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An adult or a home of whom the case knows (R-TVP-3a).
 *
 * @param names under what a sergeant may speak of it: names and ties, or the lines of an address
 * @param shown how it is named to the sergeant; never in logs, events or engine variables
 */
public record KnownSubject(CheckSubject.Kind kind, List<String> names, String shown) {

    private static final int FEW = 2;

    public KnownSubject {
        names = List.copyOf(names);
    }

    /**
     * Whether a sergeant speaks of this one. A name that is typed with more around it counts, and
     * so do two words of a longer one; another number of the same street does not.
     */
    boolean is(CheckSubject typed) {
        Set<String> said = words(typed.words());
        return typed.kind() == kind
                && names.stream().map(KnownSubject::words).anyMatch(one -> same(one, said));
    }

    private static boolean same(Set<String> known, Set<String> said) {
        return !known.isEmpty()
                && (said.containsAll(known)
                        || (said.size() >= FEW
                                && known.containsAll(said)
                                && numbers(said).equals(numbers(known))));
    }

    private static Set<String> numbers(Set<String> words) {
        return words.stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+"))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "KnownSubject[" + kind + "]";
    }
}
