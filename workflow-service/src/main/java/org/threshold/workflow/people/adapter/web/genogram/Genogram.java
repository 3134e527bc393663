package org.threshold.workflow.people.adapter.web.genogram;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who is drawn, and what joins them.
 *
 * @param dwellings side by side, from the left; {@link Place#dwelling} counts them from 0
 */
public record Genogram(List<Figure> figures, List<Link> links, List<Dwelling> dwellings) {

    public Genogram {
        figures = List.copyOf(figures);
        links = List.copyOf(links);
        dwellings = List.copyOf(dwellings);
        Set<String> keys = figures.stream().map(Figure::key).collect(Collectors.toSet());
        if (keys.size() < figures.size()) {
            throw new IllegalArgumentException("Somebody is in the drawing twice");
        }
        if (!links.stream().allMatch(link -> keys.containsAll(Set.of(link.from(), link.to())))) {
            throw new IllegalArgumentException("Somebody is joined who is not in the drawing");
        }
        if (new HashSet<>(links).size() < links.size()) {
            throw new IllegalArgumentException("Two are joined twice in the same way");
        }
    }

    /**
     * Somebody, or a gap where somebody must be.
     *
     * @param key unique in the drawing
     * @param index whether it is the child whom all of this is about
     * @param label what stands below the mark, the name first
     */
    public record Figure(String key, Mark mark, boolean index, Place place, List<String> label) {

        public Figure {
            label = List.copyOf(label);
        }
    }

    /**
     * Where somebody belongs.
     *
     * @param generation 0 for the child’s own, 1 for the parents’, and so on
     */
    public record Place(int generation, int dwelling) {}

    /** What one is to the other; each drawn in its own way. */
    public record Link(String from, Bond bond, String to) {}

    /** How {@link Link#from} belongs to {@link Link#to}. */
    public enum Bond {
        PARENT(""),
        CARER("2 5"),
        RESPONSIBLE("12 4 2 4"),
        PARTNER(""),
        SIBLING("7 5"),
        /** Only somebody said so. */
        SAID("1 7");

        private final String dashes;

        Bond(String dashes) {
            this.dashes = dashes;
        }

        String dashes() {
            return dashes;
        }
    }

    /** Those who live together; the last may be those of whom no home is known. */
    public record Dwelling(String title, boolean enclosed) {}

    List<Link> links(Predicate<Link> wanted) {
        return links.stream().filter(wanted).toList();
    }
}
