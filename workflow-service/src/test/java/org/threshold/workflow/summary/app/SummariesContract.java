package org.threshold.workflow.summary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.summary.domain.Summary;
import org.threshold.workflow.summary.domain.SummaryId;
import org.threshold.workflow.summary.domain.SummaryWatch;

/** What every store of summaries keeps to. */
public abstract class SummariesContract {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");

    private final Summaries summaries;
    private final SummaryWatches watches;

    protected SummariesContract(Summaries summaries, SummaryWatches watches) {
        this.summaries = summaries;
        this.watches = watches;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    /** A case of which a summary is kept. */
    protected final CaseRef aSummarisedCase() {
        CaseRef ref = aCase();
        summaries.add(summary(ref, NOW));
        return ref;
    }

    @Test
    void every_version_is_kept_the_latest_first() {
        CaseRef ref = aCase();
        var first = summary(ref, NOW);
        var second = summary(ref, NOW.plusSeconds(60));
        summaries.add(first);
        summaries.add(second);

        assertThat(summaries.of(List.of(ref))).containsExactly(second, first);
        assertThat(summaries.of(List.of(aCase()))).isEmpty();
    }

    @Test
    void a_case_has_one_watch_that_is_kept_anew() {
        var watch = SummaryWatch.begin(UUID.randomUUID(), aCase(), NOW);
        watches.keep(watch, Optional.of(NOW));
        assertThat(watches.of(watch.caseRef())).contains(watch);

        var red = watch.red(NOW.plusSeconds(5));
        watches.keep(red, Optional.empty());

        assertThat(watches.find(watch.id())).contains(red);
        assertThat(watches.of(aCase())).isEmpty();
    }

    @Test
    void it_is_to_be_opened_from_its_second_until_it_is_kept_without_one() {
        var sooner = watch(NOW.minusSeconds(1));
        var later = watch(NOW);
        assertThat(watches.toOpen(NOW.minusSeconds(1), 9))
                .contains(sooner.caseRef())
                .doesNotContain(later.caseRef());
        assertThat(watches.toOpen(NOW, 9)).containsSubsequence(sooner.caseRef(), later.caseRef());
        assertThat(watches.toOpen(NOW, 1)).hasSize(1);

        watches.keep(later, Optional.empty());

        assertThat(watches.toOpen(NOW, 9)).doesNotContain(later.caseRef());
        watches.keep(sooner, Optional.empty());
    }

    private SummaryWatch watch(Instant workFrom) {
        var one = SummaryWatch.begin(UUID.randomUUID(), aCase(), NOW);
        watches.keep(one, Optional.of(workFrom));
        return one;
    }

    private static Summary summary(CaseRef ref, Instant at) {
        var by = new StaffId(new UUID(0, 7));
        return new Summary(
                new SummaryId(UUID.randomUUID()),
                ref,
                "A baby was hurt.",
                new Summary.Confirmed(by, Role.DUTY_SOCIAL_WORKER, at));
    }
}
