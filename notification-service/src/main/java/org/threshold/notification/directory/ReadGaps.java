package org.threshold.notification.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Reports when the rotas have nobody, for whoever fills them (L-3.1.15). */
@Service
public class ReadGaps {

    private final Rotas rotas;
    private final BankHolidays holidays;

    ReadGaps(Rotas rotas, BankHolidays holidays) {
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

    private Stream<Gap> gaps(Recipient of, Rota rota, Span within) {
        return rota.gaps(within, holidays).stream().map(span -> new Gap(of, span));
    }
}
