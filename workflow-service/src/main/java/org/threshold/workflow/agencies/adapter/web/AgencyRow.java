package org.threshold.workflow.agencies.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.agencies.app.AgencyHealth;
import org.threshold.workflow.agencies.app.AgencyHealth.HeldBack;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Capital;

/**
 * An agency in the words of the page.
 *
 * @param troubles what is wrong, in sentences; empty where nothing is
 * @param waiting how many messages no system of it has accepted
 * @param notAccepted since when the oldest of them waits; empty where none does
 * @param notAcknowledged since when the oldest waits for a person; empty where none does
 * @param lastAccepted when its system accepted something last; empty where it never did
 * @param guidelines the address of its guidelines; empty where none is entered
 */
record AgencyRow(
        String name,
        List<String> troubles,
        long waiting,
        String notAccepted,
        String notAcknowledged,
        String lastAccepted,
        String guidelines) {

    static AgencyRow of(AgencyHealth one) {
        return new AgencyRow(
                Capital.of(Agency.of(one.agency()).map(Agency::words).orElse(words(one.agency()))),
                troubles(one),
                one.counts().waiting(),
                exact(one.oldest().notAccepted()),
                exact(one.oldest().notAcknowledged()),
                exact(one.lastAccepted()),
                one.guidelines().orElse(""));
    }

    private static List<String> troubles(AgencyHealth one) {
        List<String> troubles =
                new ArrayList<>(one.heldBack().stream().map(AgencyRow::words).toList());
        if (one.counts().parked() > 0) {
            troubles.add(
                    "%d given up after a week: an operator has them sent again once its system answers."
                            .formatted(one.counts().parked()));
        }
        return List.copyOf(troubles);
    }

    private static String words(HeldBack one) {
        return "Its system does not answer for: %s (%s channel), since %s. Tried %d times since; next on %s."
                .formatted(
                        words(one.role()),
                        words(one.channel()),
                        DueWords.exact(one.since()),
                        one.tries(),
                        DueWords.exact(one.next()));
    }

    private static String words(String code) {
        return code.replace('-', ' ');
    }

    private static String exact(Optional<Instant> at) {
        return at.map(DueWords::exact).orElse("");
    }
}
