package org.threshold.workflow.worklist.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.BoardRow;

/**
 * The board: every row, in its order. Each number on it is a count of these very rows, so that a
 * number and the list behind it cannot differ.
 *
 * @param rows strategy discussions first, then the other kinds; within each the latest first
 * @param now the instant that it was read at, UTC
 */
public record Board(List<BoardRow> rows, Instant now) {

    public Board {
        rows = List.copyOf(rows);
    }

    /** The board with these rows, in whichever order they were read. */
    public static Board read(List<BoardRow> rows, Instant now) {
        return new Board(rows.stream().sorted(BoardPosition.OF_ROWS).toList(), now);
    }

    /** The same rows, looked at then. */
    public Board at(Instant then) {
        return new Board(rows, then);
    }

    /** How many rows there are, overdue and in all. */
    public record Count(int overdue, int all) {

        /** How many are left when these are taken away. */
        public Count without(Count taken) {
            return new Count(overdue - taken.overdue(), all - taken.all());
        }

        Count and(Count more) {
            return new Count(overdue + more.overdue(), all + more.all());
        }

        /** Those that are due soon. */
        public int soon() {
            return all - overdue;
        }
    }

    /** How many there are of each kind, in the order of the board. */
    public Map<BoardRow.Kind, Count> kinds() {
        return counts(BoardRow::kind, Stream::of);
    }

    /** How many wait for each role; a row that several may act on counts for each of them. */
    public Map<Role, Count> roles() {
        return counts(BoardRow::who, who -> who.roles().stream().sorted());
    }

    /** How many wait for each agency; a row that several may act on counts for each of them. */
    public Map<Agency, Count> agencies() {
        return counts(BoardRow::who, who -> who.agencies().stream().sorted());
    }

    /** How many there are. */
    public Count total() {
        int overdue = (int) rows.stream().filter(row -> row.overdue(now)).count();
        return new Count(overdue, rows.size());
    }

    /** How many are overdue for how long, from the latest to come to the oldest. */
    public Map<Lateness, Integer> ages() {
        Map<Lateness, Integer> ages = new EnumMap<>(Lateness.class);
        Lateness.AGES.forEach(age -> ages.put(age, 0));
        for (BoardRow row : rows) {
            if (row.overdue(now)) {
                ages.merge(Lateness.age(Duration.between(row.due().at(), now)), 1, Integer::sum);
            }
        }
        return ages;
    }

    /** Rows of one group are counted together: there are thousands of rows and few groups. */
    private <G, K> Map<K, Count> counts(Function<BoardRow, G> group, Function<G, Stream<K>> keys) {
        Map<G, Tally> groups = new LinkedHashMap<>();
        for (BoardRow row : rows) {
            groups.computeIfAbsent(group.apply(row), _ -> new Tally()).add(row.overdue(now));
        }
        Map<K, Count> counts = new LinkedHashMap<>();
        groups.forEach(
                (of, tally) ->
                        keys.apply(of)
                                .forEach(key -> counts.merge(key, tally.count(), Count::and)));
        return counts;
    }

    /** Counts up. */
    private static final class Tally {

        private int overdue;
        private int all;

        void add(boolean late) {
            all++;
            if (late) {
                overdue++;
            }
        }

        Count count() {
            return new Count(overdue, all);
        }
    }

    /** The board with only the rows that are asked for. */
    public Board only(BoardChoice choice) {
        return choice.equals(BoardChoice.EVERYTHING)
                ? this
                : new Board(rows.stream().filter(row -> choice.takes(row, now)).toList(), now);
    }

    /** At most that many rows after a place. */
    public List<BoardRow> after(BoardPosition place, int most) {
        return rows.stream()
                .filter(row -> BoardPosition.of(row).compareTo(place) > 0)
                .limit(most)
                .toList();
    }
}
