package org.threshold.notification.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Rotas and quiet hours that are forgotten with their test. */
final class DutiesInMemory {

    static final BankHolidays NO_HOLIDAYS = new BankHolidays(Set.of());

    final Rotas rotas = new KeptRotas();
    final QuietHours quiet = new KeptQuietHours();

    void enter(Recipient recipient, Rota rota) {
        rotas.enter(recipient, new Rotas.Entered(rota, Instant.EPOCH));
    }

    private static final class KeptRotas implements Rotas {

        private final History<Rotas.Entered> history = new History<>();

        @Override
        public List<Rotas.Entered> of(Recipient recipient) {
            return history.of(recipient);
        }

        @Override
        public Optional<Rota> counting(Recipient recipient) {
            return recipient.entered(history::last).map(Rotas.Entered::rota);
        }

        @Override
        public Map<Recipient, Rota> all() {
            return history.all(Rotas.Entered::rota);
        }

        @Override
        public void enter(Recipient recipient, Rotas.Entered entered) {
            history.enter(recipient, entered);
        }
    }

    private static final class KeptQuietHours implements QuietHours {

        private final History<QuietHours.Entered> history = new History<>();

        @Override
        public List<QuietHours.Entered> of(Recipient recipient) {
            return history.of(recipient);
        }

        @Override
        public Optional<QuietHours.Entered> counting(Recipient recipient) {
            return recipient.entered(history::last);
        }

        @Override
        public Map<Recipient, QuietHours.Entered> all() {
            return history.all(Function.identity());
        }

        @Override
        public void enter(Recipient recipient, QuietHours.Entered entered) {
            history.enter(recipient, entered);
        }
    }
}
