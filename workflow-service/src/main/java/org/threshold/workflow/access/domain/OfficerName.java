package org.threshold.workflow.access.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The name of a police officer, however it is written; the rank before it is no part of it. */
public final class OfficerName {

    private static final Set<String> RANKS =
            Set.of(
                    "pc",
                    "dc",
                    "ps",
                    "sgt",
                    "ds",
                    "di",
                    "dci",
                    "insp",
                    "ci",
                    "supt",
                    "det",
                    "police",
                    "constable",
                    "detective",
                    "sergeant",
                    "inspector",
                    "chief",
                    "superintendent",
                    "officer");

    private OfficerName() {}

    /** Whether two texts are the same name: every word of it, in any order and any case. */
    public static boolean same(String one, String other) {
        Set<String> words = words(one);
        return !words.isEmpty() && words.equals(words(other));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+"))
                .filter(Predicate.not(String::isEmpty))
                .filter(word -> !RANKS.contains(word))
                .collect(Collectors.toSet());
    }
}
