package org.threshold.workflow.worklist.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
        rows = rows.stream().sorted(BoardPosition.OF_ROWS).toList();
    }

    /** How many rows there are, overdue and in all. */
    public record Count(int overdue, int all) {

        /** How many are left when these are taken away. */
        public Count without(Count taken) {
            return new Count(overdue - taken.overdue(), all - taken.all());
        }

        /** Those that are due soon. */
        public int soon() {
            return all - overdue;
        }
    }

    /** How many there are of each kind, in the order of the board. */
    public Map<BoardRow.Kind, Count> kinds() {
        return counts(row -> Stream.of(row.kind()));
    }

    /** How many wait for each role; a row that several may act on counts for each of them. */
    public Map<Role, Count> roles() {
        return counts(row -> row.who().roles().stream().sorted());
    }

    /** How many wait for each agency; a row that several may act on counts for each of them. */
    public Map<Agency, Count> agencies() {
        return counts(row -> row.who().agencies().stream().sorted());
    }

    /** How many there are. */
    public Count total() {
        return count(rows);
    }

    /** How many are overdue for how long, from the latest to come to the oldest. */
    public Map<Lateness, Integer> ages() {
        Map<Lateness, Integer> ages = new EnumMap<>(Lateness.class);
        for (Lateness age : Lateness.AGES) {
            BoardChoice choice = BoardChoice.of(age);
            ages.put(age, (int) rows.stream().filter(row -> choice.takes(row, now)).count());
        }
        return ages;
    }

    private <K> Map<K, Count> counts(Function<BoardRow, Stream<K>> keys) {
        Map<K, List<BoardRow>> grouped = new LinkedHashMap<>();
        for (BoardRow row : rows) {
            keys.apply(row)
                    .forEach(key -> grouped.computeIfAbsent(key, _ -> new ArrayList<>()).add(row));
        }
        Map<K, Count> counts = new LinkedHashMap<>();
        grouped.forEach((key, some) -> counts.put(key, count(some)));
        return counts;
    }

    private Count count(Collection<BoardRow> some) {
        int overdue = (int) some.stream().filter(row -> row.overdue(now)).count();
        return new Count(overdue, some.size());
    }

    /** The board with only the rows that are asked for. */
    public Board only(BoardChoice choice) {
        return new Board(rows.stream().filter(row -> choice.takes(row, now)).toList(), now);
    }

    /** At most that many rows after a place. */
    public List<BoardRow> after(BoardPosition place, int most) {
        return rows.stream()
                .filter(row -> BoardPosition.of(row).compareTo(place) > 0)
                .limit(most)
                .toList();
    }
}
