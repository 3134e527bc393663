package org.threshold.workflow.minutes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.minutes.domain.Chase;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.minutes.domain.ConferenceMinutes.About;
import org.threshold.workflow.minutes.domain.ConferenceMinutes.Sent;
import org.threshold.workflow.minutes.domain.MinutesId;
import org.threshold.workflow.referral.CaseRef;

/** What the rows of conferences’ minutes keep; the fake and PostgreSQL alike. */
public abstract class ConferenceMinutesContract {

    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    private static final LocalDate HELD = LocalDate.parse("2026-11-20");

    private final ConferenceMinutesRows rows;

    protected ConferenceMinutesContract(ConferenceMinutesRows rows) {
        this.rows = rows;
    }

    protected abstract CaseRef aCase();

    @Test
    void minutes_are_read_as_they_were_kept_through_all_that_becomes_of_them() {
        ConferenceMinutes asked = added(aCase());
        ConferenceMinutes sent = asked.sent(sent());
        ConferenceMinutes rung = sent.chased(List.of(rung("K82002"), rung("K82003")));
        ConferenceMinutes again = rung.chased(List.of(rung("K82002")));

        assertThat(rows.find(asked.id())).contains(asked);
        for (ConferenceMinutes now : List.of(sent, rung, again, again.distributed(AT))) {
            rows.save(now);

            assertThat(rows.lock(asked.id())).contains(now);
            assertThat(rows.of(asked.about().caseRef())).containsExactly(now);
        }
    }

    @Test
    void those_of_a_case_go_with_it_to_another() {
        CaseRef from = aCase();
        CaseRef into = aCase();
        ConferenceMinutes one = added(from);

        rows.moved(from, into);

        assertThat(rows.of(from)).isEmpty();
        assertThat(rows.of(into)).extracting(ConferenceMinutes::id).containsExactly(one.id());
    }

    protected final ConferenceMinutes added(CaseRef ref) {
        var one = ConferenceMinutes.of(new MinutesId(UUID.randomUUID()), new About(ref, HELD));
        rows.add(one);
        return one;
    }

    protected static Sent sent() {
        return new Sent(new ChangeId(UUID.randomUUID()), "The shared record.", HELD, AT);
    }

    private static Chase rung(String practice) {
        return new Chase(Recipient.practice(practice), "It files them today.", AT);
    }
}
