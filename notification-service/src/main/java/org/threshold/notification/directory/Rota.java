package org.threshold.notification.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.notification.directory.WhoIsOn.Nobody;
import org.threshold.notification.directory.WhoIsOn.NotSaid;
import org.threshold.notification.directory.WhoIsOn.Somebody;

/**
 * Who is on duty in a role at which time of the day (L-3.1.15): for every minute somebody, or a
 * gap. Where turns overlap, the first that is listed counts.
 *
 * @param turns as they were entered; none stand for a role of which nobody has said anything
 */
public record Rota(List<Turn> turns) {

    /** Of a role of which nobody has said anything. */
    static final Rota NONE = new Rota(List.of());

    /** A rota that has nobody for longer has nobody for good; bank holidays come each year. */
    private static final int DAYS_LOOKED_AHEAD = 400;

    public Rota {
        turns = List.copyOf(turns);
    }

    /** Whether nobody has said anything, or it was taken away. */
    public boolean isEmpty() {
        return turns.isEmpty();
    }

    /** Who is on duty at an instant, and until when. */
    WhoIsOn at(Instant at, BankHolidays holidays) {
        if (turns.isEmpty()) {
            return new NotSaid();
        }
        for (int place = 0; place < turns.size(); place++) {
            Optional<Span> span = turns.get(place).around(at, holidays);
            if (span.isPresent()) {
                Instant end = span.get().to();
                return new Somebody(turns.get(place), end(new Span(at, end), place, holidays));
            }
        }
        return new Nobody(nextBeginning(at, holidays).orElse(null));
    }

    /** The times between two instants in which it has nobody, in their order. */
    List<Span> gaps(Span within, BankHolidays holidays) {
        List<Span> gaps = new ArrayList<>();
        Instant covered = turns.isEmpty() ? within.to() : within.from();
        for (Span turn : around(within, holidays)) {
            Span gap = new Span(covered, earlier(turn.from(), within.to()));
            if (!gap.isEmpty()) {
                gaps.add(gap);
            }
            covered = turn.to().isAfter(covered) ? turn.to() : covered;
        }
        Span last = new Span(covered, within.to());
        if (!last.isEmpty()) {
            gaps.add(last);
        }
        return gaps;
    }

    /** When a turn ends, or one that is listed before it begins. */
    private Instant end(Span left, int place, BankHolidays holidays) {
        return new Rota(turns.subList(0, place))
                .around(left, holidays).stream()
                        .map(Span::from)
                        .filter(left::contains)
                        .findFirst()
                        .orElse(left.to());
    }

    private Optional<Instant> nextBeginning(Instant at, BankHolidays holidays) {
        return Stream.iterate(Hours.day(at), day -> day.plusDays(1))
                .limit(DAYS_LOOKED_AHEAD)
                .flatMap(day -> beginning(day, holidays).sorted(Comparator.comparing(Span::from)))
                .map(Span::from)
                .filter(begins -> begins.isAfter(at))
                .findFirst();
    }

    /** All turns that may touch a stretch of time, in the order of their beginnings. */
    private List<Span> around(Span within, BankHolidays holidays) {
        LocalDate last = Hours.day(within.to());
        return Hours.day(within.from())
                .minusDays(1)
                .datesUntil(last.plusDays(1))
                .flatMap(day -> beginning(day, holidays))
                .sorted(Comparator.comparing(Span::from))
                .toList();
    }

    private Stream<Span> beginning(LocalDate day, BankHolidays holidays) {
        return turns.stream()
                .filter(turn -> turn.beginsOn(day, holidays))
                .map(turn -> turn.hours().on(day))
                .filter(span -> !span.isEmpty());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
