package org.threshold.notification.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.threshold.notification.directory.Duty.Cover;
import org.threshold.notification.directory.QuietHours.Entered;
import org.threshold.notification.directory.WhoIsOn.Nobody;

/** Answers "who is on duty now?" of all roles together (L-3.1.15). */
@Service
public class ReadDuties {

    /** How far gaps are looked for: time to fill them before somebody is needed (L-3.1.15). */
    static final Duration AHEAD = Duration.ofDays(14);

    static final int MOST_GAPS = 20;

    private final ReachedBy.Source channels;
    private final Rotas rotas;
    private final QuietHours quiet;
    private final BankHolidays holidays;

    ReadDuties(ReachedBy.Source channels, Rotas rotas, QuietHours quiet, BankHolidays holidays) {
        this.channels = channels;
        this.rotas = rotas;
        this.quiet = quiet;
        this.holidays = holidays;
    }

    private record Known(Map<Recipient, Rota> rotas, Map<Recipient, Entered> quiet) {

        Rota rota(Recipient of) {
            return of.entered(role -> Optional.ofNullable(rotas.get(role))).orElse(Rota.NONE);
        }

        Optional<Hours> quiet(Recipient of) {
            return of.entered(role -> Optional.ofNullable(quiet.get(role)))
                    .flatMap(Entered::hoursIfAny);
        }
    }

    /** Of every role that has a channel or a rota or is a source of expertise, by their codes. */
    public List<Duty> handle(Instant at) {
        Map<Recipient, List<ReachedBy>> reached = channels.all();
        Known known = new Known(rotas.all(), quiet.all());
        var roles = new TreeSet<>(Recipient.BY_CODES);
        roles.addAll(Expertise.ROLES);
        roles.addAll(reached.keySet());
        known.rotas()
                .forEach((role, rota) -> roles.addAll(rota.isEmpty() ? List.of() : List.of(role)));
        return roles.stream()
                .map(
                        role ->
                                new Duty(
                                        role,
                                        reached.getOrDefault(role, List.of()),
                                        known.quiet(role).orElse(null),
                                        cover(known.rota(role), at)))
                .toList();
    }

    private Cover cover(Rota rota, Instant at) {
        List<Span> gaps =
                rota.gaps(new Span(at, at.plus(AHEAD)), holidays).stream()
                        .limit(MOST_GAPS)
                        .map(gap -> whole(gap, rota))
                        .toList();
        return new Cover(rota.at(at, holidays), gaps);
    }

    /** The last gap may go on for longer than was looked ahead. */
    private Span whole(Span gap, Rota rota) {
        return rota.at(gap.from(), holidays) instanceof Nobody nobody
                ? new Span(gap.from(), nobody.untilIfAny().orElse(gap.to()))
                : gap;
    }
}
