package org.threshold.workflow.people.adapter.web.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Bond;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Figure;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Link;

/** Who are partners or have a child together, so that they stand side by side where they can. */
final class Couples {

    private final Genogram drawn;

    Couples(Genogram drawn) {
        this.drawn = drawn;
    }

    /** Whether these two are partners or have a child together. */
    boolean joined(Figure one, Figure other) {
        return !partnership(one, other).isEmpty() || !children(one, other).isEmpty();
    }

    /** What is recorded of these two as partners. */
    List<Link> partnership(Figure one, Figure other) {
        Set<String> both = Set.of(one.key(), other.key());
        return drawn.links(
                link ->
                        link.bond() == Bond.PARTNER
                                && both.contains(link.from())
                                && both.contains(link.to()));
    }

    /** The keys of those who are children of both. */
    Set<String> children(Figure one, Figure other) {
        Set<String> shared = children(one);
        shared.retainAll(children(other));
        return shared;
    }

    private Set<String> children(Figure one) {
        Set<String> children = new LinkedHashSet<>();
        drawn.links(link -> link.bond() == Bond.PARENT && link.from().equals(one.key()))
                .forEach(link -> children.add(link.to()));
        return children;
    }

    /** The same people in such an order that couples stand together. */
    List<Figure> together(List<Figure> people) {
        List<Figure> left = new ArrayList<>(people);
        List<Figure> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Figure next = mateOf(ordered, left).orElseGet(() -> leastJoined(ordered, left));
            ordered.add(next);
            left.remove(next);
        }
        return List.copyOf(ordered);
    }

    private Optional<Figure> mateOf(List<Figure> ordered, List<Figure> left) {
        return ordered.isEmpty()
                ? Optional.empty()
                : left.stream().filter(one -> joined(one, ordered.getLast())).findFirst();
    }

    /**
     * Whoever is joined to fewest stands at an end, so that the others come between their mates.
     */
    private Figure leastJoined(List<Figure> ordered, List<Figure> left) {
        return left.stream()
                .min(
                        Comparator.comparingLong(
                                one -> mates(one, Stream.concat(ordered.stream(), left.stream()))))
                .orElseThrow();
    }

    private long mates(Figure one, Stream<Figure> among) {
        long mates = among.filter(other -> !other.equals(one) && joined(one, other)).count();
        return mates == 0 ? Long.MAX_VALUE : mates;
    }
}
