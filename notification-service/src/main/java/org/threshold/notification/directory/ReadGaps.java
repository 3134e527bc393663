package org.threshold.notification.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Reports when the rotas have nobody, for whoever fills them (L-3.1.15). */
@Service
public class ReadGaps {

    private final ReachedBy.Source channels;
    private final Rotas rotas;
    private final BankHolidays holidays;

    ReadGaps(ReachedBy.Source channels, Rotas rotas, BankHolidays holidays) {
        this.channels = channels;
        this.rotas = rotas;
        this.holidays = holidays;
    }

    /**
     * A time in which a role has nobody.
     *
     * @param recipient the role
     * @param span when
     */
    public record Gap(Recipient recipient, Span span) {}

    /** All of them between two instants, by the codes of the roles and then in their order. */
    public List<Gap> handle(Span within) {
        return rotas.all().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Recipient.BY_CODES))
                .flatMap(each -> gaps(each.getKey(), each.getValue(), within))
                .toList();
    }

    /**
     * The roles that have a channel, or are a source of expertise, and have no rota, by their
     * codes: nobody can say of any minute who is on duty there. They are told as ever.
     */
    public List<Recipient> withoutRota() {
        Map<Recipient, Rota> entered = rotas.all();
        return Stream.concat(channels.all().keySet().stream(), Expertise.ROLES.stream())
                .distinct()
                .filter(role -> rotaOf(role, entered).isEmpty())
                .sorted(Recipient.BY_CODES)
                .toList();
    }

    private static Rota rotaOf(Recipient of, Map<Recipient, Rota> entered) {
        return of.entered(role -> Optional.ofNullable(entered.get(role))).orElse(Rota.NONE);
    }

    private Stream<Gap> gaps(Recipient of, Rota rota, Span within) {
        return rota.gaps(within, holidays).stream().map(span -> new Gap(of, span));
    }
}
