package org.threshold.notification.directory;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.notification.directory.QuietHours.Entered;

/** What the operator has entered: of the role itself, else of any role of its agency. */
@Service
class EnteredDuties implements Duties {

    private final Rotas rotas;
    private final QuietHours quiet;
    private final BankHolidays holidays;

    EnteredDuties(Rotas rotas, QuietHours quiet, BankHolidays holidays) {
        this.rotas = rotas;
        this.quiet = quiet;
        this.holidays = holidays;
    }

    @Override
    public WhoIsOn whoIsOn(Recipient recipient, Instant at) {
        return rotas.counting(recipient).orElse(Rota.NONE).at(at, holidays);
    }

    @Override
    public Optional<Instant> quietUntil(Recipient recipient, Instant at) {
        return quiet.counting(recipient)
                .flatMap(Entered::hoursIfAny)
                .flatMap(hours -> hours.around(at, everyDay -> true))
                .map(Span::to);
    }
}
