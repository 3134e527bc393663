package org.threshold.workflow.worklist.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Where a page stands in a long list, counted in rows. A page begins after a row and not at a
 * number: whoever goes on passes over nothing when what stood before was done meanwhile.
 *
 * @param total how many rows the list has
 * @param before how many of them stand before the page
 * @param most how many rows a page has at most
 */
public record Paging(int total, int before, int most) {

    /** How many pages there are. */
    public int pages() {
        return (total + most - 1) / most;
    }

    /**
     * The number of the page, from 1 on; one that begins between two counts as the first of them.
     */
    public int current() {
        return before / most + 1;
    }

    /** The numbers of the pages to link to: the first, the last, and those next to this one. */
    public List<Integer> linked() {
        return IntStream.rangeClosed(1, pages())
                .filter(
                        number ->
                                number == 1
                                        || number == pages()
                                        || Math.abs(number - current()) <= 1)
                .boxed()
                .toList();
    }

    /** How many rows stand before the page with a number. */
    public int start(int number) {
        return (number - 1) * most;
    }

    /** How many rows stand before the page before this one. */
    public int previous() {
        return Math.max(0, before - most);
    }

    /** How many rows stand before the page behind this one. */
    public int next() {
        return before + most;
    }

    /** Whether there are rows behind the page. */
    public boolean goesOn() {
        return next() < total;
    }

    /** Before each page that this one leads to, how many rows: after the last of them it begins. */
    public Set<Integer> passed() {
        Set<Integer> passed = new TreeSet<>();
        linked().forEach(number -> passed.add(start(number)));
        passed.add(previous());
        if (goesOn()) {
            passed.add(next());
        }
        passed.remove(0);
        return passed;
    }
}
