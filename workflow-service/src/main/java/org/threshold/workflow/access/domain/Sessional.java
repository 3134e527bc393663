package org.threshold.workflow.access.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When an account holds: always, where no sessions were ever entered for it, and otherwise on the
 * days of its sessions alone (R-ASC-2).
 *
 * @param sessions in the order in which they were entered
 */
public record Sessional(List<SessionalDays> sessions) {

    public Sessional {
        sessions = List.copyOf(sessions);
    }

    /**
     * Whether somebody may sign in, and stay signed in.
     *
     * @param today a date in England
     */
    public boolean holds(LocalDate today) {
        return sessions.isEmpty() || sessions.stream().anyMatch(one -> one.cover(today));
    }

    /** The first day to come on which it holds. */
    public Optional<LocalDate> next(LocalDate today) {
        return sessions.stream()
                .map(SessionalDays::from)
                .filter(today::isBefore)
                .min(Comparator.naturalOrder());
    }

    /** Whom to ring, as it was last entered; empty for a standing account. */
    public String ring() {
        return sessions.isEmpty() ? "" : sessions.getLast().ring();
    }
}
