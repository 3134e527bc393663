package org.threshold.workflow.referral.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.access.People.DANA_DUTY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferredSuspect;
import org.threshold.workflow.referral.ReferredSuspect.Said;
import org.threshold.workflow.referral.app.HarmTold.Told;
import org.threshold.workflow.referral.app.ShowHarm;
import org.threshold.workflow.referral.app.ShowHarm.Named;
import org.threshold.workflow.referral.app.ShowHarm.Seen;
import org.threshold.workflow.worklist.CaseFacts;

class HarmWordsTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-24T10:40:00Z");

    private static Told told(Instant suspected) {
        return new Told("Grandmother", Optional.of(suspected), RECEIVED);
    }

    @Test
    @Requirement("L-3.1.14")
    void the_page_of_the_case_says_how_long_the_referral_took() {
        var show = mock(ShowHarm.class);
        var ref = new CaseRef("CP-2041");
        when(show.of(DANA_DUTY.actor(), ref))
                .thenReturn(List.of(told(Instant.parse("2026-11-24T10:05:00Z"))));

        var part = new CaseSuspicionPart(show).of(DANA_DUTY.actor(), "CP-2041").orElseThrow();

        assertThat(((CaseFacts) part.shown()).facts().getFirst().lines().getFirst())
                .startsWith("35 minutes: the referral was received Tuesday 24 November 2026");
    }

    @Test
    void what_was_suspected_after_it_was_told_took_no_time() {
        assertThat(HarmWords.took(told(RECEIVED.plusSeconds(60))).getFirst().lines().getFirst())
                .startsWith("less than a minute");
    }

    @Test
    @Requirement("L-3.1.8")
    void who_is_suspected_stands_on_the_page_of_the_referral_with_what_is_said() {
        var suspect =
                new ReferredSuspect(
                        new UUID(1, 1),
                        List.of(new CaseRef("CP-2041")),
                        new PersonId(new UUID(1, 2)),
                        "father",
                        new Said("child", "He hits me."),
                        RECEIVED);
        var seen =
                new Seen(
                        new Told("", Optional.empty(), RECEIVED),
                        List.of(new Named("Lee Mann", suspect)));

        assertThat(HarmWords.of(seen))
                .extracting(CaseFacts.Fact::lines)
                .containsExactly(List.of("Lee Mann (Father): He hits me."));
    }
}
